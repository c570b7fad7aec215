import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import * as v from 'valibot';
import type { CriticSettings } from '../critic/critique';
import type { Letter } from '../critic/letter';
import { type Judge, published } from './contract';

const person = v.object({ name: v.optional(v.string(), ''), email: v.optional(v.string(), '') });
const id = v.union([v.string(), v.number()]);

const line = v.object({
  id,
  subject: v.optional(v.string(), ''),
  body: v.string(),
  kind: v.optional(v.picklist(['new', 'reply', 'forward']), 'new'),
  from: v.optional(person),
  recipients: v.optional(v.array(person), []),
  relation: v.optional(v.picklist(['above', 'peer', 'unknown'])),
});

const explained = ([issue]: readonly v.BaseIssue<unknown>[]): string => {
  const path = issue === undefined ? null : v.getDotPath(issue);
  return path === null ? (issue?.message ?? 'not a letter') : `${path}: ${issue?.message}`;
};

/** What one line comes to: a critique under its letter's id, or what is wrong with it. */
export const answerLine = (text: string, settings: CriticSettings, judge: Judge): object => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const parsed = v.safeParse(line, value);
  const known = v.safeParse(v.object({ id }), value);
  if (!parsed.success) return { id: known.success ? known.output.id : null, error: explained(parsed.issues) };
  const { id: name, from, relation, ...letter } = parsed.output;
  const whole: Letter = { ...letter, ...(from && { from }), ...(relation && { relation }) };
  return { id: name, ...published(judge(whole, settings)) };
};

/** Answers each line of `input` in order, as it comes; a slow reader of `output` is waited for. Blank lines are passed over. */
export const answerLines = async (
  input: Readable,
  output: Writable,
  settings: CriticSettings,
  judge: Judge,
): Promise<void> => {
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (text.trim() === '') continue;
    if (!output.write(`${JSON.stringify(answerLine(text, settings, judge))}\n`)) await once(output, 'drain');
  }
};
