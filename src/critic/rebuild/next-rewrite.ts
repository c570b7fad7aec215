import type { Edit, Finding, Rewrite } from '../critique';
import { made } from '../rewrite/edits';
import type { Step } from './step';

/** What is not for us to settle: a blank is the writer's to fill, a name stands in the greeting. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['unfilled-blank', 'wrong-name']);

const SENTENCE_END = /(?<=[.?!]) /;

const timesIn = (text: string, words: string): number => text.split(words).length - 1;

/** Whether a rewrite brings a sentence that the letter says already, and goes on saying: it would read as a stutter. */
const repeats = (body: string, { edits }: Rewrite): boolean => {
  const after = made(body, edits);
  return edits
    .flatMap(({ text }) => text.trim().split(SENTENCE_END))
    .some((sentence) => sentence !== '' && timesIn(after, sentence) > Math.max(1, timesIn(body, sentence)));
};

/** What this rule adds stands behind a proposal, which another rewrite may yet cut. */
const LAST = 'no-value';

/** A rewrite of the first of `findings` that is in no doubt and has one whose edits are `allowed`; absent where there is none. */
export const nextRewrite = (
  body: string,
  findings: readonly Finding[],
  allowed: (edits: readonly Edit[]) => boolean,
): Step | undefined => {
  const fit = findings
    .filter(({ question, in: part, rule }) => question === undefined && part === 'body' && !LEFT_ALONE.has(rule))
    .map((finding) => ({ finding, rewrites: finding.rewrites.filter(({ edits }) => allowed(edits)) }))
    .filter(({ rewrites }) => rewrites.length > 0);
  const next = fit.find(({ finding }) => finding.rule !== LAST) ?? fit[0];
  // The last way out is mostly a cut.
  const fitting = next?.rewrites.find((rewrite) => !repeats(body, rewrite)) ?? next?.rewrites.at(-1);
  return (
    next && fitting && { id: next.finding.id, title: next.finding.title, label: fitting.label, edits: fitting.edits }
  );
};
