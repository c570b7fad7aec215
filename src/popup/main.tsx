import { render } from 'preact';
import browser from 'webextension-polyfill';
import { followSystemTheme } from '../kit/system-theme';
import { PRACTICE_PAGE } from '../shell/pages';
import { offOn } from '../shell/pause';
import type { LetterAnswer, LetterQuestion, ShowWords } from '../shell/protocol';
import { type Change, loadSettings, type Settings, saveSettings } from '../shell/settings';
import { askForHosts, missingHosts } from '../shell/site-access';
import { t } from '../shell/words';
import '../kit/tokens.css';
import '../kit/page.css';
import '../kit/kit.css';
import '../kit/buttons.css';
import './popup.css';
import { Popup } from './popup';

const root = document.getElementById('root') as HTMLElement;
const chooseTheme = followSystemTheme(document);

const tabInFront = async (): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

/** What stands in the front composer of the active tab; null where no content script of ours answers. */
const askPage = async (): Promise<LetterAnswer | null> => {
  const tab = await tabInFront();
  const question: LetterQuestion = { kind: 'letter-in-front' };
  if (tab === undefined) return null;
  return ((await browser.tabs.sendMessage(tab, question)) as LetterAnswer | undefined) ?? null;
};

/** The words are selected in the page, which gets the keyboard as soon as the popup is gone. */
const showInLetter = async (words: string): Promise<void> => {
  const tab = await tabInFront();
  const message: ShowWords = { kind: 'show-words', words };
  if (tab !== undefined) await browser.tabs.sendMessage(tab, message);
  close();
};

/** A page hears a moment later than we do that it may read again, and then has to load what reads. */
const HEARS_WITHIN = 2000;
const ASKS_EVERY = 100;

/** As `askPage`, once the page has heard of `settings`. */
const askPageAsOf = async (settings: Settings): Promise<LetterAnswer | null> => {
  for (let waited = 0; ; waited += ASKS_EVERY) {
    const answer = await askPage().catch(() => null);
    const behind = answer !== null && 'off' in answer && offOn(answer.host ?? '', settings, Date.now()) === null;
    if (!behind || waited >= HEARS_WITHIN) return answer;
    await new Promise((resolve) => setTimeout(resolve, ASKS_EVERY));
  }
};

const show = async (failure: string | null = null): Promise<void> => {
  const settings = await loadSettings();
  const [answer, missing] = await Promise.all([askPageAsOf(settings), missingHosts()]);
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
