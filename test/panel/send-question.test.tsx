// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import type { Finding } from '../../src/critic/critique';
import { SendQuestion } from '../../src/panel/send-question';
import { faults } from '../kit/accessible';
import { draw, one, press, texts } from '../kit/dom';
import { finding } from './samples';

vi.mock('../../src/shell/browser', async () => ({ browser: { i18n: (await import('../kit/fake-browser')).fakeI18n } }));

const blank = (quote: string): Finding => finding('unfilled-blank', 'serious', quote);
const coffee = finding('peer-move', 'serious', 'get a coffee');

const asked = (...causes: Finding[]) => {
  const said = { onSend: vi.fn(), onBack: vi.fn() };
  const drawn = draw(<SendQuestion causes={causes} place={{ left: '0px' }} {...said} />);
  const dialog = one<HTMLDialogElement>(drawn.root, 'dialog');
  dialog.showModal();
  return { ...drawn, ...said, dialog };
};
/** A key as the user presses it; true where the browser was kept from acting on it. */
const keyDown = (at: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  Object.defineProperty(event, 'isTrusted', { value: true });
  at.dispatchEvent(event);
  return event.defaultPrevented;
};

it('names the blanks that are left', () => {
  const { root } = asked(blank('my notes'));
  expect(texts(root, 'h2, li, button')).toEqual([
    'A blank is still to be filled',
    'my notes',
    'Go back',
    expect.stringMatching(/^Send anyway/),
  ]);
  expect(texts(asked(blank('my notes'), blank('next week')).root, 'h2')).toEqual(['2 blanks are still to be filled']);
});

it('says what is serious, three of them at most, and how many more there are', () => {
  const { root } = asked(coffee, blank('my notes'), blank('next week'), blank('Could'), blank('bring'));
  expect(texts(root, 'h2')).toEqual(['Send it as it stands?']);
  expect(texts(root, 'li')).toEqual([
    'Title of peer-moveget a coffee',
    'Title of unfilled-blankmy notes',
    'Title of unfilled-blanknext week',
    'and 2 more',
  ]);
});

it('is an alert with a name, without faults, and focuses the way back', async () => {
  const { root, dialog } = asked(coffee);
  expect(dialog.getAttribute('role')).toBe('alertdialog');
  expect(one(root, `#${dialog.getAttribute('aria-labelledby')}`).textContent).toBe('Send it as it stands?');
  expect(one(root, `#${dialog.getAttribute('aria-describedby')}`).textContent).toContain('get a coffee');
  expect(one(root, '[autofocus]').textContent).toBe('Go back');
  expect(await faults(root)).toEqual([]);
});

it('takes an answer from a button, from the page around it, from Esc, and none from a script', () => {
  const { root, dialog, onSend, onBack } = asked(coffee);
  const send = one(root, 'button:not(.back)');
  for (const button of [one(root, '.back'), send, dialog]) button.click();
  expect([onSend.mock.calls.length, onBack.mock.calls.length]).toEqual([0, 0]);
  press(send);
  expect(onSend).toHaveBeenCalledOnce();
  press(one(root, '.back'));
  press(dialog);
  dialog.dispatchEvent(new Event('close'));
  expect(onBack).toHaveBeenCalledTimes(3);
  press(one(root, 'h2'));
  expect(onBack).toHaveBeenCalledTimes(3);
});

it('sends at the key that sends in the webmail, and answers nothing for a key that is still down', () => {
  const { root, onSend, onBack } = asked(coffee);
  const back = one(root, '.back');
  expect(keyDown(back, 'Enter', { repeat: true })).toBe(true);
  expect(keyDown(back, 'Enter', { repeat: true, ctrlKey: true })).toBe(true);
  expect(keyDown(back, 'Enter')).toBe(false);
  expect(onSend).not.toHaveBeenCalled();
  expect(keyDown(back, 'Enter', { ctrlKey: true })).toBe(true);
  expect(keyDown(back, 'Enter', { metaKey: true })).toBe(true);
  expect(onSend).toHaveBeenCalledTimes(2);
  expect(onBack).not.toHaveBeenCalled();
});
