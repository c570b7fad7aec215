import { withoutDismissed } from './arrange/dismissals';
import type { Change, CriticSettings, Edit, Finding, Rebuild } from './critique';
import { findingsIn } from './findings';
import type { Letter, Mark } from './letter';
import { read } from './reading';
import { bringFirst, openWithTheirs, wayOut } from './rebuild/arrange';
import { nextRewrite } from './rebuild/next-rewrite';
import { originOf } from './rebuild/origin';
import type { Step } from './rebuild/step';
import type { Report } from './report';
import { composed } from './rewrite/compose';
import { made } from './rewrite/edits';
import { previewOf, wholePreview } from './rewrite/preview';

/** A letter that calls for more is better written anew. */
const MOST = 12;

/** What the writer said of sentences, where they stand now; of those that are gone nothing is left to say. */
const movedMarks = ({ body, marks = [] }: Letter, now: string): readonly Mark[] =>
  marks.flatMap((mark) => {
    const words = body.slice(mark.start, mark.end);
    const start = now.indexOf(words);
    return start < 0 ? [] : [{ ...mark, start, end: start + words.length }];
  });

/**
 * The letter with a rewrite of each finding in the body taken, the gravest first, then put in order: what of theirs the
 * writer knows, what it brings, one small ask, an easy way out. Changes whose ids are in `refused` are listed, and not
 * made. The edits count in the letter's body, in order and without overlap.
 */
export const rebuild = (letter: Letter, settings: CriticSettings, refused: readonly string[]): Rebuild => {
  const changes: Change[] = [];
  const rounds: (readonly Edit[])[] = [];
  let body = letter.body;

  const first = read(letter);
  const namedFirst = findingsIn(first, { ...settings, dismissed: [], phrasesOff: [] });
  const spokenOf = new Set(withoutDismissed(namedFirst, settings).map(({ id }) => id));
  /** Sentences that the writer stands by: no other rule's rewrite may take words of theirs either. */
  const defended = first.sentences.filter(({ start, end }) =>
    namedFirst.some(
      ({ id, rule, in: part, start: at }) =>
        part === 'body' && id !== rule && !spokenOf.has(id) && start <= at && at < end,
    ),
  );
  const sparesDefended = (edits: readonly Edit[]): boolean => {
    const after = made(body, edits);
    return defended.every(({ text }) => after.includes(text));
  };
  const readNow = (): Report => {
    const now = read({ ...letter, body, marks: movedMarks(letter, body) });
    // A stem that awaits its writer's words settles the letter for the models; what they objected to in it still stands.
    return { ...now, objections: { ...first.objections, 'no-value': now.objections['no-value'] } };
  };
  /** A finding keeps the name that it had in the letter as written: a sentence changed by one rewrite is the same to all others. */
  const renamed = (finding: Finding): Finding => {
    const at = originOf(composed(letter.body, rounds), finding.start);
    const sentence = at === null ? undefined : first.sentences.find(({ start, end }) => start <= at && at < end);
    const known = namedFirst.find(
      ({ rule, in: part, start }) =>
        rule === finding.rule && part === finding.in && sentence && sentence.start <= start && start < sentence.end,
    );
    return known === undefined ? finding : { ...finding, id: known.id };
  };
  const take = (report: Report, { edits, ...step }: Step): void => {
    const taken = !refused.includes(step.id);
    changes.push({ ...step, taken, preview: previewOf(report, edits) });
    if (!taken) return;
    rounds.push(edits);
    body = made(body, edits);
  };

  for (let step = 0; step < MOST; step += 1) {
    const report = readNow();
    const over = new Set([...settings.dismissed, ...changes.map(({ id }) => id)]);
    const open = findingsIn(report, settings)
      .map(renamed)
      .filter(({ id }) => !over.has(id));
    const next = nextRewrite(body, open, sparesDefended);
    if (next === undefined) break;
    take(report, next);
  }
  for (const arranged of [openWithTheirs, bringFirst, wayOut]) {
    const report = readNow();
    const step = arranged(report);
    if (step !== undefined && sparesDefended(step.edits)) take(report, step);
  }
  const edits = composed(letter.body, rounds);
  return { changes, edits, body, preview: wholePreview(letter.body, edits) };
};
