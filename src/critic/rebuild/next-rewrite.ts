import type { Edit, Finding } from '../critique';
import type { Step } from './step';

/** What is not for us to settle: a blank is the writer's to fill, a name stands in the greeting. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['unfilled-blank', 'wrong-name']);

const SENTENCE_END = /(?<=[.?!]) /;

/** Whether an edit brings a sentence that the letter says already: it would read as a stutter. */
const repeats = (body: string, { start, end, text }: Edit): boolean => {
  const gone = body.slice(start, end);
  return text
    .trim()
    .split(SENTENCE_END)
    .some((sentence) => sentence !== '' && !gone.includes(sentence) && body.includes(sentence));
};

/** What this rule adds stands behind a proposal, which another rewrite may yet cut. */
const LAST = 'no-value';

/** A rewrite of the first of `findings` that is in no doubt; absent where there is none. */
export const nextRewrite = (body: string, findings: readonly Finding[]): Step | undefined => {
  const fit = findings.filter(
    ({ question, in: part, rule, rewrites }) =>
      question === undefined && part === 'body' && !LEFT_ALONE.has(rule) && rewrites.length > 0,
  );
  const next = fit.find(({ rule }) => rule !== LAST) ?? fit[0];
  // The last way out is mostly a cut.
  const fitting =
    next?.rewrites.find(({ edits }) => !edits.some((edit) => repeats(body, edit))) ?? next?.rewrites.at(-1);
  return next && fitting && { id: next.id, title: next.title, label: fitting.label, edits: fitting.edits };
};
