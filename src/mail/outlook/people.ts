import type { Person } from '../../critic/letter';
import { parseMailbox } from '../composer/mailbox';
import { TO, TO_CHIPS } from './selectors';

/** How a chip's label may begin: whether somebody is at their desk, with no space before the name. */
const PRESENCE = /^(?:unknown|offline|online|available|away|berightback|busy|donotdisturb)(?=\p{Lu})/u;
const ZERO_WIDTH = /[\u200b\ufeff]/g;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** The text that is shown in `element`, without glyphs, and without the elements that match `but`. */
const shownIn = (element: Element, but: string): string =>
  [...element.childNodes]
    .map((node) => {
      if (node.nodeType !== 1) return node.textContent ?? '';
      return (node as Element).matches(but) ? ' ' : shownIn(node as Element, but);
    })
    .join('')
    .replace(ZERO_WIDTH, ' ');

/** A chip shows a name, or an address that it knows no name for; its label has the address, or no more than the name. */
const personOn = (chip: Element): Person => {
  const label = parseMailbox((chip.getAttribute('aria-label') ?? '').replace(PRESENCE, ''));
  const shown = shownIn(chip, '[aria-hidden="true"], button').trim();
  if (ADDRESS.test(shown)) return { name: label.name, email: shown };
  return { name: shown || label.name, email: label.email };
};

/**
 * Who the mail is addressed to; Cc and Bcc only watch. While Outlook shows recipients folded into one line it has no
 * fields in the page, and to unfold them would take the focus: then nobody is known.
 */
export const recipientsIn = (frame: HTMLElement): readonly Person[] => {
  const field = frame.querySelector(TO);
  if (field === null) return [];
  // What is typed becomes a chip when the writer goes on to the next.
  const typed = shownIn(field, TO_CHIPS).split(/[\s;,]+/);
  return [
    ...[...field.querySelectorAll(TO_CHIPS)].map(personOn),
    ...typed.filter((word) => ADDRESS.test(word)).map((email) => ({ name: '', email })),
  ];
};
