import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { BadInput } from '../../src/cli/bad-input';
import { readMail } from '../../src/cli/read-mail';
import type { Letter } from '../../src/critic/letter';

const folder = mkdtempSync(join(tmpdir(), 'worthwhile-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string, content: string): Promise<Letter> => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readMail(path, Readable.from([]));
};

const HEAD = 'From: Maya <maya@post.example>\nTo: "Lind, Eva" <lind@institute.example>, crew: a@x.example;\n';

const alternative = (text: string, html: string): string =>
  `${HEAD}Subject: Wells\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=cut\n\n--cut\nContent-Type: text/plain; charset=utf-8\n\n${text}\n--cut\nContent-Type: text/html; charset=utf-8\n\n${html}\n--cut--\n`;

describe('readMail, text', () => {
  it('takes the whole file for the body, also what looks like a header', async () => {
    expect(await read('a.txt', 'Subject: wells\r\n\r\nDear Eva,\rhello\u00a0there')).toEqual({
      subject: '',
      body: 'Subject: wells\n\nDear Eva,\nhello there',
      kind: 'new',
      recipients: [],
    });
  });

  it('passes over a byte-order mark', async () => {
    expect((await read('mark.txt', '\ufeffDear Eva')).body).toBe('Dear Eva');
  });

  it('reads - from the input', async () => {
    expect((await readMail('-', Readable.from([Buffer.from('Dear Eva')]))).body).toBe('Dear Eva');
  });
});

describe('readMail, mail', () => {
  it('reads an encoded subject, the people and the plain part', async () => {
    const mail = alternative('Plain words.', '<p>Other words.</p>').replace(
      'Subject: Wells',
      'Subject: =?utf-8?b?V2VsbHMg4pmh?= =?utf-8?q?_caf=C3=A9?=',
    );
    expect(await read('plain.eml', mail)).toEqual({
      subject: 'Wells ♡ café',
      body: 'Plain words.',
      kind: 'new',
      from: { name: 'Maya', email: 'maya@post.example' },
      recipients: [
        { name: 'Lind, Eva', email: 'lind@institute.example' },
        { name: '', email: 'a@x.example' },
      ],
    });
  });

  it('turns HTML into the words alone', async () => {
    const html =
      '<style>p{}</style><h2>Hello there</h2><p>I read your <a href="https://x.example/r">report</a>.<img src="cid:1" alt="logo"></p><p>Two&nbsp;words</p>';
    const mail = `${HEAD}Subject: Wells\nContent-Type: text/html; charset=utf-8\n\n${html}\n`;
    expect((await read('html.eml', mail)).body).toMatch(/^Hello there\n\n+I read your report\.\n\nTwo words$/);
  });

  it('reads the HTML where the plain part is blank', async () => {
    expect((await read('blank.eml', alternative(' ', '<p>Other words.</p>'))).body).toBe('Other words.');
  });

  it.each([
    ['Re: Wells', '', 'reply'],
    ['Wells', 'In-Reply-To: <1@x.example>\n', 'reply'],
    ['Wells', 'References: <1@x.example>\n', 'reply'],
    ['Fwd: Wells', 'References: <1@x.example>\n', 'forward'],
    ['Regarding wells', '', 'new'],
  ])('tells what kind of letter “%s” %s is', async (subject, header, kind) => {
    expect((await read('kind.eml', `${HEAD}Subject: ${subject}\n${header}\nHello.\n`)).kind).toBe(kind);
  });

  it.each([
    ['nothing', ''],
    ['words', 'Dear Eva,\n\nHello: there.\n'],
  ])('refuses %s, and names the file', async (_name, content) => {
    await expect(read('no.eml', content)).rejects.toThrow(
      new BadInput(`${join(folder, 'no.eml')}: not a mail: it has no header`),
    );
  });
});
