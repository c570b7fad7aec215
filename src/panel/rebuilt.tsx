import type { Change, Rebuild } from '../critic/critique';
import { t } from '../shell/words';
import { Preview } from './preview';
import { trusted } from './trusted';

export type RebuiltProps = {
  readonly rebuild: Rebuild;
  readonly onRefuse: (change: Change, refused: boolean) => void;
  readonly onApply: () => void;
  readonly onCopy: () => void;
  readonly onBack: () => void;
};

type ChangeLineProps = { readonly change: Change; readonly onRefuse: RebuiltProps['onRefuse'] };

const ChangeLine = ({ change, onRefuse }: ChangeLineProps) => (
  <li>
    <label>
      <input
        type="checkbox"
        checked={change.taken}
        // Each click of a double click turns the box over, so each is told, and what is told is how the box stands.
        onChange={(event) => {
          if (event.isTrusted) onRefuse(change, !event.currentTarget.checked);
        }}
      />{' '}
      <b>{change.label}</b>
    </label>
    <p class="hint">{change.title}</p>
    <p class="change">
      <Preview parts={change.preview} />
    </p>
  </li>
);

/** The whole letter in order: each change with a box to refuse it, then the letter, old and new. */
export const Rebuilt = ({ rebuild, onRefuse, onApply, onCopy, onBack }: RebuiltProps) => (
  <section class="rebuilt">
    <h2>{t('rebuildTitle')}</h2>
    <ol>
      {rebuild.changes.map((change) => (
        <ChangeLine key={change.id} change={change} onRefuse={onRefuse} />
      ))}
    </ol>
    <h3>{t('rebuildLetter')}</h3>
    <p class="change whole">
      <Preview parts={rebuild.preview} />
    </p>
    <p class="actions">
      <button type="button" class="rewrite" disabled={rebuild.edits.length === 0} onClick={trusted(onApply)}>
        <b>{t('rebuildApply')}</b>
      </button>
      <button type="button" class="dismiss" onClick={trusted(onCopy)}>
        {t('rebuildCopy')}
      </button>
      <button type="button" class="dismiss" onClick={trusted(onBack)}>
        {t('rebuildBack')}
      </button>
    </p>
  </section>
);
