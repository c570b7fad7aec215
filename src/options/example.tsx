import type { BadExample, GoodExample } from '../critic/rules/rule';
import { t } from '../shell/words';

/** The marked words underlined, as they would be in a letter. */
const Marked = ({ text }: { readonly text: string }) => {
  const [before, marked, after] = text.split(/\[\[|\]\]/);
  return (
    <blockquote>
      {before}
      <u>{marked}</u>
      {after}
    </blockquote>
  );
};

/** A text that the rule marks, with what it proposes; or one that it leaves alone, with the reason. */
export const Example = ({ example }: { readonly example: BadExample | GoodExample }) =>
  'bad' in example ? (
    <li>
      <b>{t('optionsMarked')}</b>
      <Marked text={example.bad} />
      <b>{t('optionsProposed')}</b>
      <blockquote>{example.rewrite}</blockquote>
    </li>
  ) : (
    <li>
      <b>{t('optionsLeftAlone')}</b>: {example.because}
      <blockquote>{example.good}</blockquote>
    </li>
  );
