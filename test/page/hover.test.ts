// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createHover } from '../../src/page/hover';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** An editor whose left half holds words. */
const over = () => {
  const editor = document.body.appendChild(document.createElement('div'));
  const closed = new AbortController();
  const changed = vi.fn();
  const chosen = vi.fn();
  const at = (x: number) => (x < 50 ? 'words' : null);
  const hover = createHover({ editor, closed: closed.signal, at, changed, chosen });
  const happen = (type: string, init: object = {}): Event => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), init);
    Object.defineProperty(event, 'isTrusted', { value: true });
    editor.dispatchEvent(event);
    return event;
  };
  const moveTo = (clientX: number, more: object = {}): void =>
    void happen('pointermove', { pointerType: 'mouse', buttons: 0, clientX, clientY: 10, ...more });
  return { hover, closed, changed, chosen, happen, moveTo };
};

it('opens where the mouse has rested for 400 ms', () => {
  const { hover, changed, moveTo } = over();
  moveTo(60);
  moveTo(10);
  vi.advanceTimersByTime(399);
  expect(hover.target()).toBeNull();
  vi.advanceTimersByTime(1);
  expect(hover.target()).toBe('words');
  expect(changed).toHaveBeenCalledOnce();
});

it.each([
  ['a finger', { pointerType: 'touch' }],
  ['a mouse that selects', { buttons: 1 }],
])('does not open under %s', (_, pointer) => {
  const { hover, moveTo } = over();
  moveTo(10, pointer);
  vi.advanceTimersByTime(1000);
  expect(hover.target()).toBeNull();
});

it.each(['input', 'pointerdown'])('closes at once on %s', (type) => {
  const { hover, moveTo, happen } = over();
  moveTo(10);
  vi.advanceTimersByTime(400);
  happen(type);
  expect(hover.target()).toBeNull();
});

it('takes Esc from the page only to close, and no other key', () => {
  const { hover, moveTo, happen } = over();
  expect(happen('keydown', { key: 'Escape' }).defaultPrevented).toBe(false);
  moveTo(10);
  vi.advanceTimersByTime(400);
  expect(happen('keydown', { key: 'a' }).defaultPrevented).toBe(false);
  expect(happen('keydown', { key: 'Escape' }).defaultPrevented).toBe(true);
  expect(hover.target()).toBeNull();
});

it('stays while the pointer is on its way to what was opened, and inside it', () => {
  const { hover, moveTo, happen } = over();
  moveTo(10);
  vi.advanceTimersByTime(400);
  happen('pointerleave');
  vi.advanceTimersByTime(299);
  hover.inside(true);
  vi.advanceTimersByTime(5000);
  expect(hover.target()).toBe('words');
  hover.inside(false);
  vi.advanceTimersByTime(300);
  expect(hover.target()).toBeNull();
});

it('leaves no timer behind when the composer closes', () => {
  const { closed, changed, moveTo } = over();
  moveTo(10);
  closed.abort();
  expect(vi.getTimerCount()).toBe(0);
  moveTo(10);
  expect(vi.getTimerCount()).toBe(0);
  expect(changed).not.toHaveBeenCalled();
});

it('tells what is clicked on, by a person, and opens nothing for it', () => {
  const { hover, chosen, happen } = over();
  happen('click', { clientX: 60, clientY: 10 });
  expect(chosen).not.toHaveBeenCalled();
  happen('click', { clientX: 10, clientY: 10 });
  expect(chosen.mock.calls).toEqual([['words']]);
  expect(hover.target()).toBeNull();
});
