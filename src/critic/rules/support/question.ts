import type { Classified } from '../../classifier/letter-features';
import type { Question } from '../../critique';
import type { Report, Sentence } from '../../report';

/** Below this nobody would take the sentence for it; above the second the critic has taken it for it already. */
const IN_DOUBT = { least: 0.15, most: 0.5 };
const AT_MOST = 3;

/** Asks whether one of the likeliest sentences is a `signal`; absent where none is in doubt. */
export const questionAbout = (
  signal: Classified,
  text: string,
  sentences: readonly Sentence[],
  { letter }: Report,
): Question | undefined => {
  const candidates = sentences
    .filter(({ odds }) => odds[signal] >= IN_DOUBT.least && odds[signal] <= IN_DOUBT.most)
    .toSorted((a, b) => b.odds[signal] - a.odds[signal])
    .slice(0, AT_MOST)
    .toSorted((a, b) => a.start - b.start);
  if (candidates.length === 0) return undefined;
  return {
    text,
    answers: candidates.map(({ start, end }) => ({
      start,
      end,
      signal,
      is: true,
      quote: letter.body.slice(start, end),
    })),
  };
};
