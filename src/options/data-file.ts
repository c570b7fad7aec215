import * as v from 'valibot';
import { READINGS } from '../shell/answer-words';
import type { Kept } from '../shell/kept';
import { RELATIONS } from '../shell/people';
import { LAST_TIME } from '../shell/readable';
import { MARKS, readSettings, SEND_GUARDS, STRICTNESSES, THEMES } from '../shell/settings';
import type { WordKey } from '../shell/words';

/** Raised whenever a file holds something that an older extension would not take. */
const VERSION = 2;

const strings = v.array(v.string());

/** What is missing, an older version did not know: it is as it is before anybody chooses. */
const schema = v.strictObject({
  worthwhile: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(VERSION)),
  settings: v.strictObject({
    strictness: v.optional(v.picklist(STRICTNESSES)),
    marks: v.optional(v.picklist(MARKS)),
    rulesOff: v.optional(strings),
    phrasesOff: v.optional(strings),
    sendGuard: v.optional(v.picklist(SEND_GUARDS)),
    off: v.optional(v.boolean()),
    offHosts: v.optional(strings),
    offUntil: v.optional(v.pipe(v.number(), v.maxValue(LAST_TIME))),
    theme: v.optional(v.picklist(THEMES)),
  } satisfies Record<keyof Kept['settings'], unknown>),
  relations: v.record(v.pipe(v.string(), v.toLowerCase()), v.picklist(RELATIONS)),
  mistakes: v.optional(
    v.array(
      v.strictObject({
        rule: v.string(),
        sentence: v.string(),
        at: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_TIME)),
      }),
    ),
    [],
  ),
  answers: v.optional(
    v.array(
      v.strictObject({
        signal: v.picklist(READINGS.map(({ id }) => id)),
        is: v.boolean(),
        quote: v.pipe(v.string(), v.minLength(1)),
      }),
    ),
    [],
  ),
});

/** Why a file was not taken: a line of the interface, and what it is filled with. */
export type Refusal = { readonly line: WordKey; readonly words: readonly string[] };

const refuse = (line: WordKey, ...words: string[]): Refusal => ({ line, words });

const refuseFor = (issue: v.BaseIssue<unknown>): Refusal => {
  const where = v.getDotPath(issue) ?? '';
  if (issue.expected === 'never') return refuse('dataUnknown', where);
  if (issue.received === 'undefined') return refuse('dataMissing', where);
  return refuse('dataBad', where, issue.received, issue.expected ?? '');
};

/** All that is kept, as a file. */
export const writeDataFile = (kept: Kept): string => `${JSON.stringify({ worthwhile: VERSION, ...kept }, null, 2)}\n`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** What the file `text` holds, taken whole, or the first reason why it is not taken at all. */
export const readDataFile = (text: string): Kept | Refusal => {
  const file = parsed(text);
  if (file === undefined) return refuse('dataNoJson');
  const head = v.safeParse(v.object({ worthwhile: v.number() }), file);
  if (!head.success) return refuse('dataNotOurs');
  if (head.output.worthwhile > VERSION) return refuse('dataNewer');
  const { success, output, issues } = v.safeParse(schema, file, { abortEarly: true });
  if (!success) return refuseFor(issues[0]);
  const { settings, relations, mistakes, answers } = output;
  return { settings: readSettings(settings), relations, mistakes, answers };
};
