import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'worthwhile-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

type Ran = { readonly code: number | null; readonly output: string; readonly errors: string };

/** The command as a user calls it, and as `npm run critique` does. */
const critique = (args: readonly string[], input = '', env: Record<string, string> = {}): Promise<Ran> =>
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

const COFFEE = 'Dear Professor Lind,\n\nI am a student in Oslo. Could I buy you a coffee to hear about your wells?';
const ORDINARY = 'Thanks for the notes. The office is closed on Monday.';

describe('critique FILE', () => {
  it('prints each finding with its words marked, and exits with 1', async () => {
    const { code, output, errors } = await critique([file('coffee.txt', COFFEE)]);
    expect(code).toBe(1);
    expect(errors).toBe('');
    expect(output).toContain('A move that suits equals');
    expect(output.replace(/\s*\n\s*\|\s*/g, ' ')).toContain('[[buy you a coffee]]');
    expect(output).toContain('Ask by email');
  });

  it('underlines where there is colour', async () => {
    const { output } = await critique([file('coffee.txt', COFFEE)], '', { NO_COLOR: '', FORCE_COLOR: '1' });
    expect(output).toContain('\u001b[4mbuy\u001b[24m');
  });

  it('does not colour what is piped, also where CI is set', async () => {
    const path = file('coffee.txt', COFFEE);
    const { output } = await critique([path], '', { NO_COLOR: '', FORCE_COLOR: '', CI: 'true' });
    expect(output).toContain('[[buy you a');
    expect(output).not.toContain('\u001b');
  });

  it('is calm about a letter that is fine, and exits with 0', async () => {
    expect(await critique([file('ordinary.txt', ORDINARY)])).toMatchObject({
      code: 0,
      errors: '',
      output: expect.stringContaining('Nothing to say'),
    });
  });

  it('obeys what the writer says of the reader, and the strictness', async () => {
    const path = file('coffee.txt', COFFEE);
    expect((await critique(['--relation', 'peer', path])).code).toBe(0);
    expect((await critique(['--strictness', 'gentle', '--relation', 'unknown', path])).code).toBe(0);
    expect((await critique(['--strictness', 'gentle', '--relation', 'above', path])).code).toBe(1);
  });

  it('reads standard input as -, and a file with Windows line ends', async () => {
    const { code, output } = await critique(['--json', '-'], COFFEE);
    const { output: windows } = await critique(['--json', file('windows.txt', COFFEE.replaceAll('\n', '\r\n'))]);
    expect(code).toBe(1);
    expect(JSON.parse(windows).findings).toEqual(JSON.parse(output).findings);
  });

  it.each([
    ['a missing file', ['nowhere.txt'], 'no such file'],
    ['a folder', ['src'], 'src: a folder, not a file'],
    ['another kind of file', ['package.json'], 'neither .txt nor .eml'],
    ['no file', [], 'no FILE given'],
    ['an unknown option', ['--loud'], "Unknown option '--loud'"],
    ['an unknown relation', ['--relation', 'king', '-'], '--relation takes one of: above, peer, unknown'],
  ])('answers %s with one clear line and 2', async (_name, args, line) => {
    const { code, output, errors } = await critique(args);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(line);
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
  });

  it('answers text that is not UTF-8 with one line, and still reads the other files', async () => {
    const { code, output, errors } = await critique([
      file('latin.txt', Buffer.from([0x48, 0xe9, 0x0a])),
      file('coffee.txt', COFFEE),
    ]);
    expect(code).toBe(2);
    expect(errors).toMatch(/latin\.txt: not UTF-8 text\n$/);
    expect(output).toContain('A move that suits equals');
  });

  it('has nothing to say of an empty file', async () => {
    expect((await critique([file('empty.txt', '')])).code).toBe(0);
  });
});

describe('critique MAIL.eml', () => {
  const HEAD = 'From: Maya <maya@post.example>\r\nTo: "Lind, Eva" <lind@institute.example>\r\n';

  it('reads subject, people and plain text, and quotes exactly', async () => {
    const mail = `${HEAD}Subject: =?utf-8?q?Wells_=26_caf=C3=A9s?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${COFFEE}\r\n`;
    const { code, output } = await critique(['--json', file('plain.eml', mail)]);
    expect(code).toBe(1);
    expect(JSON.parse(output).findings.map(({ quote }: { quote: string }) => quote)).toContain('buy you a coffee');
  });

  it('turns a mail of HTML alone into text', async () => {
    const mail = `${HEAD}Subject: Wells\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Dear Professor Lind,</p><p>I am a <b>student</b> in Oslo. Could I <i>buy you</i> a coffee?</p>\r\n`;
    const { output } = await critique(['--json', file('html.eml', mail)]);
    expect(JSON.parse(output).findings.map(({ quote }: { quote: string }) => quote)).toContain('buy you a coffee');
  });

  it('takes a reply for ordinary mail', async () => {
    const mail = `${HEAD}Subject: Re: Wells\r\nIn-Reply-To: <1@institute.example>\r\nContent-Type: text/plain\r\n\r\n${COFFEE}\r\n`;
    expect((await critique([file('reply.eml', mail)])).output).toContain('ordinary mail');
  });

  it('refuses what is no mail', async () => {
    expect(await critique([file('no.eml', '')])).toMatchObject({
      code: 2,
      errors: expect.stringContaining('not a mail'),
    });
  });
});

describe('critique --jsonl', () => {
  const lines = (output: string) =>
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('answers each line in order, a bad one with what is wrong with it', async () => {
    const input = [
      { id: 'a', subject: '', body: COFFEE, relation: 'above' },
      'not JSON',
      { id: 7, body: 3 },
      { subject: '', body: 'x' },
      { id: 'b', subject: 'Hi', body: ORDINARY, recipients: [{ name: 'Eva', email: 'eva@x.example' }] },
    ].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    const { code, output, errors } = await critique(['--jsonl'], `${input.join('\n')}\n\n`);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [a, notJson, badBody, noId, b] = lines(output);
    expect(Object.keys(a)).toEqual(['id', 'reading', 'sentences', 'findings', 'checklist']);
    expect(notJson).toEqual({ id: null, error: 'not JSON' });
    expect(badBody).toMatchObject({ id: 7, error: expect.stringContaining('body') });
    expect(noId).toMatchObject({ id: null, error: expect.stringContaining('id') });
    expect(b).toMatchObject({ id: 'b', findings: [], reading: { outreach: false } });
  });

  it('gives exactly the fields that it promises, with exact offsets', async () => {
    const { output } = await critique(
      ['--jsonl'],
      JSON.stringify({ id: 'a', subject: '', body: `👋 ${COFFEE}`, relation: 'above' }),
    );
    const [{ findings, sentences, checklist, reading }] = lines(output);
    expect(Object.keys(reading)).toEqual(['outreach', 'relation', 'order', 'value', 'familiarity']);
    expect(Object.keys(sentences[0])).toEqual(['start', 'end', 'signals']);
    expect(Object.keys(checklist[0])).toEqual(['id', 'status']);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual([
        'rule',
        'family',
        'severity',
        'in',
        'start',
        'end',
        'quote',
        'message',
        'shown',
        'rewrites',
      ]);
      expect(`👋 ${COFFEE}`.slice(finding.start, finding.end)).toBe(finding.quote);
      expect(Object.keys(finding.rewrites[0])).toEqual(['label', 'edits']);
      expect(Object.keys(finding.rewrites[0].edits[0])).toEqual(['in', 'start', 'end', 'text']);
    }
  });

  it('keeps the order of many letters', async () => {
    const input = Array.from({ length: 500 }, (_, id) =>
      JSON.stringify({ id, subject: '', body: `${COFFEE} ${id}` }),
    ).join('\n');
    expect(lines((await critique(['--jsonl'], input)).output).map(({ id }) => id)).toEqual(
      Array.from({ length: 500 }, (_, id) => id),
    );
  });

  it('passes over a byte-order mark, and takes Windows line ends', async () => {
    const letter = (id: string) => JSON.stringify({ id, body: ORDINARY });
    const { output } = await critique(['--jsonl'], `\ufeff${letter('a')}\r\n${letter('b')}\r\n`);
    expect(lines(output).map(({ id, error }) => [id, error])).toEqual([
      ['a', undefined],
      ['b', undefined],
    ]);
  });

  it('gives --relation to letters that name none', async () => {
    const input = [
      { id: 'a', body: COFFEE, relation: 'above' },
      { id: 'b', body: COFFEE },
    ].map((one) => JSON.stringify(one));
    const { output } = await critique(['--jsonl', '--relation', 'peer'], input.join('\n'));
    expect(lines(output).map(({ reading }) => reading.relation)).toEqual(['above', 'peer']);
  });

  it('ends quietly when nobody reads on', async () => {
    const many = Array.from({ length: 2000 }, (_, id) => JSON.stringify({ id, body: COFFEE })).join('\n');
    const child = spawn(process.execPath, ['scripts/critique.mjs', '--jsonl', file('many.jsonl', many)]);
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
    expect(errors).toBe('');
  });

  it.each([
    ['nowhere.jsonl', 'no such file'],
    ['src', 'a folder, not a file'],
  ])('exits with 2 where %s cannot be read', async (name, reason) => {
    expect(await critique(['--jsonl', name])).toEqual({
      code: 2,
      output: '',
      errors: `critique: ${name}: ${reason}\n`,
    });
  });
});
