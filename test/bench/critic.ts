// How long a critique takes, beside peers on the same letters in the same run:  npm run bench:critic
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { critique } from '../../src/critic/index';

const ROUNDS = 200;
const settings = { strictness: 'balanced', rulesOff: [], dismissed: [] } as const;

/** A letter of about `words` words; no sentence of it stands in the letter of another `seed`. */
const letterOf = (words: number, seed: number): string => {
  const sentence = (at: number): string =>
    `In the ${seed + 1800}s the ${at}th well on the western shore was measured twice, and the second survey found its water lower by ${at % 40} hands.`;
  const filler = Array.from({ length: Math.ceil((words - 50) / 24) }, (_, at) => sentence(at)).join(' ');
  const opening = `I am student ${seed} of hydrology in Bergen. I read survey ${seed} of your wells with great interest.`;
  const ask = `Would you be open to call ${seed} about my thesis? I would be grateful for advice on well ${seed}.`;
  return `Dear Professor Lindqvist,\n\n${opening} ${filler}\n\n${ask}\n\nBest,\nMaya`;
};

const quantile = (times: readonly number[], part: number): number =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * part)] ?? Number.NaN;

type Judge = (text: string) => unknown;

const timed = async (judge: Judge, text: string): Promise<number> => {
  const start = performance.now();
  await judge(text);
  return performance.now() - start;
};

/** In milliseconds, each round on another letter; as many rounds before that let the machine compile what it runs often. */
const measured = async (judge: Judge, rounds: number, text: (round: number) => string): Promise<readonly number[]> => {
  for (let round = 0; round < rounds; round += 1) await judge(text(1000 + round));
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) times.push(await timed(judge, text(round)));
  return times;
};

const judged: Judge = (body) => critique({ subject: 'Wells', body, kind: 'new', recipients: [] }, settings);

const peers = async (): Promise<readonly (readonly [name: string, judge: Judge])[]> => {
  const folder = resolve('test/bench/peers');
  const require = createRequire(resolve(folder, 'package.json'));
  const writeGood = require('write-good') as Judge;
  const alex = (await import(pathToFileURL(resolve(folder, 'node_modules/alex/index.js')).href)) as { default: Judge };
  const harperFolder = resolve(folder, 'node_modules/harper.js/dist');
  const harper = await import(pathToFileURL(resolve(harperFolder, 'index.js')).href);
  const { binaryInlined } = await import(pathToFileURL(resolve(harperFolder, 'binaryInlined.js')).href);
  const linter = new harper.LocalLinter({ binary: binaryInlined });
  await linter.setup();
  return [
    ['write-good', writeGood],
    ['alex', (text) => alex.default(text)],
    ['harper.js', (text) => linter.lint(text)],
  ];
};

const line = (name: string, times: readonly number[]): string =>
  `${name.padEnd(44)} p50 ${quantile(times, 0.5).toFixed(1).padStart(8)} ms   p95 ${quantile(times, 0.95).toFixed(1).padStart(8)} ms\n`;
const say = (text: string): void => void process.stdout.write(text);

const body = letterOf(300, 0);
judged(body);
const edited = (round: number): string => body.replace('my thesis', `my ${round} theses`);
say(line('critic, one sentence of 300 words changed', await measured(judged, ROUNDS, edited)));
const others = await peers();
for (const [words, rounds] of [
  [300, ROUNDS],
  [10_000, 5],
] as const) {
  const text = (round: number): string => letterOf(words, round);
  say(line(`critic, ${words} words, nothing remembered`, await measured(judged, rounds, text)));
  for (const [name, judge] of others) say(line(`${name}, ${words} words`, await measured(judge, rounds, text)));
}
