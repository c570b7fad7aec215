import type { Edit } from '../../critic/critique';
import { applyEdits } from './edits';
import type { NodeText } from './read-text';
import { select } from './select';

/**
 * `edit` in two: the first character of the words it replaces goes last. Firefox takes the space beside formatted words
 * with them where all of them go at once.
 */
const inTwo = (text: string, edit: Edit): readonly Edit[] => {
  const kept = edit.start + ((text.codePointAt(edit.start) ?? 0) > 0xffff ? 2 : 1);
  return [
    { ...edit, start: kept },
    { ...edit, end: kept, text: '' },
  ];
};

/** Makes `edit` by command, as if it were typed. Gives the number of commands that it took, each a step for the browser's undo. */
export const typeEdit = (editor: HTMLElement, read: () => NodeText, edit: Edit): number => {
  const command = (name: string, text?: string): void => void editor.ownerDocument.execCommand(name, false, text);
  const type = (made: Edit): number => {
    const range = read().range(made);
    if (range === null) return 0;
    select(editor, range);
    if (made.text === '') command('delete');
    else command('insertText', made.text);
    return 1;
  };

  const { text } = read();
  const commands = type(edit);
  const typed = read().text;
  // Where the editor took no notice, an undo would take back what its writer did before.
  if (typed === text && typed !== applyEdits(text, [edit])) return 0;
  if (commands === 0 || edit.text === '' || edit.start === edit.end || typed === applyEdits(text, [edit]))
    return commands;
  command('undo');
  // An editor that does not give back what stood there is not tried again; of the command, nothing is left to be undone.
  if (read().text !== text) return 0;
  return inTwo(text, edit).reduce((made, half) => made + type(half), 0);
};
