import type { PreviewPart } from '../critic/critique';
import { t } from '../shell/words';

const BLANK = /(\[[^[\]]*\])/;

/** What comes, with what only the writer can fill in made visible. */
const Incoming = ({ text }: { readonly text: string }) => (
  <ins>
    {text.split(BLANK).map((part, index) =>
      BLANK.test(part) ? (
        <mark key={index}>
          {part.slice(1, -1)}
          <span class="unseen"> ({t('rewriteBlank')})</span>
        </mark>
      ) : (
        part
      ),
    )}
  </ins>
);

/** A stretch of the letter: what stays, what goes struck, what comes. */
export const Preview = ({ parts }: { readonly parts: readonly PreviewPart[] }) => (
  <>
    {parts.map(({ is, text }, index) =>
      is === 'cut' ? <del key={index}>{text}</del> : is === 'added' ? <Incoming key={index} text={text} /> : text,
    )}
  </>
);
