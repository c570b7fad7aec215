import type { Key } from '../shell/keys';
import { t } from '../shell/words';
import { Section } from './section';

const PAGES = ['chrome://extensions/shortcuts', 'edge://extensions/shortcuts', 'about:addons'];

/** The keys as the browser has them now, and where it lets them be changed: no page may link there. */
export const Keyboard = ({ keys }: { readonly keys: readonly Key[] }) => (
  <Section id="keyboard">
    <table>
      <caption>{t('optionsKeysTable')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('optionsKeysWhat')}</th>
          <th scope="col">{t('optionsKeysKey')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(({ description, shortcut }) => (
          <tr key={description} data-entry>
            <th scope="row">{description}</th>
            <td>{shortcut ? <kbd>{shortcut}</kbd> : t('optionsKeysNone')}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="detail">{t('optionsKeysChange', ...PAGES)}</p>
  </Section>
);
