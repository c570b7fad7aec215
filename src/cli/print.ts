import { createColors } from 'picocolors';
import type { Check, Critique, Finding, PreviewPart, Severity } from '../critic/critique';
import type { Letter } from '../critic/letter';
import { wrapped } from './wrap';

const TITLES: Readonly<Record<Check['id'], string>> = {
  'reader-known': 'It is clear who your reader is to you',
  'gives-first': 'It gives before it asks',
  'states-value': 'It says what is in it for them',
  'knows-their-work': 'It shows that you know their work',
  'no-empty-phrases': 'No empty phrases',
  'one-small-ask': 'One small ask',
};
const MARKS: Readonly<Record<Check['status'], string>> = { met: '✓', unmet: '!', 'not-applicable': '–' };

/** What goes and what comes, as wdiff shows it. */
const CHANGES: Readonly<Record<PreviewPart['is'], (text: string) => string>> = {
  kept: (text) => text,
  cut: (text) => `{-${text}-}`,
  added: (text) => `{+${text}+}`,
};

/** Above this many columns lines get hard to read. */
const WIDEST = 100;

export type PrintOptions = { readonly colour: boolean; readonly columns: number };

/** A letter may hold what a terminal would obey. */
const inert = (text: string): string => text.replace(/[^\P{Cc}\n]/gu, ' ');

/** How much of the line around a finding is shown, in characters on each side. */
const AROUND = 60;

/** The line that a finding stands on, cut at words. */
const lineAround = (text: string, { start, end }: Finding): { readonly before: string; readonly after: string } => {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  return {
    before: before.length > AROUND ? before.slice(-AROUND).replace(/^\S*/, '…') : before,
    after: after.length > AROUND ? `${after.slice(0, after.lastIndexOf(' ', AROUND) + 1)}…` : after,
  };
};

/** The critique of one letter, for people. */
export const printed = (
  name: string,
  { subject, body }: Pick<Letter, 'subject' | 'body'>,
  { reading, findings, checklist }: Critique,
  { colour, columns }: PrintOptions,
): string => {
  const paint = createColors(colour);
  const letter = { subject: inert(subject), body: inert(body) };
  const severities: Readonly<Record<Severity, (text: string) => string>> = {
    serious: paint.red,
    warning: paint.yellow,
    note: paint.blue,
  };
  const width = Math.min(columns, WIDEST);

  const finding = (found: Finding): string => {
    const { before, after } = lineAround(letter[found.in], found);
    const quote = inert(found.quote);
    // Without colour there is no underline either: brackets stand in for it. One underline a word: a longer one would
    // run on under the indent of the next line.
    const words = colour ? quote.replace(/\S+/g, paint.underline) : `[[${quote}]]`;
    const rewrites = found.rewrites.map(({ label, preview }) => {
      const change = preview.map(({ is, text }) => CHANGES[is](text)).join('');
      return wrapped(inert(`${label}: ${change.trim()}`), width, '    ');
    });
    const asked = found.question && [
      found.question.text,
      ...found.question.answers.map(({ is, quote: of }) => `${is ? 'a give' : 'no ask'}? “${inert(of)}”`),
    ];
    const effect = (asked ?? [found.message]).map((line) => wrapped(line, width, '  '));
    return [
      `${severities[found.severity](found.severity)}  ${paint.bold(found.title)}`,
      wrapped(`${before}${words}${after}`, width, '  | '),
      ...effect,
      ...rewrites,
    ].join('\n');
  };

  const shown = findings.filter((one) => one.shown);
  const more = findings.length - shown.length;
  const applies = checklist.some(({ status }) => status !== 'not-applicable');
  const lacks = checklist.some(({ status }) => status === 'unmet');
  const good = lacks
    ? 'Nothing to mend; what a busy reader looks for, and does not find, stands below.'
    : 'Good to send: nothing here would put the reader off.';
  const judged = applies
    ? good
    : 'Not judged: it is not clear that this letter wants something. --relation says who its reader is.';
  const verdict = reading.outreach ? judged : 'Nothing to say: this reads as ordinary mail.';
  return [
    `${paint.bold(name)}  (reader: ${reading.relation})`,
    ...(findings.length === 0 ? [verdict] : shown.map(finding)),
    ...(reading.foreign.length > 0 ? ['Paragraphs in another language than English are left alone.'] : []),
    ...(more > 0 ? [`${more} more, no graver: --json tells them all`] : []),
    ...(applies ? [checklist.map(({ id, status }) => `${MARKS[status]} ${TITLES[id]}`).join('\n')] : []),
  ].join('\n\n');
};
