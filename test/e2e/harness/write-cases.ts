/** What is written, and what becomes of the markup around it. */
export type Case = {
  readonly name: string;
  /** The editor's markup before, and after; a full stop is typed at the end of both. */
  readonly before: string;
  readonly after: string;
  /** In the order of the letter: these words, and what is written in their place. */
  readonly edits: readonly (readonly [words: string, text: string])[];
};

/** Every kind of edit, in every kind of markup. */
export const CASES: readonly Case[] = [
  {
    name: 'a part of a line',
    before: 'Dear Ann,<div><br></div><div>I love your work. Bye</div>',
    after: 'Dear Ann,<div><br></div><div>I love your essay on tides. Bye</div>',
    edits: [['work', 'essay on tides']],
  },
  {
    name: 'a part of the bare first line',
    before: 'Hello dear Ann<div>Bye</div>',
    after: 'Hello Ann<div>Bye</div>',
    edits: [['dear ', '']],
  },
  {
    name: 'a whole sentence',
    before: '<div>One. Two is here. Three</div>',
    after: '<div>One. Anything else? Three</div>',
    edits: [['Two is here.', 'Anything else?']],
  },
  {
    name: 'a sentence at the end of a paragraph',
    before: '<div>One. Two is here.</div><div><br></div><div>Bye</div>',
    after: '<div>One.</div><div><br></div><div>Bye</div>',
    edits: [[' Two is here.', '']],
  },
  {
    name: 'a paragraph with its blank line',
    before: 'Dear Ann,<div><br></div><div>You rock.</div><div><br></div><div>Bye</div>',
    after: 'Dear Ann,<div><br></div><div>Bye</div>',
    edits: [['You rock.\n\n', '']],
  },
  {
    name: 'the first paragraph with its blank line',
    before: 'You rock.<div><br></div><div>I ask little.</div><div>Bye</div>',
    after: '<div>I ask little.</div><div>Bye</div>',
    edits: [['You rock.\n\n', '']],
  },
  {
    name: 'several paragraphs, one with formatting',
    before: 'Dear Ann,<div><br></div><div>You <b>rock</b>.</div><div>Really.</div><div><br></div><div>Bye</div>',
    after: 'Dear Ann,<div><br></div><div>Bye</div>',
    edits: [['You rock.\nReally.\n\n', '']],
  },
  {
    name: 'words that begin before bold and end in it',
    before: '<div>I really <b>love everything</b> here. Bye</div>',
    after: '<div>I <b>everything</b> here. Bye</div>',
    edits: [['really love ', '']],
  },
  {
    name: 'all of the words in bold',
    before: '<div>A <b>quick</b> reply. Bye</div>',
    after: '<div>A <b>prompt</b> reply. Bye</div>',
    edits: [['quick', 'prompt']],
  },
  {
    name: 'all of the words in bold at the end of a line',
    before: '<div>One <b><i>quick</i></b></div><div>Bye</div>',
    after: '<div>One <b><i>prompt</i></b></div><div>Bye</div>',
    edits: [['quick', 'prompt']],
  },
  {
    name: 'a letter in bold',
    before: '<div>One <b>I</b> reply. Bye</div>',
    after: '<div>One <b>You</b> reply. Bye</div>',
    edits: [['I', 'You']],
  },
  {
    name: 'a word between bold and italic ones',
    before: '<div>A <b>quick</b> word <i>here</i> now. Bye</div>',
    after: '<div>A <b>quick</b> look <i>here</i> now. Bye</div>',
    edits: [['word', 'look']],
  },
  {
    name: 'words inside a link',
    before: '<div>See <a href="https://example.com/">my great page</a> soon. Bye</div>',
    after: '<div>See <a href="https://example.com/">my new page</a> soon. Bye</div>',
    edits: [['great', 'new']],
  },
  {
    name: 'words beside formatting, which stay outside it',
    before: '<div>One <i>two</i> three, four. Bye</div>',
    after: '<div>One <i>two</i> 3, four. Bye</div>',
    edits: [['two three, four', 'two 3, four']],
  },
  {
    name: 'a new sentence',
    before: '<div>One. Two</div>',
    after: '<div>One. A draft is [where]. Two</div>',
    edits: [['Two', 'A draft is [where]. Two']],
  },
  {
    name: 'several edits',
    before: 'Hi Ann,<div><br></div><div>I <b>just</b> love it. You rock. May I call</div>',
    after: 'Dear Ann,<div><br></div><div>I <b>just</b> read it. May I ask</div>',
    edits: [
      ['Hi', 'Dear'],
      ['love', 'read'],
      [' You rock.', ''],
      ['call', 'ask'],
    ],
  },
  {
    name: 'a line of a list',
    before: '<div>Two:</div><ul><li>one thing</li><li>another</li></ul><div>Bye</div>',
    after: '<div>Two:</div><ul><li>one paper</li><li>another</li></ul><div>Bye</div>',
    edits: [['thing', 'paper']],
  },
  {
    name: 'words beside an emoji of two code units',
    before: '<div>Well done 👍 and so on. Bye</div>',
    after: '<div>Well done 👎 and so on. Bye</div>',
    edits: [['👍', '👎']],
  },
  {
    name: 'words in the shell of a re-opened draft',
    before: '<div dir="ltr">Hi Ann,<div><br></div><div>I love it. Bye</div></div>',
    after: '<div dir="ltr">Hi Ann,<div><br></div><div>I read it. Bye</div></div>',
    edits: [['love', 'read']],
  },
  {
    name: 'the last paragraph before a signature',
    before: '<div>One.</div><div><br></div><div>Two.</div><div><br></div><div class="gmail_signature">Ann</div>',
    after: '<div>One.</div><div><br></div><div class="gmail_signature">Ann</div>',
    edits: [['\n\nTwo.', '']],
  },
  {
    name: 'the last words before a quote',
    before: '<div>Yes. You rock.</div><div class="gmail_quote"><blockquote>Will you</blockquote></div>',
    after: '<div>Yes.</div><div class="gmail_quote"><blockquote>Will you</blockquote></div>',
    edits: [[' You rock.', '']],
  },
];

/** Letters in which something that is not text stands among the words. */
export const MIXED: readonly (readonly [name: string, html: string, words: string])[] = [
  ['an image', '<div>See <img alt="" src="data:,"> here. Bye</div>', 'See  here'],
  ['a chip', '<div>See <span contenteditable="false">Plan</span> here. Bye</div>', 'See  here'],
  ['a quote', '<div>Yes.</div><div class="gmail_quote">Will you?</div><div>No. Bye</div>', 'Yes.\nNo.'],
  ['a cell’s edge', '<table><tbody><tr><td>One</td><td>two</td></tr></tbody></table><div>Bye</div>', 'One\ntwo'],
];
