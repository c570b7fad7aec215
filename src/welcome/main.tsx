import { render } from 'preact';
import { followSystemTheme } from '../kit/system-theme';
import { readLetters } from '../page/letters';
import { listen } from '../page/listening';
import { openCriticPort } from '../shell/critic-port';
import { loadKeys } from '../shell/keys';
import { startLifetime } from '../shell/lifetime';
import { followSettings } from '../shell/settings';
import { askForHosts, missingHosts, watchMissingHosts, webmailHosts } from '../shell/site-access';
import '../kit/tokens.css';
import '../kit/page.css';
import '../kit/kit.css';
import '../kit/buttons.css';
import './welcome.css';
import './compose.css';
import { overheard } from './overheard';
import { practicePreferences } from './practice-preferences';
import { practiceSite } from './practice-site';
import { begin, judged, START } from './progress';
import { Welcome } from './welcome';

const root = document.getElementById('root') as HTMLElement;
const chooseTheme = followSystemTheme(document);
const lifetime = startLifetime();
const { signal } = lifetime;
const hosts = webmailHosts();
let progress = START;
let letters: ReturnType<typeof readLetters> | null = null;

const settings = await followSettings(() => {
  chooseTheme(settings().theme);
  letters?.preferencesChanged();
}, signal);
const [keys, missingAtFirst] = await Promise.all([loadKeys(), missingHosts()]);
let missing = missingAtFirst;

const show = (): void =>
  render(
    <Welcome
      progress={progress}
      keys={keys}
      hosts={hosts}
      missing={missing}
      onBegin={(exercise) => {
        progress = begin(progress, exercise);
        show();
      }}
      onAllow={(wanted) => void askForHosts(wanted)}
    />,
    root,
  );

watchMissingHosts((now) => {
  missing = now;
  show();
}, signal);
// The panel looks as the page is painted, which the system changes without a word to it.
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => letters?.preferencesChanged(), { signal });
chooseTheme(settings().theme);
show();

const critic = overheard(openCriticPort(lifetime), (letter, critique) => {
  progress = judged(progress, letter, critique);
  show();
});
const preferences = practicePreferences(
  () => settings().theme,
  () => letters?.preferencesChanged(),
);
letters = readLetters(practiceSite, critic, preferences, signal);
// Letters are read here even where they are not in mail: whoever practises has asked for it.
listen({ host: null, letters: async () => letters, off: () => null });
