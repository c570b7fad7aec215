import type { Settings } from '../../shell/settings';

const CHANNELS = /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/;

/** Relative luminance below which text on a background is light; about where black and white text contrast alike. */
const DARK_BELOW = 0.18;

const linear = (channel: number): number => {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** Whether `element` stands on a dark background as painted, which themes of a webmail decide, not the system. */
export const standsOnDark = (element: HTMLElement): boolean => {
  for (let at: HTMLElement | null = element; at !== null; at = at.parentElement) {
    const [, red, green, blue, alpha] = CHANNELS.exec(getComputedStyle(at).backgroundColor) ?? [];
    if (red === undefined || green === undefined || blue === undefined || alpha === '0') continue;
    const luminance = 0.2126 * linear(+red) + 0.7152 * linear(+green) + 0.0722 * linear(+blue);
    return luminance < DARK_BELOW;
  }
  return false;
};

/** The theme of what is drawn beside `element`: as chosen, or as the page is painted there. */
export const themeBeside = (element: HTMLElement, chosen: Settings['theme']): 'light' | 'dark' => {
  if (chosen !== 'auto') return chosen;
  return standsOnDark(element) ? 'dark' : 'light';
};
