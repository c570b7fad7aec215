import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readDataFile, writeDataFile } from '../../src/options/data-file';
import { READINGS } from '../../src/shell/answer-words';
import { RELATIONS } from '../../src/shell/people';
import { MARKS, SEND_GUARDS, STRICTNESSES, THEMES } from '../../src/shell/settings';
import { settingsOf } from '../shell/sample-settings';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const words = fc.array(fc.string());
const kept = fc.record({
  settings: fc.record({
    strictness: fc.constantFrom(...STRICTNESSES),
    marks: fc.constantFrom(...MARKS),
    rulesOff: words,
    phrasesOff: words,
    sendGuard: fc.constantFrom(...SEND_GUARDS),
    off: fc.boolean(),
    offHosts: words,
    offUntil: fc.nat(),
    theme: fc.constantFrom(...THEMES),
  }),
  relations: fc.dictionary(
    fc.emailAddress().map((address) => address.toLowerCase()),
    fc.constantFrom(...RELATIONS),
    { noNullPrototype: true },
  ),
  mistakes: fc.array(fc.record({ rule: fc.string(), sentence: fc.string(), at: fc.nat() })),
  answers: fc.array(
    fc.record({
      signal: fc.constantFrom(...READINGS.map(({ id }) => id)),
      is: fc.boolean(),
      quote: fc.string({ minLength: 1 }),
    }),
  ),
});

it('takes back exactly what it was given', () => {
  fc.assert(fc.property(kept, (all) => void expect(readDataFile(writeDataFile(all))).toEqual(all)));
});

const file = (changed: object = {}): string =>
  JSON.stringify({ worthwhile: 1, settings: { strictness: 'strict' }, relations: {}, ...changed });

it('takes what an older version saved, which knew less', () => {
  expect(readDataFile(file())).toEqual({
    settings: settingsOf({ strictness: 'strict' }),
    relations: {},
    mistakes: [],
    answers: [],
  });
});

it('takes addresses in small letters, as letters are looked up', () => {
  expect(readDataFile(file({ relations: { 'Dean@Example.org': 'above' } }))).toMatchObject({
    relations: { 'dean@example.org': 'above' },
  });
});

it.each([
  ['no JSON', '{"worthwhile": 1,', 'dataNoJson', []],
  ['a file of something else', '{"name": "notes"}', 'dataNotOurs', []],
  ['no object', '7', 'dataNotOurs', []],
  ['a file of a newer version', file({ worthwhile: 3, settings: 'whatever' }), 'dataNewer', []],
  ['a setting that is none', file({ settings: { colour: 'red' } }), 'dataUnknown', ['settings.colour']],
  ['something more', file({ notes: [] }), 'dataUnknown', ['notes']],
  ['a mistake that is none', file({ mistakes: [{ rule: 'platitude' }] }), 'dataMissing', ['mistakes.0.sentence']],
  [
    'a mistake from before time',
    file({ mistakes: [{ rule: 'platitude', sentence: '', at: -9e15 }] }),
    'dataBad',
    ['mistakes.0.at', '-9000000000000000', '>=0'],
  ],
  ['no relations', file({ relations: undefined }), 'dataMissing', ['relations']],
  [
    'a level that is none',
    file({ settings: { strictness: 'fierce' } }),
    'dataBad',
    ['settings.strictness', '"fierce"', '("gentle" | "balanced" | "strict")'],
  ],
  ['a number that is none', file({ settings: { off: 1 } }), 'dataBad', ['settings.off', '1', 'boolean']],
  [
    'a list with something else in it',
    file({ settings: { rulesOff: ['length', 7] } }),
    'dataBad',
    ['settings.rulesOff.1', '7', 'string'],
  ],
  [
    'a relation that is none',
    file({ relations: { 'a@example.org': 'king' } }),
    'dataBad',
    ['relations.a@example.org', '"king"', '("above" | "peer" | "unknown")'],
  ],
  [
    'an endless pause',
    '{"worthwhile":1,"settings":{"offUntil":1e999},"relations":{}}',
    'dataBad',
    ['settings.offUntil', 'Infinity', '<=8640000000000000'],
  ],
])('refuses %s, and says what is wrong', (_, text, line, filled) => {
  expect(readDataFile(text)).toEqual({ line, words: filled });
});
