import type { Finding, Rewrite } from '../critic/critique';
import type { WriteOutcome } from '../mail/site';
import type { Blanks } from './blanks';
import type { Judgement } from './judgement';
import { oneAtATime } from './one-at-a-time';

/** Clicks that follow one another faster are one click of a nervous finger. In milliseconds. */
export const ONE_CLICK = 500;

export type ApplyingParts = {
  readonly blanks: Pick<Blanks, 'write'>;
  readonly judgement: Pick<Judgement, 'draft' | 'standing'>;
  readonly made: (outcome: WriteOutcome) => void;
};

/** Makes a rewrite where its words stand by now; two at once are one. */
export const createApplying = ({ blanks, judgement, made }: ApplyingParts) => {
  let last = Number.NEGATIVE_INFINITY;
  return oneAtATime(async (finding: Finding, { label }: Rewrite): Promise<void> => {
    // The list is drawn anew under the pointer: the second click of two would take a rewrite that nobody chose.
    if (performance.now() - last < ONE_CLICK) return;
    const rewrite = judgement.standing(finding)?.rewrites.find((candidate) => candidate.label === label);
    const outcome = rewrite === undefined ? 'moved-on' : await blanks.write(rewrite.edits, judgement.draft().letter);
    last = performance.now();
    made(outcome);
  });
};
