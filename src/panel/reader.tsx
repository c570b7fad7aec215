import type { Relation } from '../critic/letter';
import { Choice } from '../kit/choice';
import { t } from '../shell/words';

export type ReaderProps = {
  /** Empty while nobody is addressed. */
  readonly recipient: string;
  readonly relation: Relation;
  /** Whether the writer has said so; else it is a guess. */
  readonly said: boolean;
  readonly onRelation: (relation: Relation) => void;
};

/** Who the reader is to the writer: everything else follows from that. */
export const Reader = ({ recipient, relation, said, onRelation }: ReaderProps) => {
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
      {!said && <p class="hint">{t(relation === 'unknown' ? 'relationUnguessed' : 'relationGuessed')}</p>}
    </section>
  );
};
