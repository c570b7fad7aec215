import type { Finding } from '../critic/critique';

/** The finding that the writer is at, and the way to its neighbours. */
export type Stepping = {
  /** Undefined before any was gone to, and after it has gone. */
  readonly current: () => Finding | undefined;
  readonly go: (finding: Finding) => void;
  /** Goes to the next in the order of the letter, or to the one before; past the last comes the first. */
  readonly step: (backwards: boolean) => Finding | undefined;
};

/** The subject stands before the body. */
const placeOf = ({ in: part, start }: Finding): number => (part === 'subject' ? -1 : start);

/**
 * Steps through those of `findings` that are shown, as they are at each step: one that was dealt with is followed by the
 * one behind it. Any can be gone to.
 */
export const createStepping = (findings: () => readonly Finding[]): Stepping => {
  let at: { readonly id: string; readonly place: number } | null = null;

  const go = (finding: Finding): void => {
    at = { id: finding.id, place: placeOf(finding) };
  };

  const neighbour = (all: readonly Finding[], backwards: boolean): Finding | undefined => {
    if (at === null) return all.at(backwards ? -1 : 0);
    const { id, place } = at;
    const here = all.findIndex((finding) => finding.id === id);
    if (here >= 0) return all.at(backwards ? here - 1 : (here + 1) % all.length);
    return backwards
      ? (all.findLast((finding) => placeOf(finding) < place) ?? all.at(-1))
      : (all.find((finding) => placeOf(finding) >= place) ?? all[0]);
  };

  return {
    current: () => findings().find(({ id }) => id === at?.id),
    go,
    step: (backwards) => {
      const next = neighbour(
        findings()
          .filter(({ shown }) => shown)
          .toSorted((one, other) => placeOf(one) - placeOf(other)),
        backwards,
      );
      if (next !== undefined) go(next);
      return next;
    },
  };
};
