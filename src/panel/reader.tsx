import type { Relation } from '../critic/letter';
import { Choice } from '../kit/choice';
import { t } from '../shell/words';

export type ReaderProps = {
  /** Empty while nobody is addressed. */
  readonly recipient: string;
  readonly relation: Relation;
  /** Whether the writer has said so; else it is a guess. */
  readonly said: boolean;
  /** The words of the letter that a guess rests on. */
  readonly words: readonly string[];
  /** Whether parts of the letter are left alone for their language. */
  readonly foreign: boolean;
  readonly onRelation: (relation: Relation) => void;
};

/** So many of them are enough to see what the guess rests on. */
const QUOTED = 2;

const guess = (words: readonly string[]): string =>
  words.length === 0
    ? t('relationGuessed')
    : t(
        'relationGuessedFrom',
        words
          .slice(0, QUOTED)
          .map((word) => `“${word}”`)
          .join(', '),
      );

/** Who the reader is to the writer: everything else follows from that. */
export const Reader = ({ recipient, relation, said, words, foreign, onRelation }: ReaderProps) => {
  const question = recipient === '' ? t('relationQuestion') : t('relationQuestionNamed', recipient);
  return (
    <section class="reader">
      <h2>{question}</h2>
      <Choice
        name="relation"
        legend={question}
        value={relation}
        options={[
          { value: 'above', label: t('relationAbove') },
          { value: 'peer', label: t('relationPeer') },
          { value: 'unknown', label: t('relationUnknown') },
        ]}
        onChoose={(chosen, event) => {
          if (event.isTrusted) onRelation(chosen);
        }}
      />
      {!said && <p class="hint">{relation === 'unknown' ? t('relationUnguessed') : guess(words)}</p>}
      {foreign && <p class="hint">{t('panelForeign')}</p>}
    </section>
  );
};
