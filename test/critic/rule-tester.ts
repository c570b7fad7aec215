import type { Edit, Finding, Strictness } from '../../src/critic/critique';
import { judge } from '../../src/critic/judge';
import type { Letter, Relation } from '../../src/critic/letter';
import { read } from '../../src/critic/reading';
import type { BadExample, GoodExample, Rule } from '../../src/critic/rules/rule';

const LONGEST_MESSAGE = 140;

export const letterOf = (body: string, relation?: Relation): Letter => ({
  subject: '',
  body,
  kind: 'new',
  recipients: [],
  ...(relation === undefined ? {} : { relation }),
});

/** The text after `edits`, which are made all or none; they may come in any order, as long as none overlaps. */
export const rewritten = (body: string, edits: readonly Edit[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start || b.end - a.end)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), body);

/** What `rule` says of a text where every family speaks. */
const findingsOf = (
  rule: Rule,
  body: string,
  relation?: Relation,
  strictness: Strictness = 'strict',
): readonly Finding[] => judge(read(letterOf(body, relation)), { strictness, rulesOff: [], dismissed: [] }, [rule]);

const unmarked = (bad: string): string => bad.replace('[[', '').replace(']]', '');

const words = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));

const problemsOfBad = (rule: Rule, { bad, relation, rewrite }: BadExample): string[] => {
  const start = bad.indexOf('[[');
  const end = bad.indexOf(']]') - 2;
  if (start < 0 || end < start) return [`no [[ ]] in: ${bad}`];
  const body = unmarked(bad);
  const findings = findingsOf(rule, body, relation);
  const finding = findings.find((found) => found.start === start && found.end === end);
  if (finding === undefined) {
    const spans = findings.map(({ quote }) => `“${quote}”`);
    return [`expected “${body.slice(start, end)}”, found ${spans.join(', ') || 'nothing'} in: ${bad}`];
  }
  const problems: string[] = [];
  if (finding.message.length > LONGEST_MESSAGE)
    problems.push(`a message of ${finding.message.length} characters: ${finding.message}`);
  if (finding.rewrites.length < 1 || finding.rewrites.length > 3)
    problems.push(`${finding.rewrites.length} rewrites for: ${bad}`);
  if (new Set(finding.rewrites.map(({ label }) => label)).size < finding.rewrites.length)
    problems.push(`two rewrites of one label for: ${bad}`);
  const [first] = finding.rewrites;
  const made = first === undefined ? body : rewritten(body, first.edits);
  if (made !== rewrite) problems.push(`the first rewrite makes ${JSON.stringify(made)} of: ${bad}`);
  for (const { label, edits } of finding.rewrites) {
    const text = rewritten(body, edits);
    if (text === body) problems.push(`“${label}” changes nothing in: ${bad}`);
    if (findingsOf(rule, text, relation).length >= findings.length)
      problems.push(`“${label}” still triggers the rule: ${text}`);
  }
  return problems;
};

/** Among peers most is right, and strict says so in notes only. */
const problemsOfGood = (rule: Rule, { good, relation }: GoodExample): string[] =>
  findingsOf(rule, good, relation, relation === 'peer' ? 'balanced' : 'strict').map(
    ({ quote }) => `speaks of “${quote}” in a good example: ${good}`,
  );

/** Everything that keeps `rule` from being accepted, a line each; empty for a rule that is whole. */
export const problemsOf = (rule: Rule, fileName: string, rules: readonly Rule[]): readonly string[] => {
  const bad = rule.examples.filter((example) => 'bad' in example);
  const good = rule.examples.filter((example) => 'good' in example);
  const texts = [...bad.map((example) => unmarked(example.bad)), ...good.map((example) => example.good)];
  const trigger = words(
    bad.map((example) => example.bad.slice(example.bad.indexOf('[['), example.bad.indexOf(']]'))).join(' '),
  );
  const innocent = good.some((example) => [...words(example.good)].some((word) => trigger.has(word)));
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
