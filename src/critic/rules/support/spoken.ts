/** What is written so wherever it stands. */
const FIXED: readonly string[] =
  'AI BBC CEO CERN CFO CTO EPFL ETH EU HR IBM IT MBA MIT NASA NATO NGO NHS NYC PhD SaaS TV UCLA UK UN UNESCO UNICEF USA UX Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December English French German Spanish American British European'.split(
    ' ',
  );

const LITTLE =
  'a about above across after again against all also am an and any are as ask at be because been before behind below beside between both but by can could did do does don down during each either every few for from get give had has have he hello help her here hi him his how if in into is isn it its just let like love make many may me might more most much must my near need new no not now of off on one only or other our out over own per please re she should since so some such than thank thanks that the their them then there these they this those three through to too two under until up urgent us very via want was we well were what when where which while who why will with within without won would you your';
/** What subject lines are made of. */
const COMMON =
  'ability advice announcement answer apply application appointment article asap attention audience author autumn award become begin best better big book build business buy call chance chapter coffee collaboration comment company concert conference confirmation contact copy cooperation correction deadline donation draft editor email enquiry ever error event exhibition experience feedback film final finding first follow following free funding grant great group idea improve immediate important information inquiry internship interview introduction invitation invite invoice job join last later learn lecture lesson letter list long lunch main manuscript media meet meeting mentor mentorship message model month next note notice offer open opening opportunity order paper part partner partnership payment permission photo piece podcast position possible price project proposal question quick quote read reader reading record recommendation reference regarding reminder reply report request research response review role sale save school season sell send service share show short small special speak speaker spring start student study subject submission summer support survey talk team test thesis time tour translation trial update use vacancy value visit volunteer week winter work workshop write year young';
/** What is no name, whether or not the letter says it. */
const SMALL: ReadonlySet<string> = new Set(`${LITTLE} ${COMMON}`.split(' '));

/** No name stands behind these. */
const BEFORE_NO_NAME =
  /(?:^|[^\p{L}])(?:an?|my|your|our|his|her|their|i|we|you|they|can|could|will|would|may|might|must|should|is|are|was|were|be|very|more|most|how|so|not) $/u;
/** What is a month only behind these. */
const MONTH = /\b(in|by|until|from|since|of|\d{1,2}) m(?=(?:ay|arch)\b)/g;
/** Where a name takes a capital: "O’Neill", "Stoke-Upon". */
const INITIAL = /(?:^|-)(?:o['’])?\p{L}/gu;

/** A name as the letter writes it, by the name in small letters. */
const namesIn = (body: string): ReadonlyMap<string, string> => {
  const names = body.matchAll(/(?<=[\p{Ll},] |\b(?:Mrs?|Ms|Mx|Dr|Prof)\.? )\p{Lu}[\p{L}'’-]*/gu);
  return new Map([...FIXED, ...[...names].map(([name]) => name)].map((name) => [name.toLowerCase(), name]));
};

/** A shouted subject in small letters; what neither is a common word nor stands so in the letter is taken for a name. */
export const spoken = (subject: string, body: string): string => {
  const names = namesIn(body);
  const said = new Set(body.match(/(?<![\p{L}'’-])\p{Ll}+/gu));
  const isSmall = (word: string): boolean =>
    [word, word.replace(/s$/, ''), `${word}s`].some((form) => SMALL.has(form) || said.has(form));
  const written = (word: string, at: number, whole: string): string => {
    const stem = word.replace(/['’].*$/u, '');
    const name = names.get(word) ?? names.get(stem);
    if (name !== undefined) return name + (names.has(word) ? '' : word.slice(stem.length));
    if (stem === 'i') return `I${word.slice(1)}`;
    return isSmall(stem) || BEFORE_NO_NAME.test(whole.slice(0, at))
      ? word
      : word.replace(INITIAL, (initial) => initial.toUpperCase());
  };
  const small = subject
    .toLowerCase()
    .replace(/[\p{L}'’-]+/gu, written)
    .replace(MONTH, '$1 M');
  return small.charAt(0).toUpperCase() + small.slice(1);
};
