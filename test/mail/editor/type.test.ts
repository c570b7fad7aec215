// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { typeEdit } from '../../../src/mail/editor/type';

const BEFORE = 'I love your work.';
const WORDS = { start: 7, end: 16, in: 'body', text: 'the wells' } as const;

let editor: HTMLElement;
const commands: string[] = [];

/** An editor in which commands do what `does` says; every other is only noted. */
const withCommands = (does: Readonly<Record<string, () => void>>): void => {
  document.execCommand = vi.fn((name: string) => {
    commands.push(name);
    does[name]?.();
    return true;
  });
};
const read = () => {
  const node = editor.firstChild as Text;
  return {
    text: node.data,
    range: ({ start, end }: { start: number; end: number }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    },
  };
};
const set = (text: string) => (): void => {
  (editor.firstChild as Text).data = text;
};

beforeEach(() => {
  commands.length = 0;
  editor = document.createElement('div');
  editor.append(BEFORE);
  document.body.replaceChildren(editor);
});

it('takes one command where the editor does as it is told', () => {
  withCommands({ insertText: set('I love the wells.') });
  expect(typeEdit(editor, read, WORDS)).toBe(1);
  expect(commands).toEqual(['insertText']);
});

it('undoes nothing where the editor took no notice: what was done before is its writer’s', () => {
  withCommands({});
  expect(typeEdit(editor, read, WORDS)).toBe(0);
  expect(commands).toEqual(['insertText']);
});

it('leaves no command to be undone where an undo gave back something else', () => {
  withCommands({ insertText: set('I lovethe wells.'), undo: set('I love') });
  expect(typeEdit(editor, read, WORDS)).toBe(0);
  expect(commands).toEqual(['insertText', 'undo']);
});

it('writes in two where all at once takes the space along', () => {
  const texts = ['I lovethe wells.', 'I love ythe wells.', 'I love the wells.'];
  const next = (): void => set(texts.shift() ?? '')();
  withCommands({ insertText: next, delete: next, undo: set(BEFORE) });
  expect(typeEdit(editor, read, WORDS)).toBe(2);
  expect(commands).toEqual(['insertText', 'undo', 'insertText', 'delete']);
  expect(read().text).toBe('I love the wells.');
});
