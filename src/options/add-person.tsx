import { useState } from 'preact/hooks';
import type { Relation } from '../critic/letter';
import { t } from '../shell/words';
import { RelationChoice } from './relation-choice';
import { readWho } from './who';

/** Resolves to false where it could not be kept. */
export type AddPersonProps = { readonly onAdd: (who: string, relation: Relation) => Promise<boolean> };

/** Adds an address or a whole domain; what cannot be taken stays as it was typed. */
export const AddPerson = ({ onAdd }: AddPersonProps) => {
  const [typed, setTyped] = useState('');
  const [relation, setRelation] = useState<Relation>('peer');
  const [refused, setRefused] = useState(false);

  const add = async (): Promise<void> => {
    const who = readWho(typed);
    setRefused(who === null);
    if (who !== null && (await onAdd(who, relation))) setTyped('');
  };

  return (
    <div class="add">
      <label for="who">{t('peopleWho')}</label>
      <div class="row">
        <input
          id="who"
          form="add-person"
          type="text"
          inputMode="email"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-invalid={refused}
          aria-describedby="who-refused"
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setRefused(false);
          }}
        />
        <RelationChoice name="new-relation" legend={t('peopleRelationNew')} value={relation} onChoose={setRelation} />
        <form
          id="add-person"
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <button type="submit">{t('peopleAdd')}</button>
        </form>
      </div>
      <p id="who-refused" class="refused" role="alert">
        {refused && t('peopleRefused')}
      </p>
    </div>
  );
};
