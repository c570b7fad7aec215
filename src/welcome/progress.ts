import type { Critique } from '../critic/critique';
import type { Letter } from '../critic/letter';
import { EXERCISES, type Exercise } from './exercises';

/** How far somebody has come. */
export type Progress = {
  /** The exercise whose letter is open. */
  readonly current: Exercise;
  /** How many letters have been opened: an exercise that is begun again has a fresh one. */
  readonly turn: number;
  /** The ids of the exercises that were dealt with. */
  readonly done: readonly string[];
};

const [FIRST] = EXERCISES;
if (FIRST === undefined) throw new Error('There is no exercise.');

export const START: Progress = { current: FIRST, turn: 1, done: [] };

export const begin = (progress: Progress, exercise: Exercise): Progress => ({
  ...progress,
  current: exercise,
  turn: progress.turn + 1,
});

/** The first exercise behind the current one that is not done, or else before it; undefined where all are. */
export const nextOf = ({ current, done }: Progress): Exercise | undefined => {
  const at = EXERCISES.indexOf(current);
  return [...EXERCISES.slice(at + 1), ...EXERCISES.slice(0, at)].find(({ id }) => !done.includes(id));
};

/** A blank is half of an answer. */
const isMended = ({ families, check }: Exercise, letter: Letter, { findings, checklist }: Critique): boolean =>
  letter.body.trim() !== '' &&
  !findings.some(({ family, rule }) => families.includes(family) || rule === 'unfilled-blank') &&
  !checklist.some(({ id, status }) => id === check && status === 'unmet');

/** What a critique of the open letter changes; one of a letter that was open before changes nothing. */
export const judged = (progress: Progress, letter: Letter, critique: Critique): Progress => {
  const { current, done } = progress;
  const isCurrent = letter.recipients.some(({ email }) => email === current.to);
  if (!isCurrent || done.includes(current.id) || !isMended(current, letter, critique)) return progress;
  return { ...progress, done: [...done, current.id] };
};
