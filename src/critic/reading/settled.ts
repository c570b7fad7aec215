import type { Letter } from '../letter';

/** Domains that say nothing of where somebody works. */
const FREE_MAIL =
  /@(?:(?:gmail|googlemail|icloud|me|mac|aol|mail|protonmail|fastmail)\.com|proton\.me|web\.de|(?:yahoo|hotmail|live|outlook|gmx)\.[a-z.]{2,6})$/i;

const domain = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();

/** Writer and every reader under one roof. */
const isInternal = ({ from, recipients }: Letter): boolean => {
  const addresses = [from?.email ?? '', ...recipients.map(({ email }) => email)];
  if (
    from === undefined ||
    recipients.length === 0 ||
    addresses.includes('') ||
    addresses.some((a) => FREE_MAIL.test(a))
  )
    return false;
  return new Set(addresses.map(domain)).size === 1;
};

/** A settled exchange: an answer, something passed on, mail inside one house. */
export const isSettled = (letter: Letter): boolean => letter.kind !== 'new' || isInternal(letter);
