import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { convert } from 'html-to-text';
import PostalMime, { type Address } from 'postal-mime';
import type { Letter, Person } from '../critic/letter';
import { BadInput } from './arguments';

const people = (addresses: readonly Address[] = []): Person[] =>
  addresses.flatMap(
    ({ name, address, group }) =>
      group?.map((one) => ({ name: one.name, email: one.address })) ?? [{ name, email: address ?? '' }],
  );

const kindOf = (subject: string, isReply: boolean): Letter['kind'] => {
  if (/^\s*(?:fwd?|wg|tr)\s*:/i.test(subject)) return 'forward';
  return isReply || /^\s*(?:re|aw|sv)\s*:/i.test(subject) ? 'reply' : 'new';
};

/** Offsets count in a body whose lines end with \n alone. */
const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

const fromText = (text: string): Letter => ({ subject: '', body: unixLines(text), kind: 'new', recipients: [] });

const fromMail = async (source: Buffer): Promise<Letter> => {
  const mail = await PostalMime.parse(source);
  if (mail.headers.length === 0) throw new BadInput('not a mail: it has no header');
  const html = mail.html === undefined ? '' : convert(mail.html, { wordwrap: false });
  const subject = mail.subject ?? '';
  const [from] = people(mail.from === undefined ? [] : [mail.from]);
  return {
    subject,
    body: unixLines(mail.text || html).trimEnd(),
    kind: kindOf(subject, mail.inReplyTo !== undefined || mail.references !== undefined),
    recipients: people(mail.to),
    ...(from === undefined ? {} : { from }),
  };
};

const decoded = (source: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(source);
  } catch {
    throw new BadInput('not UTF-8 text');
  }
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'a folder, not a file',
  EACCES: 'may not be read',
};

const bytesOf = async (file: string): Promise<Buffer> => {
  try {
    return file === '-' ? await buffer(process.stdin) : await readFile(file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new BadInput(REASONS[code] ?? message);
  }
};

/** The letter in a .txt or .eml file, or on standard input (`-`). Throws BadInput with one line that names the file. */
export const readMail = async (file: string): Promise<Letter> => {
  const kind = file === '-' ? '.txt' : extname(file).toLowerCase();
  try {
    if (kind === '.txt') return fromText(decoded(await bytesOf(file)));
    if (kind === '.eml') return await fromMail(await bytesOf(file));
    throw new BadInput('neither .txt nor .eml');
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
