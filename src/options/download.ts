let last: string | undefined;

/** Has the browser save `text` as a file of this name. */
export const download = (name: string, text: string): void => {
  // The one before has been saved by now, and would be held in memory as long as the page.
  if (last !== undefined) URL.revokeObjectURL(last);
  last = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: last, download: name }).click();
};
