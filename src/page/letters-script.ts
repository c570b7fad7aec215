// What is loaded into a mail page once somebody writes there.
import { sites } from '../mail/index';
import { openCriticPort } from '../shell/critic-port';
import { readLetters } from './letters';
import type { ReadLetters } from './loaded';
import { loadPreferences } from './preferences';

const read: ReadLetters = async (host, lifetime, signal) => {
  const site = sites.find(({ hosts }) => hosts.includes(host));
  if (site === undefined) throw new Error(`No webmail of ours is at ${host}.`);
  let letters: ReturnType<typeof readLetters> | undefined;
  const preferences = await loadPreferences(() => letters?.preferencesChanged(), signal);
  signal.throwIfAborted();
  letters = readLetters(site, openCriticPort(lifetime, signal), preferences, signal);
  return letters;
};

// biome-ignore lint/style/noRestrictedGlobals: two content scripts of one page share nothing but their world.
globalThis.worthwhileReadLetters = read;
