import { render } from 'preact';
import { followSystemTheme } from '../kit/system-theme';
import { forgetAnswer } from '../shell/answers';
import { openCriticPort } from '../shell/critic-port';
import { forgetKept, loadKept, replaceKept, watchKept } from '../shell/kept';
import { loadKeys } from '../shell/keys';
import { startLifetime } from '../shell/lifetime';
import { forgetMistake, forgetMistakes } from '../shell/mistakes';
import { saveRelations } from '../shell/people';
import { saveSettings } from '../shell/settings';
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

let stored = await loadKept();
let [keys, missing] = await Promise.all([loadKeys(), missingHosts()]);

/** True when it was stored; else the page says why. */
const store = (storing: Promise<void>): Promise<boolean> =>
  storing.then(
    () => true,
    (error: unknown) => {
      show(String(error));
      return false;
    },
  );

const show = (failure: string | null = null): void => {
  chooseTheme(stored.kept.settings.theme);
  render(
    <Options
      {...stored.kept}
      unread={stored.unread}
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
watchKept((now) => {
  stored = now;
  show();
}, lifetime.signal);
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
