import type { Relation } from '../critic/letter';
import { Choice } from '../kit/choice';
import { t } from '../shell/words';
import { RELATION_WORDS } from './relations';

export type RelationChoiceProps = {
  readonly name: string;
  readonly legend: string;
  readonly value: Relation;
  readonly onChoose: (relation: Relation) => void;
};

/** Who somebody is to the writer. */
export const RelationChoice = ({ onChoose, ...props }: RelationChoiceProps) => (
  <Choice
    {...props}
    options={RELATION_WORDS.map(({ value, name }) => ({ value, label: t(name) }))}
    onChoose={(relation) => onChoose(relation)}
  />
);
