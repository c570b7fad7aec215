import browser, { type Runtime } from 'webextension-polyfill';
import { type BackgroundMessage, CRITIC_PORT } from '../shell/protocol';
import { relayCommand } from './commands';
import { serveCritic } from './critic';
import { welcome } from './first-run';
import { loadLetters } from './letters';
import { showCounts } from './toolbar';

// Registered at once and synchronously: an event that wakes the worker is lost otherwise.
browser.runtime.onConnect.addListener((port) => {
  if (port.name === CRITIC_PORT) serveCritic(port);
});

browser.commands.onCommand.addListener(relayCommand);

browser.runtime.onInstalled.addListener(welcome);

browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender): Promise<void> => {
  const told = message as BackgroundMessage;
  if (told.kind === 'load-letters') await loadLetters(sender);
  if (told.kind === 'front-counts' && sender.tab?.id !== undefined) await showCounts(sender.tab.id, told.counts);
});
