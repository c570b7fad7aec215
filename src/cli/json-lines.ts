import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import { type CriticSettings, SIGNALS } from '../critic/critique';
import type { Letter, Relation } from '../critic/letter';
import { type Judge, published } from './contract';
import { linesOf } from './lines';

const person = v.object({ name: v.optional(v.string(), ''), email: v.optional(v.string(), '') });
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const mark = v.object({ start: offset, end: offset, signal: v.picklist(SIGNALS), is: v.boolean() });
const id = v.union([v.string(), v.number()]);

const line = v.object({
  id,
  subject: v.optional(v.string(), ''),
  body: v.string(),
  kind: v.optional(v.picklist(['new', 'reply', 'forward']), 'new'),
  from: v.optional(person),
  recipients: v.optional(v.array(person), []),
  relation: v.optional(v.picklist(['above', 'peer', 'unknown'])),
  marks: v.optional(v.array(mark), []),
});

const explained = ([issue]: readonly v.BaseIssue<unknown>[]): string => {
  const path = issue === undefined ? null : v.getDotPath(issue);
  return path === null ? (issue?.message ?? 'not a letter') : `${path}: ${issue?.message}`;
};

/** How letters are judged; `relation` is that of letters which name none. */
export type Judging = { readonly judge: Judge; readonly settings: CriticSettings; readonly relation?: Relation };

/** What one line comes to: a critique under its letter's id, or what is wrong with it. */
export const answerLine = (text: string, judging: Judging): object => {
  let value: unknown;
  try {
    // A byte-order mark is white space here.
    value = JSON.parse(text.trim());
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const parsed = v.safeParse(line, value);
  const known = v.safeParse(v.object({ id }), value);
  if (!parsed.success) return { id: known.success ? known.output.id : null, error: explained(parsed.issues) };
  const { id: name, from, relation = judging.relation, ...letter } = parsed.output;
  const whole: Letter = { ...letter, ...(from && { from }), ...(relation && { relation }) };
  return { id: name, ...published(judging.judge(whole, judging.settings)) };
};

/** Answers each line of `input` in order, as it comes; a slow reader of `output` is waited for. Blank lines are passed over. */
export const answerLines = async (input: Readable, output: Writable, judging: Judging): Promise<void> => {
  for await (const text of linesOf(input)) {
    if (text.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answerLine(text, judging))}\n`)) await once(output, 'drain');
  }
};
