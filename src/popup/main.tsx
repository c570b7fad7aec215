import { render } from 'preact';
import browser from 'webextension-polyfill';
import { followSystemTheme } from '../kit/system-theme';
import { PRACTICE_PAGE } from '../shell/pages';
import type { LetterAnswer, LetterQuestion, ShowWords } from '../shell/protocol';
import { type Change, loadSettings, saveSettings } from '../shell/settings';
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

const show = async (failure: string | null = null): Promise<void> => {
  const [settings, answer, missing] = await Promise.all([loadSettings(), askPage().catch(() => null), missingHosts()]);
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
