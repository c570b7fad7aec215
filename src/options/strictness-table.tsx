import { STRICTNESS } from '../critic/arrange/strictness';
import type { Severity, Strictness } from '../critic/critique';
import type { Relation } from '../critic/letter';
import { SeverityMark } from '../kit/severity-mark';
import { t, type WordKey } from '../shell/words';
import { FAMILIES, FAMILY_WORDS } from './families';

const RELATIONS: readonly (readonly [Relation, WordKey])[] = [
  ['above', 'relationAbove'],
  ['unknown', 'relationUnknown'],
  ['peer', 'relationPeer'],
];
const SEVERITY_WORDS: Readonly<Record<Severity, WordKey>> = {
  serious: 'severitySerious',
  warning: 'severityWarning',
  note: 'severityNote',
};

/** The very table that the critic goes by, at the chosen level. */
export const StrictnessTable = ({ strictness }: { readonly strictness: Strictness }) => (
  <table>
    <caption>{t('optionsTable')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('optionsKind')}</th>
        {RELATIONS.map(([relation, word]) => (
          <th key={relation} scope="col">
            {t(word)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {FAMILIES.map((family) => (
        <tr key={family}>
          <th scope="row">{t(FAMILY_WORDS[family])}</th>
          {RELATIONS.map(([relation]) => {
            const level = STRICTNESS[strictness][family][relation];
            return (
              <td key={relation}>
                {level === null ? t('levelSilent') : <SeverityMark severity={level} word={t(SEVERITY_WORDS[level])} />}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
