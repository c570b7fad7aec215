import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PARTS = ['src', 'lint', 'public', 'biome.json', 'tsconfig.base.json', 'package.json', '.gitignore'];

export type Planted = Readonly<Record<string, string>>;

export type Checkout = {
  /** Runs a tool of node_modules in the copy; all that it printed, whether it passed or failed. */
  readonly run: (tool: string, args: readonly string[]) => Promise<string>;
  readonly remove: () => void;
};

/** A copy of what the walls stand around, with `planted` files in it. */
export const checkout = (planted: Planted): Checkout => {
  const folder = mkdtempSync(join(tmpdir(), 'worthwhile-walls-'));
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of Object.entries(planted)) writeFileSync(join(folder, file), text);
  return {
    run: (tool, args) =>
      new Promise((done) => {
        execFile(resolve('node_modules/.bin', tool), args, { cwd: folder, maxBuffer: 1e8 }, (_error, output, errors) =>
          done(`${output}${errors}`),
        );
      }),
    remove: () => rmSync(folder, { recursive: true }),
  };
};
