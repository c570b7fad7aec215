import type { Change, Rebuild } from '../critic/critique';
import type { Letter } from '../critic/letter';
import type { Composer } from '../mail/site';
import type { Notice } from '../panel/notice';
import type { RebuiltProps } from '../panel/rebuilt';
import { t } from '../shell/words';
import { NOTICES } from './notices';
import { oneAtATime } from './one-at-a-time';

export type RebuildingParts = {
  /** The letter as it stands, rebuilt without the changes of these ids. */
  readonly ask: (refused: readonly string[]) => Promise<{ readonly letter: Letter; readonly rebuild: Rebuild }>;
  readonly write: Composer['write'];
  readonly copy: (text: string) => Promise<void>;
  /** To be told of each change of what is shown, with a line about what happened where something did. */
  readonly changed: (notice?: Notice | null) => void;
};

/** The view of one draft as a whole, put in order. */
export type Rebuilding = {
  readonly open: () => void;
  /** The draft has moved on: what is shown is asked for anew. */
  readonly refresh: () => void;
  readonly props: () => RebuiltProps | null;
};

export const createRebuilding = ({ ask, write, copy, changed }: RebuildingParts): Rebuilding => {
  let shown: { readonly letter: Letter; readonly rebuild: Rebuild } | null = null;
  let refused: readonly string[] = [];
  let asked = 0;
  /** A box may be ticked and the letter taken faster than an answer comes. */
  let pending: Promise<void> = Promise.resolve();

  const close = (notice: Notice | null): void => {
    // An answer that is still on its way finds nothing to show itself in.
    asked += 1;
    pending = Promise.resolve();
    shown = null;
    refused = [];
    changed(notice);
  };

  const answered = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    try {
      const answer = await ask(refused);
      // A later question has taken its place.
      if (turn !== asked) return pending;
      shown = answer;
      changed();
    } catch {
      if (turn === asked) close({ text: t('noticeNoAnswer') });
    }
  };

  const load = (): void => {
    pending = answered();
  };

  const refuse = ({ id }: Change, no: boolean): void => {
    const others = refused.filter((one) => one !== id);
    refused = no ? [...others, id] : others;
    load();
  };

  const apply = oneAtATime(async () => {
    await pending;
    if (shown === null) return;
    const outcome = await write(shown.rebuild.edits, shown.letter);
    if (outcome === 'done') return close(null);
    changed({ text: t(outcome === 'refused' ? 'noticeCopy' : NOTICES[outcome]) });
  });

  const copyBody = async (): Promise<void> => {
    // The last words may have been typed since it was asked for.
    load();
    await pending;
    if (shown === null) return;
    await copy(shown.rebuild.body).then(
      () => changed({ text: t('noticeCopied') }),
      () => changed({ text: t('noticeNotCopied') }),
    );
  };

  return {
    open: load,
    refresh: () => {
      if (shown !== null) load();
    },
    props: () =>
      shown && {
        rebuild: shown.rebuild,
        onRefuse: refuse,
        onApply: () => void apply(),
        onCopy: () => void copyBody(),
        onBack: () => close(null),
      },
  };
};
