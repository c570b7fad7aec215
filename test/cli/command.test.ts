import { describe, expect, it } from 'vitest';
import { COFFEE, critique, file, ORDINARY } from './command';

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
