import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../shell/words';
import type { Exercise } from './exercises';

/** A line for each block, as webmail editors write them. */
const blocksOf = (body: string): readonly HTMLElement[] =>
  body.split('\n').map((line) => {
    const block = document.createElement('div');
    block.append(line === '' ? document.createElement('br') : line);
    return block;
  });

export type ComposeWindowProps = {
  readonly exercise: Exercise;
  /** The id of what the letter is described by. */
  readonly describedBy: string;
  /** Whether the letter is what its writer goes on with. */
  readonly focus: boolean;
};

/** A letter to write in, as in a webmail; nothing is sent. The browser alone changes what stands in its editor. */
export const ComposeWindow = ({ exercise, describedBy, focus }: ComposeWindowProps) => {
  const editor = useRef<HTMLDivElement>(null);
  const [sent, setSent] = useState(false);
  // Once: from then on the letter is its writer's.
  useLayoutEffect(() => {
    editor.current?.replaceChildren(...blocksOf(exercise.body));
    if (focus) editor.current?.focus();
  }, []);
  const send = (): void => setSent(true);
  return (
    <form
      class="compose"
      aria-label={t('composeLabel')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={({ key, ctrlKey, metaKey }) => {
        if (key === 'Enter' && (ctrlKey || metaKey)) send();
      }}
      onInput={() => setSent(false)}
    >
      <p class="field">
        <span>{t('composeTo')}</span> <bdi class="to">{exercise.to}</bdi>
      </p>
      <label class="field">
        <span>{t('composeSubject')}</span>
        <input name="subject" type="text" autocomplete="off" defaultValue={exercise.subject} />
      </label>
      {/* biome-ignore lint/a11y/useSemanticElements: webmail writes in such an element, and so does its practice. */}
      <div
        ref={editor}
        class="body"
        contentEditable
        role="textbox"
        aria-multiline="true"
        aria-label={t('composeBody')}
        aria-describedby={describedBy}
        tabIndex={0}
        dir="auto"
      />
      <p class="foot">
        <button type="button" class="send" onClick={send}>
          {t('composeSend')}
        </button>
        <span role="status">{sent && t('composeSent')}</span>
      </p>
    </form>
  );
};
