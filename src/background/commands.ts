import browser, { type Tabs } from 'webextension-polyfill';
import { COMMANDS, type CommandMessage } from '../shell/protocol';

const front = async (): Promise<Tabs.Tab | undefined> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0];

/** Tells the page in front, or `tab` where the browser names it, that the user pressed the key of the command `name`. */
export const relayCommand = async (name: string, tab?: Tabs.Tab): Promise<void> => {
  const command = COMMANDS.find((known) => known === name);
  const id = (tab ?? (await front()))?.id;
  if (command === undefined || id === undefined) return;
  const message: CommandMessage = { kind: 'command', command };
  // A tab without our content script refuses the message; there is no letter of ours in it.
  await browser.tabs.sendMessage(id, message).catch(() => undefined);
};
