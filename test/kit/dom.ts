import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh page; `again` draws over it. */
export const draw = (child: ComponentChild) => {
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const again = (next: ComponentChild): void => {
    act(() => render(next, root));
  };
  again(child);
  return { root, again };
};

/** The one element that `selector` means; throws where there is none, or more than one. */
export const one = <E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E => {
  const found = [...root.querySelectorAll<E>(selector)];
  if (found[0] === undefined || found.length > 1) throw new Error(`${selector}: ${found.length} of it`);
  return found[0];
};

export const texts = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

/** Marked as browsers mark what the user did; no script of a page can. */
const byUser = (event: Event): Event => Object.defineProperty(event, 'isTrusted', { value: true });

/** Presses a button, by pointer or by key: browsers send the same event for both. */
export const press = (button: HTMLElement): void => {
  button.dispatchEvent(byUser(new MouseEvent('click', { bubbles: true })));
};

/** Switches a checkbox over. */
export const switchOver = (input: HTMLInputElement): void => {
  input.checked = !input.checked;
  input.dispatchEvent(byUser(new Event('change', { bubbles: true })));
};

/** Puts `text` into a field, as typing does. */
export const typeInto = (field: HTMLInputElement, text: string): void => {
  field.value = text;
  field.dispatchEvent(byUser(new Event('input', { bubbles: true })));
};

export const pressKey = (element: HTMLElement, key: string): void => {
  element.dispatchEvent(byUser(new KeyboardEvent('keydown', { key, bubbles: true })));
};
