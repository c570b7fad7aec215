import browser from 'webextension-polyfill';
import { offOn } from '../shell/pause';
import type { LetterAnswer, LetterQuestion, ShowWords } from '../shell/protocol';
import type { Settings } from '../shell/settings';

/** A page hears a moment later than we do that it may read again, and then has to load what reads. In milliseconds. */
const HEARS_WITHIN = 2000;
const ASKS_EVERY = 100;

const QUESTION: LetterQuestion = { kind: 'letter-in-front' };

const tabInFront = async (): Promise<number | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;

const askOnce = async (): Promise<LetterAnswer | null> => {
  const tab = await tabInFront();
  if (tab === undefined) return null;
  const answer = (await browser.tabs.sendMessage(tab, QUESTION).catch(() => undefined)) as LetterAnswer | undefined;
  return answer ?? null;
};

/**
 * What stands in the front composer of the active tab, as a page says that goes by `settings`; null where no content
 * script of ours answers.
 */
export const askPage = async (settings: Promise<Settings>): Promise<LetterAnswer | null> => {
  let answer = await askOnce();
  for (let waited = 0; waited < HEARS_WITHIN && answer !== null && 'off' in answer; waited += ASKS_EVERY) {
    if (offOn(answer.host ?? '', await settings, Date.now()) !== null) break;
    await new Promise((resolve) => setTimeout(resolve, ASKS_EVERY));
    answer = await askOnce();
  }
  return answer;
};

/** The words are selected in the page, which gets the keyboard as soon as the popup is gone. */
export const showInLetter = async (words: string): Promise<void> => {
  const tab = await tabInFront();
  const message: ShowWords = { kind: 'show-words', words };
  if (tab !== undefined) await browser.tabs.sendMessage(tab, message);
  close();
};
