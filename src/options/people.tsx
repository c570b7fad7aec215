import type { Relation } from '../critic/letter';
import type { Relations } from '../shell/people';
import { t } from '../shell/words';
import { AddPerson, type AddPersonProps } from './add-person';
import { RelationChoice } from './relation-choice';
import { RemoveButton } from './remove-button';
import { Section } from './section';

export type PeopleProps = {
  readonly relations: Relations;
  readonly onSay: AddPersonProps['onAdd'];
  readonly onForget: (who: string) => void;
};

const sorted = (relations: Relations): readonly (readonly [string, Relation])[] => {
  const { compare } = new Intl.Collator();
  return Object.entries(relations).sort(([one], [other]) => compare(one, other));
};

/** Who somebody is to the writer, as it was said in letters or here; a whole domain may be marked at once. */
export const People = ({ relations, onSay, onForget }: PeopleProps) => {
  const people = sorted(relations);
  return (
    <Section id="people">
      <p class="detail">{t('peopleDetail')}</p>
      <AddPerson onAdd={onSay} />
      {people.length === 0 && <p class="detail">{t('peopleNone')}</p>}
      <ul class="rows people" tabIndex={-1} aria-label={t('optionsPeople')}>
        {people.map(([who, relation]) => (
          <li key={who} data-entry>
            <span class="who">
              <bdi>{who}</bdi>
            </span>
            <RelationChoice
              name="relation"
              legend={t('relationQuestionNamed', who)}
              value={relation}
              onChoose={(said) => void onSay(who, said)}
            />
            <RemoveButton words={t('forget')} name={t('forgetWhat', who)} onRemove={() => onForget(who)} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
