import browser, { type Runtime } from 'webextension-polyfill';
import { CRITIC_PORT, type LoadLetters } from '../shell/protocol';
import { relayCommand } from './commands';
import { serveCritic } from './critic';
import { loadLetters } from './letters';

// Registered at once and synchronously: an event that wakes the worker is lost otherwise.
browser.runtime.onConnect.addListener((port) => {
  if (port.name === CRITIC_PORT) serveCritic(port);
});

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
  (message as LoadLetters).kind === 'load-letters' ? loadLetters(sender) : undefined,
);

browser.commands.onCommand.addListener(relayCommand);
