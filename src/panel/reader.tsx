import type { Relation } from '../critic/letter';
import { Choice } from '../kit/choice';
import { RELATIONS } from '../shell/people';
import { RELATION_WORDS } from '../shell/relation-words';
import { t } from '../shell/words';

export type ReaderProps = {
  /** To whom the letter goes, and what the writer said of each; none while nobody is addressed. */
  readonly readers: readonly { readonly id: string; readonly name: string; readonly relation: Relation | null }[];
  /** What the critic went by. */
  readonly relation: Relation;
  /** Whether the writer has said so; else it is a guess. */
  readonly said: boolean;
  /** The words of the letter that a guess rests on. */
  readonly words: readonly string[];
  /** Whether parts of the letter are left alone for their language. */
  readonly foreign: boolean;
  /** `reader`: the id of the one of several that it is said of. */
  readonly onRelation: (relation: Relation, reader?: string) => void;
};

/** So many of them are enough to see what the guess rests on. */
const QUOTED = 2;

const guess = (relation: Relation, words: readonly string[]): string => {
  if (relation === 'unknown') return t('relationUnguessed');
  const quoted = words.slice(0, QUOTED).map((word) => `“${word}”`);
  return words.length === 0 ? t('relationGuessed') : t('relationGuessedFrom', quoted.join(', '));
};

/** Who the readers are to the writer: everything else follows from that. */
export const Reader = ({ readers, relation, said, words, foreign, onRelation }: ReaderProps) => {
  const [first, ...others] = readers;
  const question = (name?: string): string =>
    name === undefined ? t('relationQuestion') : t('relationQuestionNamed', name);
  const choice = (name: string, legend: string, value: Relation | null, reader?: string) => (
    <Choice
      name={name}
      legend={legend}
      value={value}
      options={RELATIONS.map((one) => ({ value: one, label: t(RELATION_WORDS[one]) }))}
      onChoose={(chosen, event) => {
        if (event.isTrusted) onRelation(chosen, reader);
      }}
    />
  );
  return (
    <section class="reader">
      {others.length === 0 ? (
        <>
          <h2>{question(first?.name)}</h2>
          {choice('relation', question(first?.name), relation)}
        </>
      ) : (
        <>
          <h2>{t('relationQuestionSeveral')}</h2>
          <ul class="readers">
            {readers.map((reader, at) => (
              <li key={reader.id}>
                <span>{reader.name}</span>
                {choice(`relation-${at}`, question(reader.name), reader.relation, reader.id)}
              </li>
            ))}
          </ul>
          <p class="together">{t('relationTogether', t(RELATION_WORDS[relation]))}</p>
        </>
      )}
      {!said && <p class="hint">{guess(relation, words)}</p>}
      {foreign && <p class="hint">{t('panelForeign')}</p>}
    </section>
  );
};
