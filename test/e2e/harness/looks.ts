import { type Practice, storeOnly } from './browser';
import { type ExtensionWorld, openExtensionWorld } from './extension-world';
import { type MailPage, openMailPage } from './mail-page';

/** A way in which somebody may have their window. */
export type Look = {
  readonly name: string;
  readonly theme: 'light' | 'dark';
  readonly width: number;
  readonly height: number;
  /** Settings of the mail page. */
  readonly query: string;
};

export const LOOKS: readonly Look[] = [
  { name: 'light', theme: 'light', width: 1280, height: 800, query: '' },
  { name: 'dark', theme: 'dark', width: 1280, height: 800, query: '' },
  { name: 'right to left', theme: 'light', width: 1280, height: 800, query: '?hl=ar' },
  { name: 'narrow', theme: 'light', width: 560, height: 800, query: '' },
  // What a window of 1280 by 800 holds at 200 %.
  { name: 'at 200 %', theme: 'light', width: 640, height: 400, query: '' },
];

/** A letter with something of everything in it. */
const LETTER = `Dear Professor Lindqvist,

I hope this email finds you well. Your 2019 paper on wells in clay changed how we sample. I am a student of hydrology in Bergen. Could we get a coffee next week? I can send you our 300 measurements from the western shore.`;

/** Writes a letter in a window that looks so, and opens its panel. */
export const openLook = async (
  practice: Practice,
  { theme, width, height, query }: Look,
): Promise<{ readonly mail: MailPage; readonly world: ExtensionWorld }> => {
  await storeOnly(practice, { theme, sendGuard: 'serious' });
  const mail = await openMailPage(practice, query);
  await mail.page.setViewportSize({ width, height });
  const world = await openExtensionWorld(practice, mail);
  await mail.compose({ to: 'lindqvist@institute.example' });
  await mail.write(LETTER);
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  return { mail, world };
};
