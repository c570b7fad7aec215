import type { Key } from '../shell/keys';
import { t } from '../shell/words';

/** The keys that lead through a letter, as the browser has them now; commands without one are left out. */
export const Keys = ({ keys }: { readonly keys: readonly Key[] }) => {
  const bound = keys.filter(({ shortcut }) => shortcut);
  if (bound.length === 0) return null;
  return (
    <details class="keys">
      <summary>{t('practiceKeys')}</summary>
      <ul>
        {bound.map(({ description, shortcut }) => (
          <li key={description}>
            <kbd>{shortcut}</kbd> {description}
          </li>
        ))}
      </ul>
    </details>
  );
};
