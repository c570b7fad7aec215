import browser from 'webextension-polyfill';
import { CRITIC_PORT } from '../shell/protocol';
import { relayCommand } from './commands';
import { serveCritic } from './critic';

// Registered at once and synchronously: an event that wakes the worker is lost otherwise.
browser.runtime.onConnect.addListener((port) => {
  if (port.name === CRITIC_PORT) serveCritic(port);
});

browser.commands.onCommand.addListener(relayCommand);
