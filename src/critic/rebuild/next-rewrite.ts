import type { CriticSettings, Edit } from '../critique';
import { findingsIn } from '../findings';
import type { Report } from '../report';
import type { Step } from './step';

/** What is not for us to settle: a blank is the writer's to fill, a name stands in the greeting. */
const LEFT_ALONE: ReadonlySet<string> = new Set(['unfilled-blank', 'wrong-name']);

/** A rewrite of the gravest finding that is not among `seen`, and in no doubt; absent where there is none. */
export const nextRewrite = (report: Report, settings: CriticSettings, seen: ReadonlySet<string>): Step | undefined => {
  const next = findingsIn(report, settings).find(
    (finding) =>
      finding.question === undefined &&
      finding.in === 'body' &&
      !LEFT_ALONE.has(finding.rule) &&
      !seen.has(finding.id) &&
      finding.rewrites.length > 0,
  );
  // What stands there already would read as a stutter; the last way out is mostly a cut.
  const { body } = report.letter;
  const says = (edits: readonly Edit[]): boolean =>
    edits.some(({ text }) => text.trim() !== '' && body.includes(text.trim()));
  const fitting = next?.rewrites.find(({ edits }) => !says(edits)) ?? next?.rewrites.at(-1);
  return next && fitting && { id: next.id, title: next.title, label: fitting.label, edits: fitting.edits };
};
