// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { standsOnDark, themeBeside } from '../../../src/page/paint/theme';

const inside = (outer: string, inner: string): HTMLElement => {
  document.body.style.backgroundColor = outer;
  const element = document.createElement('div');
  element.style.backgroundColor = inner;
  document.body.replaceChildren(element);
  return element;
};

describe('standsOnDark', () => {
  it('judges the nearest painted background', () => {
    expect(standsOnDark(inside('rgb(20, 20, 20)', 'rgb(255, 255, 255)'))).toBe(false);
    expect(standsOnDark(inside('rgb(255, 255, 255)', 'rgb(32, 33, 36)'))).toBe(true);
  });

  it('looks through what is transparent', () => {
    expect(standsOnDark(inside('rgb(32, 33, 36)', 'rgba(0, 0, 0, 0)'))).toBe(true);
    expect(standsOnDark(inside('', ''))).toBe(false);
  });
});

it('draws as was chosen, or else as the page is painted', () => {
  const dark = inside('', 'rgb(32, 33, 36)');
  expect(themeBeside(dark, 'auto')).toBe('dark');
  expect(themeBeside(dark, 'light')).toBe('light');
  expect(themeBeside(inside('', 'rgb(255, 255, 255)'), 'auto')).toBe('light');
  expect(themeBeside(dark, 'dark')).toBe('dark');
});
