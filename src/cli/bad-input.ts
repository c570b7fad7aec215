/** Something is wrong with what the user gave; the message is one line for them. */
export class BadInput extends Error {}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
};

/** Why a file could not be read, from the error that Node gave. */
export const unreadable = (file: string, error: unknown): BadInput => {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new BadInput(`${file}: ${REASONS[code] ?? message}`);
};
