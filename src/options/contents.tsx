import { t } from '../shell/words';
import { SECTION_IDS, SECTIONS } from './sections';

/** The way to each section; the style sheet shows it in wide windows. */
export const Contents = () => (
  <nav aria-label={t('optionsContents')}>
    <ul>
      {SECTION_IDS.map((id) => (
        <li key={id}>
          <a href={`#${id}`}>{t(SECTIONS[id])}</a>
        </li>
      ))}
    </ul>
  </nav>
);
