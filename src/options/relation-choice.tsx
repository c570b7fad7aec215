import type { Relation } from '../critic/letter';
import { Choice } from '../kit/choice';
import { RELATIONS } from '../shell/people';
import { RELATION_WORDS } from '../shell/relation-words';
import { t } from '../shell/words';

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
    options={RELATIONS.map((relation) => ({ value: relation, label: t(RELATION_WORDS[relation]) }))}
    onChoose={(relation) => onChoose(relation)}
  />
);
