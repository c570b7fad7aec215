import type { Person, Span } from '../letter';
import type { Report } from '../report';
import { replace } from '../rewrite/edits';
import { defineRule } from './rule';
import { isSameFirstName } from './support/nicknames';

/** What a greeting may hold besides names. */
const NO_NAME = new Set(
  'hi hello hey hiya dear good morning afternoon evening day greetings to whom it may concern mr mrs ms mx dr prof professor doctor sir madam miss herr frau team all both everyone everybody folks there friend friends colleague colleagues and of the reverend rev father sister judge senator captain coach hiring manager committee editor editors staff members parents board family guys ladies gentlemen again mum mom mummy mommy dad daddy granny grandma grandpa nana auntie uncle love darling honey sweetheart dearest mate buddy pal boss hr it pr phd jr sr esq ii iii'.split(
    ' ',
  ),
);

/** Who greets these greets nobody by name. */
const MANY = /\b(?:team|support|sales|services?|desk|office|department|committee|admissions|accounts|billing|press)\b/i;
const TITLE_BEFORE = /\b(?:mr|mrs|ms|mx|miss|dr|prof|professor)\.?\s+$/i;

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const namesIn = (text: string): readonly string[] =>
  (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).filter((word) => !NO_NAME.has(plain(word)));

/** Names that stand side by side are one person's. */
const peopleIn = (text: string): readonly Span[] => {
  const people: Span[] = [];
  for (const { index, 0: name } of text.matchAll(/\p{Lu}[\p{L}’'-]+/gu)) {
    if (NO_NAME.has(plain(name))) continue;
    const last = people.at(-1);
    const end = index + name.length;
    if (last !== undefined && /^(?: (?:van|von|de|der|den|la|da|di|\p{Lu}\.))* $/u.test(text.slice(last.end, index)))
      people.splice(-1, 1, { start: last.start, end });
    else people.push({ start: index, end });
  }
  return people;
};

/** A last name with what belongs to it: "van der Berg". */
const LAST_NAME =
  /(?:\b(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|ten|ter|zu|bin|al)\s){0,3}\p{Lu}[\p{L}’'-]{1,40}$/u;

/** What to write for a greeted name: a title takes the last name, two names take two. */
const nameFor = (before: string, greeted: string, full: string): string => {
  const names = namesIn(full);
  if (TITLE_BEFORE.test(before)) return LAST_NAME.exec(full)?.[0] ?? names.at(-1) ?? '';
  return greeted.includes(' ') ? full.slice(Math.max(0, full.indexOf(names[0] ?? ''))) : (names[0] ?? '');
};

const isCalled = (name: string, { name: full, email }: Person): boolean => {
  const known = plain(`${full} ${email.split('@')[0] ?? ''}`)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  const greeted = plain(name);
  return known.some(
    (part) =>
      part === greeted ||
      (part.length > 2 && greeted.startsWith(part)) ||
      (greeted.length > 2 && part.includes(greeted)) ||
      isSameFirstName(part, greeted),
  );
};

const greetedName = ({ greeting, letter: { recipients } }: Report): { start: number; end: number } | null => {
  // Somebody who is known by an address alone may have any name.
  if (greeting === undefined || recipients.length === 0 || recipients.some(({ name }) => !/\p{L} \p{L}/u.test(name)))
    return null;
  if (MANY.test(greeting.text)) return null;
  const names = namesIn(greeting.text);
  const [first] = names;
  if (first === undefined || names.some((name) => recipients.some((person) => isCalled(name, person)))) return null;
  const at = greeting.start + greeting.text.indexOf(first);
  return { start: at, end: at + first.length };
};

export const wrongName = defineRule({
  id: 'wrong-name',
  family: 'basics',
  alwaysSerious: true,
  needs: [],
  scope: 'letter',
  title: 'Greets somebody who is not among the recipients',
  why: 'Another person’s name tells the reader that the letter was written for somebody else.',
  source: 'Recruiters and editors name the wrong name as the surest reason to stop reading',
  check: (report) => {
    const name = greetedName(report);
    return name === null
      ? []
      : [
          {
            ...name,
            message: 'Nobody of this name is among the recipients; it reads as written for another.',
            weight: 'full',
            sure: 0.95,
          },
        ];
  },
  rewrite: (words, { letter: { body, recipients }, greeting }) => {
    const greeted = peopleIn(greeting?.text ?? '').map(({ start, end }) => ({
      start: (greeting?.start ?? 0) + start,
      end: (greeting?.start ?? 0) + end,
    }));
    const called = greeted.map(({ start, end }, at) =>
      nameFor(body.slice(0, start), body.slice(start, end), recipients[at]?.name ?? ''),
    );
    const names = called.filter((name) => name !== '');
    if (greeted[0]?.start !== words.start || names.length === 0) return [];
    const edits = greeted.map((span, at) => {
      // Whoever is one too many goes, with the "and" before.
      const start = called[at] === '' ? (greeted[at - 1]?.end ?? span.start) : span.start;
      return replace({ start, end: span.end }, called[at] ?? '');
    });
    return [{ label: `Write “${names.join(' and ')}”`, edits }];
  },
  examples: [
    {
      bad: 'Dear [[Marcus]],\n\nYour shop is on our way to school.',
      to: ['Priya Raman'],
      rewrite: 'Dear Priya,\n\nYour shop is on our way to school.',
    },
    {
      bad: 'Dear Ms. [[Lindgren]],\n\nYour lecture was filmed by my brother.',
      to: ['Amara Okoye'],
      rewrite: 'Dear Ms. Okoye,\n\nYour lecture was filmed by my brother.',
    },
    {
      bad: 'Hi [[Tom]],\n\nThe parcel left on Monday.',
      to: ['Sofia Reyes', 'Jan de Wit'],
      relation: 'peer',
      rewrite: 'Hi Sofia,\n\nThe parcel left on Monday.',
    },
    {
      good: 'Hi Bob,\n\nThe parcel left on Monday.',
      to: ['Robert Smith'],
      relation: 'peer',
      because: 'Bob is short for Robert',
    },
    {
      good: 'Hi Mum,\n\nThe train leaves at nine.',
      to: ['Anna Weiss'],
      relation: 'peer',
      because: 'nobody else is called so by this writer',
    },
    {
      good: 'Dear Professor Okoye,\n\nMarcus sends his regards.',
      to: ['Amara Okoye'],
      because: 'Marcus is spoken of, not greeted',
    },
    {
      good: 'Dear Hiring Team,\n\nI saw your notice in the window.',
      to: ['Priya Raman'],
      because: 'a team is greeted, not a person',
    },
  ],
});
