import { render } from 'preact';
import { followSystemTheme } from '../kit/system-theme';
import { forgetAnswer, loadAnswers, watchAnswers } from '../shell/answers';
import { openCriticPort } from '../shell/critic-port';
import { forgetKept, type Kept, replaceKept } from '../shell/kept';
import { loadKeys } from '../shell/keys';
import { startLifetime } from '../shell/lifetime';
import { forgetMistake, forgetMistakes, loadMistakes, watchMistakes } from '../shell/mistakes';
import { loadRelations, saveRelations, watchRelations } from '../shell/people';
import { loadSettings, saveSettings, watchSettings } from '../shell/settings';
import { askForHosts, missingHosts, watchMissingHosts, webmailHosts } from '../shell/site-access';
import '../kit/tokens.css';
import '../kit/page.css';
import '../kit/kit.css';
import '../kit/buttons.css';
import './options.css';
import './guide.css';
import './lists.css';
import './controls.css';
import './switch.css';
import './letters.css';
import './tables.css';
import './rules.css';
import './people.css';
import { Options } from './options';

const root = document.getElementById('root') as HTMLElement;
const chooseTheme = followSystemTheme(document);
const lifetime = startLifetime();
const critic = openCriticPort(lifetime);
const hosts = webmailHosts();

const [settings, relations, mistakes, answers] = await Promise.all([
  loadSettings(),
  loadRelations(),
  loadMistakes(),
  loadAnswers(),
]);
let kept: Kept = { settings, relations, mistakes, answers };
let [keys, missing] = await Promise.all([loadKeys(), missingHosts()]);

/** True when it was stored; else the page says why. */
const store = (stored: Promise<void>): Promise<boolean> =>
  stored.then(
    () => true,
    (error: unknown) => {
      show(String(error));
      return false;
    },
  );

const show = (failure: string | null = null): void => {
  chooseTheme(kept.settings.theme);
  render(
    <Options
      {...kept}
      keys={keys}
      hosts={hosts}
      missing={missing}
      failure={failure}
      ask={critic.ask}
      onAllow={(wanted) => void askForHosts(wanted)}
      onChange={(change) => void store(saveSettings(change))}
      onRelations={(change) => store(saveRelations(change))}
      onForgetAnswer={(answer) => void store(forgetAnswer(answer))}
      onForgetMistake={(mistake) => void store(forgetMistake(mistake))}
      onForgetMistakes={() => void store(forgetMistakes())}
      onReplace={(replacement) => store(replaceKept(replacement))}
      onForget={() => store(forgetKept())}
    />,
    root,
  );
};

// The page shows what is stored, also what another page of ours stores.
const follow = (stored: Partial<Kept>): void => {
  kept = { ...kept, ...stored };
  show();
};
watchSettings((settings) => follow({ settings }), lifetime.signal);
watchRelations((relations) => follow({ relations }), lifetime.signal);
watchMistakes((mistakes) => follow({ mistakes }), lifetime.signal);
watchAnswers((answers) => follow({ answers }), lifetime.signal);
watchMissingHosts((now) => {
  missing = now;
  show();
}, lifetime.signal);
// Keys are changed on a page of the browser's, which tells nobody: whoever comes back from there sees them as they are.
document.addEventListener('visibilitychange', async () => {
  keys = await loadKeys();
  show();
});
show();
// What the address names was not there yet when the browser looked for it.
document.getElementById(location.hash.slice(1))?.scrollIntoView({ behavior: 'instant' });
