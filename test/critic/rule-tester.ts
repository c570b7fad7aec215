import type { Finding, Strictness } from '../../src/critic/critique';
import { judge } from '../../src/critic/judge';
import type { Letter, Relation } from '../../src/critic/letter';
import { read } from '../../src/critic/reading';
import { made } from '../../src/critic/rewrite/edits';
import type { BadExample, GoodExample, Rule } from '../../src/critic/rules/rule';

const LONGEST_MESSAGE = 140;

type Sample = { readonly subject?: string; readonly to?: readonly string[]; readonly relation?: Relation };

export const letterOf = (body: string, { subject = '', to = [], relation }: Sample = {}): Letter => ({
  subject,
  body,
  kind: 'new',
  recipients: to.map((name) => ({ name, email: '' })),
  ...(relation === undefined ? {} : { relation }),
});

/** What `rule` says of a text where every family speaks. */
const findingsOf = (rule: Rule, letter: Letter, strictness: Strictness = 'strict'): readonly Finding[] =>
  judge(read(letter), { strictness, rulesOff: [], dismissed: [] }, [rule]);

/** The last of more than two brackets: a blank that is marked ends in one of its own. */
const CLOSING = /\]\](?!\])/;

const unmarked = (bad: string): string => bad.replace('[[', '').replace(CLOSING, '');

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));

/** The letter of a bad example, without the brackets. */
export const letterOfBad = (example: BadExample): Letter =>
  letterOf(example.subject?.includes('[[') ? example.bad : unmarked(example.bad), {
    ...example,
    subject: unmarked(example.subject ?? ''),
  });

const problemsOfBad = (rule: Rule, example: BadExample): string[] => {
  const { bad, subject = '', rewrite } = example;
  const part = subject.includes('[[') ? 'subject' : 'body';
  const marked = part === 'subject' ? subject : bad;
  const start = marked.indexOf('[[');
  const end = marked.search(CLOSING) - 2;
  if (start < 0 || end < start) return [`no [[ ]] in: ${bad}`];
  const letter = letterOfBad(example);
  const text = letter[part];
  const findings = findingsOf(rule, letter);
  const finding = findings.find((found) => found.in === part && found.start === start && found.end === end);
  if (finding === undefined) {
    const spans = findings.map(({ quote }) => `“${quote}”`);
    return [`expected “${text.slice(start, end)}”, found ${spans.join(', ') || 'nothing'} in: ${bad}`];
  }
  const problems: string[] = [];
  if (finding.message.length > LONGEST_MESSAGE)
    problems.push(`a message of ${finding.message.length} characters: ${finding.message}`);
  if (finding.rewrites.length < 1 || finding.rewrites.length > 3)
    problems.push(`${finding.rewrites.length} rewrites for: ${bad}`);
  if (new Set(finding.rewrites.map(({ label }) => label)).size < finding.rewrites.length)
    problems.push(`two rewrites of one label for: ${bad}`);
  const [first] = finding.rewrites;
  const firstMade = first === undefined ? text : made(text, first.edits);
  if (firstMade !== rewrite) problems.push(`the first rewrite makes ${JSON.stringify(firstMade)} of: ${bad}`);
  for (const { label, edits } of finding.rewrites) {
    const after = made(text, edits);
    if (after === text) problems.push(`“${label}” changes nothing in: ${bad}`);
    if (findingsOf(rule, { ...letter, [part]: after }).length >= findings.length)
      problems.push(`“${label}” still triggers the rule: ${after}`);
  }
  return problems;
};

/** Among peers most is right, and strict says so in notes only. */
const problemsOfGood = (rule: Rule, example: GoodExample): string[] =>
  findingsOf(rule, letterOf(example.good, example), example.relation === 'peer' ? 'balanced' : 'strict').map(
    ({ quote }) => `speaks of “${quote}” in a good example: ${example.good}`,
  );

/** Everything that keeps `rule` from being accepted, a line each; empty for a rule that is whole. */
export const problemsOf = (rule: Rule, fileName: string, rules: readonly Rule[]): readonly string[] => {
  const bad = rule.examples.filter((example) => 'bad' in example);
  const good = rule.examples.filter((example) => 'good' in example);
  const texts = [...bad.map((example) => unmarked(example.bad)), ...good.map((example) => example.good)];
  const trigger = words(
    bad
      .map((example) => (example.subject?.includes('[[') ? example.subject : example.bad))
      .map((marked) => marked.slice(marked.indexOf('[['), marked.indexOf(']]')))
      .join(' '),
  );
  const innocent = good.some((example) =>
    [...words(`${example.good} ${example.subject ?? ''}`)].some((word) => trigger.has(word)),
  );
  return [
    ...(rule.id === fileName ? [] : [`the id ${rule.id} is not the file's name, ${fileName}`]),
    ...(rules.includes(rule) ? [] : [`${rule.id} is not in the list of rules`]),
    ...(bad.length < 3 ? [`${bad.length} bad examples, three are the least`] : []),
    ...(good.length < 3 ? [`${good.length} good examples, three are the least`] : []),
    ...(new Set(texts).size === texts.length ? [] : ['the same example twice']),
    ...(innocent ? [] : ['no good example uses a trigger word innocently']),
    ...bad.flatMap((example) => problemsOfBad(rule, example)),
    ...good.flatMap((example) => problemsOfGood(rule, example)),
  ];
};
