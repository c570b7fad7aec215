import { beforeEach, describe, expect, it } from 'vitest';
import { storeOnly } from './harness/browser';
import { mail, practice, practiseEachTest, world } from './harness/practice';

const BOLD = '<b>wells</b>';
const LINK = '<a href="https://example.com/">the survey</a>';
const LIST = '<ul><li>one thing</li><li>another <b>one</b></li></ul>';
const SIGNATURE =
  '<div dir="ltr" class="gmail_signature" data-smartmail="gmail_signature"><div dir="ltr"><b>Tom Baker</b></div></div>';
const LETTER = [
  'ear Ms. Arden,<div><br></div>',
  `<div>I hope this email finds you well. My ${BOLD} are deep, see ${LINK}.</div>${LIST}`,
  '<div>Could I buy you a coffee to talk about <i>rents</i> on the square? I love your work!</div><div><br></div>',
  '<div>In return, I could send you our sales figures from three years of price tests.</div><div><br></div>',
  `<div>Best,</div><div>Tom</div><div><br></div>${SIGNATURE}`,
].join('');

type Kind = {
  readonly kind: string;
  /** The rule whose first rewrite is taken. */
  readonly rule: string;
  /** What stands in the letter, and what afterwards. */
  readonly changes: readonly (readonly [before: string, after: string])[];
  /** What the next key, an X, makes of the place where it lands. */
  readonly next: string;
};

const KINDS: readonly Kind[] = [
  {
    kind: 'cut',
    rule: 'platitude',
    changes: [['I hope this email finds you well. ', '']],
    next: `<div>XMy ${BOLD}`,
  },
  {
    kind: 'replace',
    rule: 'peer-move',
    changes: [['buy you a coffee to talk', 'ask you one question by email']],
    next: 'on the square?X I love',
  },
  {
    kind: 'insert',
    rule: 'generic-praise',
    changes: [['your work!', 'your work, above all [the one thing you mean, and why]!']],
    next: 'above all X!',
  },
  {
    kind: 'move',
    rule: 'ask-before-give',
    changes: [
      ['<div>Could', '<div>I could send you our sales figures from three years of price tests. Could'],
      ['<div>In return, I could send you our sales figures from three years of price tests.</div><div><br></div>', ''],
    ],
    next: '<div>XBest,',
  },
];

practiseEachTest();

/** NBSP where the browser keeps a space from collapsing. */
const html = async (): Promise<string> => (await mail.html()).replaceAll('&nbsp;', ' ');

/** What has been done is one step only once the editor has taken its picture of it. */
const saved = async (act: () => Promise<void>): Promise<void> => {
  const draft = practice.server.next('draft');
  await act();
  await draft;
};

beforeEach(async () => {
  await storeOnly(practice);
  await mail.compose({ to: 'arden@council.example', subject: 'Rents on the square' });
  // The page itself lets nobody set markup; the extension's world may.
  await world.evaluate(`document.querySelector('[g_editable]').innerHTML = ${JSON.stringify(LETTER)}`);
  await mail.page.keyboard.press('Control+Home');
  await mail.write('D');
  await world.until(`root?.querySelector('.badge[data-severity]')`);
  await world.click('.badge');
  await world.click('[name=relation][value=above]');
  await world.until(`root.querySelector('[data-rule="ask-before-give"]')`);
});

describe('an edit among bold words, a link, a list and a signature', () => {
  it.each(KINDS)('of the kind $kind changes its words alone, and one undo gives them back', async (given) => {
    const { rule, changes, next } = given;
    const before = await mail.html();
    const take = () => world.click(`[data-rule="${rule}"] .rewrite`);
    await saved(take);
    const expected = changes.reduce((letter, [from, to]) => letter.replace(from, to), before.replaceAll('&nbsp;', ' '));
    expect(await html()).toBe(expected);

    await saved(() => mail.page.locator('[g_editable]').press('Control+z'));
    expect(await mail.html()).toBe(before);

    // Once more, to go on from there.
    await world.until(`root.querySelector('[data-rule="${rule}"] .rewrite')`);
    await saved(take);
    await mail.page.keyboard.type('X');
    expect(await html()).toContain(next);
  });

  it('that rebuilds the whole letter keeps them all, and one undo gives it back', async () => {
    const before = await mail.html();
    await world.click('.rebuild');
    await world.until(`root.querySelector('.actions .rewrite')`);
    await saved(() => world.click('.actions .rewrite'));
    const after = await html();
    expect(after).not.toBe(before);
    for (const kept of [BOLD, LINK, LIST, SIGNATURE]) expect(after).toContain(kept);
    expect(after).toContain('I could send you our sales figures from three years of price tests.');
    await saved(() => mail.page.locator('[g_editable]').press('Control+z'));
    expect(await mail.html()).toBe(before);
  });
});
