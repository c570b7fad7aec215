import axe from 'axe-core';

/** The rules of axe that `root` breaks, with what breaks them. Without contrast, which takes a browser that paints. */
export const faults = async (root: HTMLElement): Promise<readonly string[]> => {
  document.documentElement.lang = 'en';
  document.title = 'Test';
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};
