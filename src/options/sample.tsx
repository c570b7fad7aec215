import { useState } from 'preact/hooks';
import type { Critique } from '../critic/critique';
import type { Relation } from '../critic/letter';
import { SeverityMark } from '../kit/severity-mark';
import type { Settings } from '../shell/settings';
import { SEVERITY_WORDS } from '../shell/severities';
import { t } from '../shell/words';
import { type Ask, useCritique } from './critique-of';
import { RelationChoice } from './relation-choice';
import { SAMPLE } from './sample-letter';
import { Underlined } from './underlined';

const said = (found: number): string =>
  found === 0 ? t('sampleNothing') : found === 1 ? t('sampleOne') : t('sampleMany', String(found));

const Findings = ({ findings }: Pick<Critique, 'findings'>) => (
  <>
    <p role="status">{said(findings.length)}</p>
    <ul>
      {findings.map(({ id, severity, title, quote }) => (
        <li key={id}>
          <SeverityMark severity={severity} word={t(SEVERITY_WORDS[severity])} />
          <span>
            {title} <q class="unseen">{quote}</q>
          </span>
        </li>
      ))}
    </ul>
  </>
);

export type SampleProps = { readonly settings: Settings; readonly ask: Ask };

/** A letter as the critic marks it with these settings, for whichever reader is chosen. */
export const Sample = ({ settings: { strictness, rulesOff, phrasesOff }, ask }: SampleProps) => {
  const [relation, setRelation] = useState<Relation>('above');
  const critique = useCritique(ask, { ...SAMPLE, relation }, { strictness, rulesOff, phrasesOff, dismissed: [] });
  const all = critique === null || critique === 'failed' ? [] : critique.findings;
  const findings = all.filter(({ shown }) => shown);
  return (
    <div class="sample" data-unsearched>
      <h3>{t('sampleTitle')}</h3>
      <RelationChoice name="sample-relation" legend={t('sampleReader')} value={relation} onChoose={setRelation} />
      <blockquote lang="en" dir="auto">
        <b>
          <Underlined text={SAMPLE.subject} findings={findings.filter((finding) => finding.in === 'subject')} />
        </b>
        {'\n\n'}
        <Underlined text={SAMPLE.body} findings={findings.filter((finding) => finding.in === 'body')} />
      </blockquote>
      <div class="found">
        {critique === 'failed' && <p role="status">{t('sampleFailed')}</p>}
        {critique !== null && critique !== 'failed' && <Findings findings={all} />}
      </div>
    </div>
  );
};
