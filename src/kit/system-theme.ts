export type Theme = 'auto' | 'light' | 'dark';

/** Gives a page of our own the system's theme, and keeps it there, until the function that it gives is told of another. */
export const followSystemTheme = (page: Document): ((chosen: Theme) => void) => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let theme: Theme = 'auto';
  const follow = (): void => {
    const system = dark.matches ? 'dark' : 'light';
    page.documentElement.dataset.theme = theme === 'auto' ? system : theme;
  };
  dark.addEventListener('change', follow);
  follow();
  return (chosen) => {
    theme = chosen;
    follow();
  };
};
