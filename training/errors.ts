import { askKind } from '../src/critic/signals/ask-kind';
import { giveKind } from '../src/critic/signals/give-kind';
import { CLASSIFIED, type Classified } from '../src/critic/vocabulary';

/** One sentence in which a signal was missed, or seen where nobody labelled it. */
export type SignalError = {
  readonly id: Classified;
  readonly error: 'missed' | 'false';
  /** What the sentence was taken for instead, or what it is instead; empty for nothing. */
  readonly instead: readonly Classified[];
  /** The kind of an ask or a give, by its words. */
  readonly kind?: string;
};

const kindOf = (id: Classified, text: string): { readonly kind?: string } => {
  if (id === 'ask') return { kind: askKind(text) };
  return id === 'give' ? { kind: giveKind(text) } : {};
};

/** The errors in one sentence. */
export const errorsIn = (
  text: string,
  said: ReadonlySet<string>,
  labels: ReadonlySet<Classified>,
): readonly SignalError[] =>
  CLASSIFIED.filter((id) => said.has(id) !== labels.has(id)).map((id) => ({
    id,
    error: labels.has(id) ? 'missed' : 'false',
    instead: CLASSIFIED.filter((other) => other !== id && (labels.has(id) ? said : labels).has(other)),
    ...kindOf(id, text),
  }));

/** The names by how often they stand there, the most frequent first. */
const counted = (names: readonly string[]): string =>
  [...new Set(names)]
    .map((name) => [name, names.filter((other) => other === name).length] as const)
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** For each signal how often it was missed or false, what stood there instead, and of which kinds. */
export const errorRows = (errors: readonly SignalError[]): readonly (readonly (string | number)[])[] =>
  CLASSIFIED.flatMap((id) =>
    (['missed', 'false'] as const).map((error) => {
      const of = errors.filter((one) => one.id === id && one.error === error);
      const instead = of.flatMap((one): readonly string[] => (one.instead.length === 0 ? ['nothing'] : one.instead));
      return [id, error, of.length, counted(instead), counted(of.flatMap(({ kind }) => kind ?? []))];
    }),
  );
