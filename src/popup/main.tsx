import { render } from 'preact';
import browser from 'webextension-polyfill';
import { followSystemTheme } from '../kit/system-theme';
import { PRACTICE_PAGE } from '../shell/pages';
import { type Change, loadSettings, saveSettings } from '../shell/settings';
import { askForHosts, missingHosts } from '../shell/site-access';
import { t } from '../shell/words';
import '../kit/tokens.css';
import '../kit/page.css';
import '../kit/kit.css';
import '../kit/buttons.css';
import './popup.css';
import { askPage, showInLetter } from './ask-page';
import { Popup } from './popup';

const root = document.getElementById('root') as HTMLElement;
const chooseTheme = followSystemTheme(document);

let asked = 0;

const show = async (failure: string | null = null): Promise<void> => {
  asked += 1;
  const turn = asked;
  const stored = loadSettings();
  const [settings, answer, missing] = await Promise.all([stored, askPage(stored), missingHosts()]);
  // What was asked for later has been drawn, or will be.
  if (turn !== asked) return;
  chooseTheme(settings.theme);
  const change = (change: Change): void => {
    saveSettings(change).then(
      () => show(),
      () => show(t('popupNotSaved')),
    );
  };
  render(
    <Popup
      answer={answer}
      missing={missing}
      settings={settings}
      failure={failure}
      onChange={change}
      onShow={(words) => void showInLetter(words)}
      onAllow={() => void askForHosts(missing).then(() => show())}
      onPractice={() => void browser.tabs.create({ url: `/${PRACTICE_PAGE}` }).then(() => close())}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />,
    root,
  );
};

await show();
