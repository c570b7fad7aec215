import type { BadExample, GoodExample } from '../critic/rules/rule';
import { t } from '../shell/words';

/** The last of more than two brackets: a blank that is marked ends in one of its own. */
const CLOSING = /\]\](?!\])/;

/** The marked words underlined, as they would be in a letter. */
const Marked = ({ text }: { readonly text: string }) => {
  const start = text.indexOf('[[');
  if (start < 0) return <blockquote dir="auto">{text}</blockquote>;
  const [marked, after] = text.slice(start + 2).split(CLOSING);
  return (
    <blockquote dir="auto">
      {text.slice(0, start)}
      <u>{marked}</u>
      {after}
    </blockquote>
  );
};

const Subject = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <div class="subject">
      {t('optionsSubject')}
      <Marked text={text} />
    </div>
  );

/** A text that the rule marks, with what it proposes; or one that it leaves alone, with the reason. */
export const Example = ({ example }: { readonly example: BadExample | GoodExample }) =>
  'bad' in example ? (
    <li>
      <b>{t('optionsMarked')}</b>
      <Subject text={example.subject} />
      <Marked text={example.bad} />
      <b>{t('optionsProposed')}</b>
      <blockquote dir="auto">{example.rewrite}</blockquote>
    </li>
  ) : (
    <li>
      <b>{t('optionsLeftAlone')}</b>: {example.because}
      <Subject text={example.subject} />
      <blockquote dir="auto">{example.good}</blockquote>
    </li>
  );
