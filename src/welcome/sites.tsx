import { StatusMark } from '../kit/status-mark';
import { t } from '../shell/words';

export type SitesProps = {
  readonly hosts: readonly string[];
  /** Those that the browser does not let us read. */
  readonly missing: readonly string[];
  readonly onAllow: (hosts: readonly string[]) => void;
};

/** Where letters may be read, and the way to allow the rest. */
export const Sites = ({ hosts, missing, onAllow }: SitesProps) => (
  <section aria-labelledby="sites-title">
    <h2 id="sites-title">{t('optionsSites')}</h2>
    <p>{t(missing.length === 0 ? 'welcomeSitesAll' : 'welcomeSitesMissing')}</p>
    <ul class="sites">
      {hosts.map((host) => {
        const allowed = !missing.includes(host);
        return (
          <li key={host}>
            <StatusMark status={allowed ? 'met' : 'unmet'} />
            <bdi>{host}</bdi>
            <span class="state">{t(allowed ? 'siteAllowed' : 'siteMissing')}</span>
          </li>
        );
      })}
    </ul>
    {missing.length > 0 && (
      <p>
        <button type="button" onClick={() => onAllow(missing)}>
          {t('sitesAllow')}
        </button>
      </p>
    )}
  </section>
);
