import { render } from 'preact';
import { followSystemTheme } from '../kit/system-theme';
import { loadKeys } from '../shell/keys';
import { type Change, loadSettings, saveSettings, watchSettings } from '../shell/settings';
import '../kit/tokens.css';
import '../kit/page.css';
import '../kit/kit.css';
import './options.css';
import { Options } from './options';

const root = document.getElementById('root') as HTMLElement;
let settings = await loadSettings();
let keys = await loadKeys();

const show = (failure: string | null = null): void => {
  const change = (change: Change): void => {
    saveSettings(change).catch((error: unknown) => show(String(error)));
  };
  render(<Options settings={settings} keys={keys} failure={failure} onChange={change} />, root);
};

followSystemTheme(document);
// The page shows what is stored, also what another options page stores.
watchSettings((stored) => {
  settings = stored;
  show();
}, new AbortController().signal);
// Keys are changed on a page of the browser's, which tells nobody: whoever comes back from there sees them as they are.
document.addEventListener('visibilitychange', async () => {
  keys = await loadKeys();
  show();
});
show();
