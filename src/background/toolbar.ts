import browser from 'webextension-polyfill';
import type { Severity } from '../critic/critique';
import type { Counts } from '../shell/protocol';
import { t, type WordKey } from '../shell/words';

/** The gravest first: its colour is the badge's. Those of kit/tokens.css on light, which carry white figures. */
const SEVERITIES: readonly { readonly id: Severity; readonly colour: string; readonly word: WordKey }[] = [
  { id: 'serious', colour: '#b0372b', word: 'toolbarSerious' },
  { id: 'warning', colour: '#8a5a08', word: 'toolbarWarning' },
  { id: 'note', colour: '#3d6096', word: 'toolbarNote' },
];

/** Shows on the toolbar what was found in the letter in front of a tab; nothing where there is none, or nothing to say. */
export const showCounts = async (tabId: number, counts: Counts | null): Promise<void> => {
  const found = SEVERITIES.filter(({ id }) => (counts?.[id] ?? 0) > 0);
  const [gravest] = found;
  const title = [t('appName'), ...found.map(({ id, word }) => t(word, String(counts?.[id])))].join(' · ');
  const text = gravest === undefined || counts === null ? '' : String(counts.serious + counts.warning + counts.note);
  // All at once: one that waited for another could come after what is told next.
  await Promise.all([
    browser.action.setTitle({ tabId, title }),
    browser.action.setBadgeText({ tabId, text }),
    gravest && browser.action.setBadgeBackgroundColor({ tabId, color: gravest.colour }),
  ]);
};
