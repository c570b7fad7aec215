import { type StoredModel, signalOdds, sum, unpacked } from '../src/critic/classifier/model';
import { CLASSIFIED, type Classified, type Odds } from '../src/critic/vocabulary';
import type { Example } from './examples';
import { type Case, type Crossed, crossedSentences, packed } from './models';

/** Signals that are looked for in any mail; the others matter only where somebody writes to a stranger. */
const ANYWHERE: ReadonlySet<Classified> = new Set(['ask']);

/** Every sentence in its letter; then, for what stands anywhere, each again by itself, so that no model leans on the place. */
const casesOf = (examples: readonly Example[], id: Classified): readonly Case[] => {
  const cases = (of: 'vectors' | 'alone'): readonly Case[] =>
    examples.flatMap(({ parts, labels, fold, measured, ...rest }) =>
      rest[of].map((vector, at) => ({
        vector,
        answer: labels[at]?.has(id) === true,
        fold,
        measured: measured && of === 'vectors',
        matched: parts.sentences[at]?.matches.some((match) => match.id === id) === true,
      })),
    );
  return ANYWHERE.has(id) ? [...cases('vectors'), ...cases('alone')] : cases('vectors');
};

/** A model for each signal, and what models that had not seen a letter say of its sentences. */
export const learnSignals = (
  examples: readonly Example[],
): {
  readonly models: Readonly<Record<string, StoredModel>>;
  readonly odds: readonly (readonly Odds[])[];
} => {
  const models: Record<string, StoredModel> = {};
  const results = CLASSIFIED.map((id): Crossed => {
    const cases = casesOf(examples, id);
    const result = crossedSentences(cases);
    models[id] = packed(cases, result);
    return result;
  });
  let next = 0;
  const odds = examples.map(({ vectors }) =>
    vectors.map(() => {
      const at = next++;
      return Object.fromEntries(CLASSIFIED.map((id, which) => [id, results[which]?.odds[at] ?? 0])) as Odds;
    }),
  );
  return { models, odds };
};

/** What the models say of letters that had no part in training them. */
export const unseenOdds = (
  models: Readonly<Record<string, StoredModel>>,
  letters: readonly Example[],
): readonly (readonly Odds[])[] => {
  const known = CLASSIFIED.map((id) => [id, unpacked(models[id] as StoredModel)] as const);
  return letters.map(({ parts, vectors }) =>
    vectors.map((vector, at) => {
      const matches = parts.sentences[at]?.matches ?? [];
      return Object.fromEntries(
        known.map(([id, model]) => [
          id,
          signalOdds(
            model,
            sum(model, vector),
            matches.some((match) => match.id === id),
          ),
        ]),
      ) as Odds;
    }),
  );
};
