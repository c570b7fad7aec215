import type { Key } from '../shell/keys';
import { t } from '../shell/words';
import { Practice, type PracticeProps } from './practice';
import { Sites, type SitesProps } from './sites';

export type WelcomeProps = PracticeProps & SitesProps & { readonly keys: readonly Key[] };

/** What a new user meets first: what this is, three exercises, and where it may read. */
export const Welcome = ({ keys, hosts, missing, onAllow, ...practice }: WelcomeProps) => (
  <div class="page">
    <header>
      <h1>{t('welcomeTitle')}</h1>
      <p class="lead">
        {t('welcomeShows')} {t('welcomeYouDecide')} {t('welcomeSilent')}
      </p>
      <p class="private">{t('welcomePrivate')}</p>
    </header>
    <Practice keys={keys} {...practice} />
    <Sites hosts={hosts} missing={missing} onAllow={onAllow} />
    <section aria-labelledby="end-title">
      <h2 id="end-title">{t('welcomeEnd')}</h2>
      <p>{t('welcomeEndDetail')}</p>
      <p>
        <a href="/src/options/index.html">{t('popupOptions')}</a>
      </p>
    </section>
  </div>
);
