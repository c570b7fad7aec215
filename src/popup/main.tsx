import { render } from 'preact';
import browser from 'webextension-polyfill';
import { followSystemTheme } from '../kit/system-theme';
import type { LetterAnswer, LetterQuestion } from '../shell/protocol';
import '../kit/tokens.css';
import '../kit/page.css';
import '../kit/kit.css';
import './popup.css';
import { Popup } from './popup';

/** What stands in the front composer of the active tab; null where no content script of ours answers. */
const askPage = async (): Promise<LetterAnswer> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const question: LetterQuestion = { kind: 'letter-in-front' };
  if (tab?.id === undefined) return { critique: null };
  return ((await browser.tabs.sendMessage(tab.id, question)) as LetterAnswer | undefined) ?? { critique: null };
};

followSystemTheme(document);
const noLetter: LetterAnswer = { critique: null };
render(
  <Popup answer={await askPage().catch(() => noLetter)} onOptions={() => void browser.runtime.openOptionsPage()} />,
  document.getElementById('root') as HTMLElement,
);
