// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { onFirstEditor } from '../../../src/mail/index';

const EDITOR = '[contenteditable="true"]';

let over: AbortController;
beforeEach(() => {
  over = new AbortController();
  document.body.innerHTML = '<p>A message.</p>';
});

const waiting = () => {
  const found = vi.fn();
  onFirstEditor(document, EDITOR, found, over.signal);
  return found;
};
const settled = () => new Promise((resolve) => setTimeout(resolve));

it('tells at once of an editor that is there', () => {
  document.body.innerHTML = '<div contenteditable="true"></div>';
  expect(waiting()).toHaveBeenCalledOnce();
});

it('tells of the first that is added, however deep, and of no other', async () => {
  const found = waiting();
  document.body.append(document.createElement('hr'));
  await settled();
  expect(found).not.toHaveBeenCalled();
  for (let time = 0; time < 2; time += 1) {
    const box = document.createElement('section');
    box.innerHTML = '<div><div contenteditable="true"></div></div>';
    document.body.append(box);
    await settled();
    expect(found).toHaveBeenCalledOnce();
  }
});

it('tells of a field that became an editor after it was added, when it gets the focus', async () => {
  const found = waiting();
  const field = document.createElement('div');
  document.body.append(field);
  await settled();
  field.setAttribute('contenteditable', 'true');
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  field.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  expect(found).toHaveBeenCalledOnce();
});

it('tells of nothing once it is over', async () => {
  const found = waiting();
  over.abort();
  document.body.innerHTML = '<div contenteditable="true"></div>';
  document.body.firstElementChild?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  await settled();
  expect(found).not.toHaveBeenCalled();
});
