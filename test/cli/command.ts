import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';

export const folder = mkdtempSync(join(tmpdir(), 'worthwhile-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

export const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

type Ran = { readonly code: number | null; readonly output: string; readonly errors: string };

/** The command as a user calls it, and as `npm run critique` does. */
export const critique = (args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ran> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, ['scripts/critique.mjs', ...args], {
      // Names of files count from here, wherever npm was called.
      env: { ...process.env, INIT_CWD: process.cwd(), NO_COLOR: '1', ...env },
    });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.on('close', (code) => resolve({ code, output, errors }));
    child.stdin.end(input);
  });

// The first call builds the command, and says so.
beforeAll(async () => {
  expect((await critique(['--help'])).output).toMatch(/^Usage: /);
}, 120_000);

export const COFFEE =
  'Dear Professor Lind,\n\nI am a student in Oslo. Could I buy you a coffee to hear about your wells?';
export const ORDINARY = 'Thanks for the notes. The office is closed on Monday.';
