import type { Person } from '../../critic/letter';
import { parseMailbox } from '../composer/mailbox';
import { FROM, TO_CHIPS, TO_FIELDS, TO_FOLDED } from './selectors';

/** Chips repeat the address where they know no name. */
const person = (name: string, email: string): Person => ({ name: name === email ? '' : name, email });

/** Who the mail is addressed to; Cc and Bcc only watch. */
export const recipientsIn = (frame: HTMLElement): readonly Person[] => {
  const all = <T>(selector: string, read: (element: HTMLElement) => T): T[] =>
    [...frame.querySelectorAll<HTMLElement>(selector)].map(read);
  const layouts = [
    () => all(TO_CHIPS, (chip) => person(chip.dataset.name ?? '', chip.dataset.hovercardId ?? '')),
    () => all(TO_FIELDS, (field) => parseMailbox(field.getAttribute('value') ?? '')),
    () => all(TO_FOLDED, (span) => person(span.textContent ?? '', span.getAttribute('email') ?? '')),
  ];
  for (const read of layouts) {
    const people = read();
    if (people.length > 0) return people;
  }
  return [];
};

/** The address the mail is sent from, where Gmail tells. */
export const senderIn = (frame: HTMLElement): Person | undefined => {
  const value = frame.querySelector<HTMLInputElement>(FROM)?.value ?? '';
  return value === '' ? undefined : parseMailbox(value);
};
