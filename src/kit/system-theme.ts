/** Gives a page of our own the system's theme, and keeps it there. */
export const followSystemTheme = (page: Document): void => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    page.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  dark.addEventListener('change', follow);
  follow();
};
