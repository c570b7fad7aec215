import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Messages = Record<string, { message: string }>;

const ACCENTED: Readonly<Record<string, string>> = { a: 'åa', e: 'éé', i: 'îi', o: 'öo', u: 'ûu', A: 'ÅA', E: 'ÉÉ' };

/** Every word a third longer, between brackets that no real word of ours has. */
const pseudo = (message: string): string => `⟦${message.replace(/[aeiouAE]/g, (vowel) => ACCENTED[vowel] ?? vowel)}⟧`;

/** A copy of the built extension that speaks the pseudo-locale, but for its name; in a folder of its own. */
export const buildPseudoLocale = (built: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'worthwhile-pseudo-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  for (const [key, entry] of Object.entries(messages)) {
    if (key !== 'appName') entry.message = pseudo(entry.message);
  }
  writeFileSync(file, JSON.stringify(messages));
  return folder;
};

/**
 * An expression: all that `root` says to its user, in text and in the attributes that are read out or shown, which does
 * not come out of the locale.
 */
export const hardCodedIn = (root: string): string => `(() => {
  const said = [];
  const walk = document.createTreeWalker(${root}, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.nextNode(); node !== null; node = walk.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.parentElement.closest('style, script')) said.push(node.data);
    } else for (const name of ['aria-label', 'title', 'placeholder', 'alt']) said.push(node.getAttribute(name) ?? '');
  }
  return [...new Set(said.map((words) => words.trim()))].filter((words) => /\\p{L}/u.test(words) && !words.includes('⟦'));
})()`;

/** An expression: the markup of what stands out of the box of `root` at its sides. */
export const cutIn = (root: string): string => `(() => {
  const box = ${root}.getBoundingClientRect();
  return [...${root}.querySelectorAll('*')].filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 1 && (left < box.left - 1 || right > box.right + 1);
  }).map(({ outerHTML }) => outerHTML.slice(0, 100));
})()`;
