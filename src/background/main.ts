import browser from 'webextension-polyfill';
import { CRITIC_PORT, type TogglePanel } from '../shell/protocol';
import { serveCritic } from './critic';

// Registered at once and synchronously: an event that wakes the worker is lost otherwise.
browser.runtime.onConnect.addListener((port) => {
  if (port.name === CRITIC_PORT) serveCritic(port);
});

browser.commands.onCommand.addListener(async (command) => {
  if (command !== 'toggle-panel') return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const message: TogglePanel = { kind: 'toggle-panel' };
  // A tab without our content script refuses the message; there is no panel to open in it.
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
});
