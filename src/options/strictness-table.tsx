import { STRICTNESS } from '../critic/arrange/strictness';
import type { Strictness } from '../critic/critique';
import { SeverityMark } from '../kit/severity-mark';
import { t } from '../shell/words';
import { FAMILIES, FAMILY_WORDS } from './families';
import { RELATION_WORDS } from './relations';
import { SEVERITY_WORDS } from './severities';

/** The very table that the critic goes by, at the chosen level. */
export const StrictnessTable = ({ strictness }: { readonly strictness: Strictness }) => (
  <table>
    <caption>{t('optionsTable')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('optionsKind')}</th>
        {RELATION_WORDS.map(({ value: relation, name }) => (
          <th key={relation} scope="col">
            {t(name)}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {FAMILIES.map((family) => (
        <tr key={family}>
          <th scope="row">{t(FAMILY_WORDS[family])}</th>
          {RELATION_WORDS.map(({ value: relation }) => {
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
