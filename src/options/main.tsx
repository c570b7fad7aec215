import { render } from 'preact';
import { followSystemTheme } from '../kit/system-theme';
import { loadSettings, type Settings, saveSettings, watchSettings } from '../shell/settings';
import '../kit/tokens.css';
import '../kit/page.css';
import '../kit/kit.css';
import './options.css';
import { type Change, Options } from './options';

const root = document.getElementById('root') as HTMLElement;

const show = (settings: Settings, failure: string | null = null): void => {
  const change = (change: Change): void => {
    saveSettings(change).catch((error: unknown) => show(settings, String(error)));
  };
  render(<Options settings={settings} failure={failure} onChange={change} />, root);
};

followSystemTheme(document);
// The page shows what is stored, also what another options page stores.
watchSettings(show, new AbortController().signal);
show(await loadSettings());
