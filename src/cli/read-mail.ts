import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { convert, type HtmlToTextOptions } from 'html-to-text';
import PostalMime, { type Address } from 'postal-mime';
import type { Letter, Person } from '../critic/letter';
import { BadInput, unreadable } from './bad-input';

/** Any text parses as a mail; one without any of these (RFC 5322, 3.6) was never meant as one. */
const HEADERS: ReadonlySet<string> = new Set(['from', 'to', 'subject', 'date', 'message-id']);

/** The writer's words alone: no address behind a link, no picture, headings as they were written. */
const HTML: HtmlToTextOptions = {
  wordwrap: false,
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
};

const people = (addresses: readonly Address[] = []): Person[] =>
  addresses.flatMap(
    ({ name, address, group }) =>
      group?.map((one) => ({ name: one.name, email: one.address })) ?? [{ name, email: address ?? '' }],
  );

const kindOf = (subject: string, isReply: boolean): Letter['kind'] => {
  if (/^\s*(?:fwd?|wg|tr)\s*:/i.test(subject)) return 'forward';
  return isReply || /^\s*(?:re|aw|sv)\s*:/i.test(subject) ? 'reply' : 'new';
};

/** As the critic expects a body: lines end with `\n` alone, NBSP is a space. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');

const fromText = (text: string): Letter => ({ subject: '', body: plain(text), kind: 'new', recipients: [] });

const fromMail = async (source: Buffer): Promise<Letter> => {
  const mail = await PostalMime.parse(source);
  if (!mail.headers.some(({ key }) => HEADERS.has(key))) throw new BadInput('not a mail: it has no header');
  // Some programs send an empty text part beside the HTML.
  const body = mail.text?.trim() ? mail.text : convert(mail.html ?? '', HTML);
  const subject = mail.subject ?? '';
  const [from] = people(mail.from === undefined ? [] : [mail.from]);
  return {
    subject,
    body: plain(body).trimEnd(),
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

const bytesOf = async (file: string, input: Readable): Promise<Buffer> => {
  try {
    return file === '-' ? await buffer(input) : await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
};

/** Whether a file is a whole mail; anything else is read as a body alone. */
export const isMail = (file: string): boolean => extname(file).toLowerCase() === '.eml';

/**
 * The letter in a .txt or .eml file, or the text on `input` where `file` is `-`. Throws BadInput with one line that
 * names the file.
 */
export const readMail = async (file: string, input: Readable): Promise<Letter> => {
  const kind = file === '-' ? '.txt' : extname(file).toLowerCase();
  const bytes = await bytesOf(file, input);
  try {
    if (kind === '.txt') return fromText(decoded(bytes));
    if (isMail(file)) return await fromMail(bytes);
    throw new BadInput('neither .txt nor .eml');
  } catch (error) {
    throw new BadInput(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};
