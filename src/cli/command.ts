import { createReadStream } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Critique } from '../critic/critique';
import { type Arguments, HELP, readArguments } from './arguments';
import { BadInput, unreadable } from './bad-input';
import { type Judge, published } from './contract';
import { answerLines } from './json-lines';
import { type PrintOptions, printed } from './print';
import { isMail, readMail } from './read-mail';

export type Streams = { readonly input: Readable; readonly output: Writable; readonly errors: Writable };

/** 0 nothing of warning or above, 1 at least one, 2 bad input. */
export type ExitCode = 0 | 1 | 2;

const isGrave = ({ findings }: Critique): boolean => findings.some(({ severity }) => severity !== 'note');

const judgeFile = async (
  file: string,
  { relation, strictness, json }: Arguments,
  { input, output }: Streams,
  print: PrintOptions,
  judge: Judge,
): Promise<ExitCode> => {
  const letter = await readMail(file, input);
  // A body alone has no subject line that could say too little.
  const rulesOff = isMail(file) ? [] : ['subject'];
  const critique = judge({ ...letter, ...(relation && { relation }) }, { strictness, rulesOff, dismissed: [] });
  const text = json ? JSON.stringify({ file, ...published(critique) }) : `${printed(file, letter, critique, print)}\n`;
  output.write(`${text}\n`);
  return isGrave(critique) ? 1 : 0;
};

const streamLines = async (
  { files: [file = '-'], relation, strictness }: Arguments,
  { input, output }: Streams,
  judge: Judge,
): Promise<ExitCode> => {
  const source = file === '-' ? input : createReadStream(file);
  const settings = { strictness, rulesOff: [], dismissed: [] };
  try {
    await answerLines(source, output, { judge, settings, ...(relation && { relation }) });
    return 0;
  } catch (error) {
    throw unreadable(file, error);
  }
};

/** Runs the command. Every file is tried, also after a bad one; the exit code is the highest of them all. */
export const run = async (
  args: readonly string[],
  streams: Streams,
  print: PrintOptions,
  judge: Judge,
): Promise<ExitCode> => {
  const complain = (error: unknown): ExitCode => {
    if (!(error instanceof BadInput)) throw error;
    streams.errors.write(`critique: ${error.message}\n`);
    return 2;
  };
  try {
    const parsed = readArguments(args);
    if (parsed.help) {
      streams.output.write(HELP);
      return 0;
    }
    if (parsed.jsonl) return await streamLines(parsed, streams, judge);
    let code: ExitCode = 0;
    for (const file of parsed.files) {
      const own = await judgeFile(file, parsed, streams, print, judge).catch(complain);
      code = own > code ? own : code;
    }
    return code;
  } catch (error) {
    return complain(error);
  }
};
