import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { COFFEE, critique, file, ORDINARY } from './command';

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
    expect(Object.keys(reading)).toEqual([
      'outreach',
      'relation',
      'order',
      'value',
      'familiarity',
      'sure',
      'relationWords',
      'foreign',
    ]);
    expect(Object.keys(sentences[0])).toEqual(['start', 'end', 'signals', 'details']);
    expect(Object.keys(checklist[0])).toEqual(['id', 'status']);
    for (const finding of findings) {
      const { question, ...rest } = finding;
      for (const answer of question?.answers ?? [])
        expect(`👋 ${COFFEE}`.slice(answer.start, answer.end)).toBe(answer.quote);
      expect(Object.keys(rest)).toEqual([
        'rule',
        'family',
        'severity',
        'in',
        'start',
        'end',
        'quote',
        'message',
        'sure',
        'shown',
        'rewrites',
      ]);
      expect(`👋 ${COFFEE}`.slice(finding.start, finding.end)).toBe(finding.quote);
      expect(Object.keys(finding.rewrites[0])).toEqual(['label', 'edits']);
      expect(Object.keys(finding.rewrites[0].edits[0])).toEqual(['in', 'start', 'end', 'text']);
    }
  });

  it('obeys the marks of a letter, and refuses marks of no signal', async () => {
    const [start, end] = [COFFEE.indexOf('Could I'), COFFEE.length];
    const letter = { id: 'a', body: COFFEE, relation: 'above' };
    const noAsk = { ...letter, marks: [{ start, end, signal: 'ask', is: false }] };
    const wrong = { ...letter, marks: [{ start, end, signal: 'asks', is: true }] };
    const input = [letter, noAsk, wrong].map((one) => JSON.stringify(one)).join('\n');
    const [plain, marked, refused] = lines((await critique(['--jsonl'], input)).output);
    const signalsOf = ({ sentences }: { sentences: { signals: string[] }[] }) =>
      sentences.flatMap(({ signals }) => signals);
    expect(signalsOf(plain)).toContain('ask');
    expect(signalsOf(marked)).not.toContain('ask');
    expect(refused.error).toMatch(/^marks\.0\.signal: /);
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
