/** What is found by itself: a rule, a person, a phrase. All other words of a section are the section's own. */
const ENTRY = '[data-entry]';
/** Words that nobody looks for: those of the sample letter. */
const UNSEARCHED = '[data-unsearched]';

const ownWords = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof Element && node.matches(`${ENTRY}, ${UNSEARCHED}`)) return '';
  return [...node.childNodes].map(ownWords).join(' ');
};

/** What stands over an element: a rule is also found by its family. */
const headings = (element: Element): string => {
  const section = element.parentElement?.closest('section');
  if (!section) return '';
  return `${section.querySelector('h2, h3')?.textContent} ${headings(section)}`;
};

/** Shows of `page` what holds every word of `query`, hides the rest, and tells how many sections and entries were found. */
export const filterPage = (page: HTMLElement, query: string): number => {
  const wanted = query.toLocaleLowerCase().split(/\s+/);
  const holds = (text: string): boolean => {
    const words = text.toLocaleLowerCase();
    return wanted.every((word) => words.includes(word));
  };
  let found = 0;
  for (const section of page.querySelectorAll<HTMLElement>('section[id]')) {
    const whole = holds(ownWords(section));
    const entries = [...section.querySelectorAll<HTMLElement>(ENTRY)];
    const hits = entries.filter((entry) => holds(`${headings(entry)} ${entry.textContent}`));
    for (const entry of entries) entry.hidden = !whole && !hits.includes(entry);
    for (const group of section.querySelectorAll('section'))
      group.hidden = group.querySelector(`${ENTRY}:not([hidden])`) === null;
    section.hidden = !whole && hits.length === 0;
    found += hits.length + (whole ? 1 : 0);
    const way = page.querySelector(`nav a[href="#${section.id}"]`)?.parentElement;
    if (way) way.hidden = section.hidden;
  }
  return found;
};
