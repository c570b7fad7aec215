import { STRICTNESS } from '../critic/arrange/strictness';
import type { Strictness } from '../critic/critique';
import type { Relation } from '../critic/letter';
import { SeverityMark } from '../kit/severity-mark';
import { RELATION_WORDS } from '../shell/relation-words';
import { SEVERITY_WORDS } from '../shell/severities';
import { t } from '../shell/words';
import { FAMILIES, FAMILY_WORDS } from './families';

/** From the most that is said to the least. */
const TABLE_ORDER: readonly Relation[] = ['above', 'unknown', 'peer'];

/** The very table that the critic goes by, at the chosen level. */
export const StrictnessTable = ({ strictness }: { readonly strictness: Strictness }) => (
  <table>
    <caption>{t('optionsTable')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('optionsKind')}</th>
        {TABLE_ORDER.map((relation) => (
          <th key={relation} scope="col">
            {t(RELATION_WORDS[relation])}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {FAMILIES.map((family) => (
        <tr key={family}>
          <th scope="row">{t(FAMILY_WORDS[family])}</th>
          {TABLE_ORDER.map((relation) => {
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
