import { lowered, severityOf } from './arrange/strictness';
import type { CriticSettings, Finding, Strictness } from './critique';
import type { Report } from './report';
import { previewOf } from './rewrite/preview';
import type { Draft, Rule } from './rules/rule';

/** How sure it must be that a letter is outreach before it is spoken of, where its writer has not said who its reader is. */
const SPEAKS = 0.9;
/** How likely an objection must be, as a share of what balanced needs: the strict hear it also where it is in doubt. */
const CAUTION: Readonly<Record<Strictness, number>> = { gentle: 1.2, balanced: 1, strict: 0.25 };

const normalised = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** A rule speaks once a letter, or once a sentence: its finding keeps its name while the rest of the letter changes. */
const nameOf = (rule: Rule, draft: Draft, { letter, sentences }: Report, ordinals: Map<string, number>): string => {
  if (rule.scope === 'letter') return rule.id;
  const sentence =
    draft.in === 'subject' ? undefined : sentences.find(({ start, end }) => start <= draft.start && draft.end <= end);
  const { body, subject } = letter;
  const own = (draft.in === 'subject' ? subject : body).slice(draft.start, draft.end);
  const name = `${rule.id}|${normalised(sentence?.text ?? own)}`;
  const ordinal = ordinals.get(name) ?? 0;
  ordinals.set(name, ordinal + 1);
  return `${name}|${ordinal}`;
};

const speak = (rule: Rule, report: Report, { strictness }: CriticSettings): readonly Finding[] => {
  const { body, subject } = report.letter;
  const ordinals = new Map<string, number>();
  const objection = rule.objection && report.objections[rule.objection];
  if (objection !== undefined && objection.sure < CAUTION[strictness] * objection.needed) return [];
  return rule.check(report).flatMap((draft): readonly Finding[] => {
    const id = nameOf(rule, draft, report, ordinals);
    const severity = rule.alwaysSerious
      ? lowered('serious', draft.weight)
      : severityOf(rule.family, strictness, report.reading.relation, draft.weight);
    if (severity === null) return [];
    const { start, end, message, question, sure = objection?.sure ?? 1, in: part = 'body' } = draft;
    return [
      {
        id,
        rule: rule.id,
        family: rule.family,
        severity,
        in: part,
        start,
        end,
        quote: (part === 'body' ? body : subject).slice(start, end),
        title: rule.title,
        message,
        sure,
        ...(question === undefined ? {} : { question }),
        shown: true,
        rewrites: rule
          .rewrite(draft, report)
          .map((rewrite) => ({ ...rewrite, preview: previewOf(report, rewrite.edits) })),
      },
    ];
  });
};

/** Whether a letter is to be spoken of at all. Ordinary mail gets basics only. */
export const speaksOf = ({ letter, reading }: Report): boolean =>
  reading.outreach && (letter.relation !== undefined || reading.sure.outreach >= SPEAKS);

/** What those of `rules` that are on have to say of a letter, before overlaps and limits. Ordinary mail gets basics only. */
export const judge = (report: Report, settings: CriticSettings, rules: readonly Rule[]): readonly Finding[] => {
  const speaks = speaksOf(report);
  const seen = new Set(report.sentences.flatMap(({ signals }) => signals.map(({ id }) => id)));
  return rules
    .filter(({ family }) => speaks || family === 'basics')
    .filter(
      ({ id, needs }) =>
        !settings.rulesOff.includes(id) && (needs.length === 0 || needs.some((signal) => seen.has(signal))),
    )
    .flatMap((rule) => speak(rule, report, settings));
};
