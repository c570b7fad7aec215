// Starts a new rule of the critic:  node scripts/new-rule.mjs too-many-links
// Writes its file and its place in the list; overwrites nothing. Needs nothing but Node.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const rules = fileURLToPath(new URL('../src/critic/rules', import.meta.url));
/** The formatter's, of biome.json. */
const LINE_WIDTH = 120;

/** @type {(line: string) => never} */
const fail = (line) => {
  process.stderr.write(`new-rule: ${line}\n`);
  process.exit(2);
};

/** Whether `name` can be the name of a constant beside `rules`: compiled, never run. @param {string} name */
const canName = (name) => {
  try {
    new Script(`'use strict'; const rules = 0, ${name} = 0;`);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} id @param {string} name */
const template = (id, name) => `import { defineRule } from './rule';

export const ${name} = defineRule({
  id: '${id}',
  family: 'value',
  // The signals without which there is nothing to ask this rule.
  needs: [],
  scope: 'sentence',
  title: '',
  // The effect on the reader, in one line; then who says so.
  why: '',
  source: '',
  // Where it speaks: the words at fault, what this reader will feel (140 characters at most), how much it weighs.
  check: () => [],
  // One to three ways out, the best first; what only the writer can know is a [blank].
  rewrite: () => [],
  // Three bad ones and three good ones at least; [[ ]] marks exactly the words at fault.
  // { bad: '…', relation: 'above', rewrite: 'the whole text after the first rewrite' }
  // { good: 'a text with one of the same words, where it does no harm', because: '…' }
  examples: [],
});
`;

/** The list of rules with one more, as the formatter would write it. @param {string} list @param {string} id @param {string} name */
const listed = (list, id, name) => {
  const imports = /(?:^import .*\n)+/m;
  const array = /= \[([^\]]*)\];/;
  const present = list.match(imports)?.[0].trimEnd().split('\n');
  const names = list.match(array)?.[1]?.match(/\w+/g);
  if (present === undefined || !names)
    return fail(`${join(rules, 'index.ts')} is not written as it was; add the rule by hand.`);
  const lines = [...present, `import { ${name} } from './${id}';`].sort((a, b) => (path(a) < path(b) ? -1 : 1));
  const all = [...names, name].sort();
  const head = list.slice(list.lastIndexOf('\n', list.search(array)) + 1, list.search(array));
  const inOneLine = `= [${all.join(', ')}];`;
  const written =
    head.length + inOneLine.length <= LINE_WIDTH ? inOneLine : `= [\n${all.map((one) => `  ${one},\n`).join('')}];`;
  return list.replace(imports, `${lines.join('\n')}\n`).replace(array, written);
};

/** @param {string} line an import */
const path = (line) => /'(.*)'/.exec(line)?.[1] ?? '';

const [id, ...rest] = process.argv.slice(2);
if (id === undefined || rest.length > 0) fail('usage: npm run new:rule NAME');
if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
  fail(`“${id}” is no name for a rule: lower-case words joined by hyphens are (too-many-links).`);
const name = id.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
if (!canName(name)) fail(`“${id}” is a word of the language or of the list; a rule needs another.`);
const file = join(rules, `${id}.ts`);
if (existsSync(file)) fail(`src/critic/rules/${id}.ts is there already; nothing was touched.`);

const index = join(rules, 'index.ts');
const list = listed(readFileSync(index, 'utf8'), id, name);
writeFileSync(file, template(id, name), { flag: 'wx' });
writeFileSync(index, list);
process.stdout.write(`src/critic/rules/${id}.ts is written, and stands in the list (src/critic/rules/index.ts).

Next: fill it in, from its examples backwards; platitude.ts beside it is a short one to read. Then

    npx vitest run --project unit test/critic/rules

says what is still missing.
`);
