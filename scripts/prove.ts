// Checks every regular expression of ours anew and writes down those that are linear:  npm run prove
import { writeFileSync } from 'node:fs';
import { isLinear, nameOf, patterns } from '../test/critic/regexps';

const all = await patterns();
const linear = all.filter((pattern) => isLinear(pattern));
writeFileSync('test/critic/regexps.json', `${JSON.stringify([...new Set(linear.map(nameOf))].sort(), null, 2)}\n`);
process.stdout.write(`${linear.length} of ${all.length} are linear\n`);
for (const { source, flags } of all.filter((pattern) => !linear.includes(pattern)))
  process.stdout.write(`not: /${source}/${flags}\n`);
