import { useEffect, useState } from 'preact/hooks';
import { LONGEST_WAIT } from '../shell/pause';
import type { Change, Settings } from '../shell/settings';
import { t } from '../shell/words';
import { Section } from './section';
import { Switch } from './switch';

/** The time, read again when `until` has come. */
const useNow = (until: number): number => {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    const wait = Math.min(until - Date.now(), LONGEST_WAIT);
    const timer = wait > 0 ? setTimeout(() => setNow(Date.now()), wait) : undefined;
    return () => clearTimeout(timer);
  }, [until]);
  return now;
};

const said = (time: number): string =>
  new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(time);

export type SitesProps = {
  readonly hosts: readonly string[];
  /** Those that the browser does not let us read. */
  readonly missing: readonly string[];
  readonly settings: Pick<Settings, 'off' | 'offHosts' | 'offUntil'>;
  readonly onChange: (change: Change) => void;
  readonly onAllow: (hosts: readonly string[]) => void;
};

/** Where letters are read: everywhere or nowhere, from when on, and on which webmails. */
export const Sites = ({ hosts, missing, settings: { off, offHosts, offUntil }, onChange, onAllow }: SitesProps) => {
  const now = useNow(offUntil);
  const switchHost = (host: string, on: boolean): void =>
    onChange((stored) => {
      const others = stored.offHosts.filter((other) => other !== host);
      return { offHosts: on ? others : [...others, host] };
    });
  return (
    <Section id="sites">
      <Switch on={!off} onSwitch={(on) => onChange(() => ({ off: !on }))}>
        <b>{t('sitesRead')}</b>
      </Switch>
      {now < offUntil && (
        <p class="row">
          {t('offForNow', said(offUntil))}
          <button type="button" onClick={() => onChange(() => ({ offUntil: 0 }))}>
            {t('offResume')}
          </button>
        </p>
      )}
      <ul class="rows">
        {hosts.map((host) => (
          <li key={host} data-entry>
            <Switch on={!offHosts.includes(host)} disabled={off} onSwitch={(on) => switchHost(host, on)}>
              <bdi>{host}</bdi>
            </Switch>
            {missing.includes(host) && (
              <p class="detail">
                {t('sitesMissing', host)}{' '}
                <button type="button" onClick={() => onAllow([host])}>
                  {t('sitesAllow')}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
