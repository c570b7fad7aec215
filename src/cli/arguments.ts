import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { BadInput } from './bad-input';

export const HELP = `Usage: npm run --silent critique -- [options] FILE…

Shows what a busy reader would feel about a letter. FILE is a .txt file (the body alone), an .eml file (with its
subject and people), or - for standard input (the body alone).

  --relation above|peer|unknown        who the reader is to the writer; left out: guessed from the letter
  --strictness gentle|balanced|strict  how much is said (balanced)
  --json                               the critique as JSON, one object a file
  --jsonl                              one JSON letter a line in, one critique a line out; FILE or standard input.
                                       --relation holds for letters that name none
  --help                               this text

Exit code: 0 nothing of warning or above, 1 at least one, 2 bad input. With --jsonl 0, unless the input cannot be read.
`;

const options = {
  relation: { type: 'string' },
  strictness: { type: 'string', default: 'balanced' },
  json: { type: 'boolean', default: false },
  jsonl: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const choice = <const T extends readonly [string, ...string[]]>(name: string, values: T) =>
  v.picklist(values, `--${name} takes one of: ${values.join(', ')}`);

const schema = v.object({
  relation: v.optional(choice('relation', ['above', 'peer', 'unknown'])),
  strictness: choice('strictness', ['gentle', 'balanced', 'strict']),
  json: v.boolean(),
  jsonl: v.boolean(),
  help: v.boolean(),
});

export type Arguments = v.InferOutput<typeof schema> & { readonly files: readonly string[] };

/** Reads the command's arguments. Throws BadInput with one line. */
export const readArguments = (args: readonly string[]): Arguments => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const parsed = v.parse(schema, values);
    if (positionals.length === 0 && !parsed.jsonl && !parsed.help)
      throw new BadInput('no FILE given; --help shows how');
    if (positionals.length > 1 && parsed.jsonl) throw new BadInput('--jsonl takes one FILE, or standard input');
    return { ...parsed, files: positionals };
  } catch (error) {
    // parseArgs goes on with advice of its own, which npm's own -- makes wrong.
    throw new BadInput(error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error));
  }
};
