import type { CriticSettings, Critique, Finding, Rewrite } from '../critic/critique';
import type { Letter, Relation } from '../critic/letter';
import type { Composer, Draft } from '../mail/site';
import type { PanelProps } from '../panel/panel';
import { t } from '../shell/words';
import { createAnswers } from './answers';
import { createBlanks } from './blanks';
import type { CriticPort } from './critic-port';
import { createDismissals } from './dismissals';
import { changeBetween, followFindings } from './follow';
import { createHover } from './hover';
import { NOTICES } from './notices';
import { lineAt } from './paint/line-at';
import type { Underlines } from './paint/underlines';
import type { View } from './paint/view';
import type { Preferences } from './preferences';
import { createReader } from './reader';
import { createRebuilding } from './rebuilding';
import { schedule } from './scheduler';

/** Clicks that follow one another faster are one click of a nervous finger. In milliseconds. */
const ONE_CLICK = 500;

const lengthOf = ({ start, end }: Finding): number => end - start;

/** What a session is made of; all of it can be stood in for. */
export type SessionParts = {
  readonly composer: Composer;
  readonly critic: CriticPort;
  readonly preferences: Preferences;
  readonly underlines: Underlines;
  readonly view: View;
};

/** One composer's life: reads the letter at each pause, has it judged, shows what was found, makes the edits asked for. */
export type Session = {
  /** The critique of the letter as it stands now. Rejects when the critic cannot be reached. */
  readonly current: () => Promise<Critique>;
  readonly preferencesChanged: () => void;
  readonly togglePanel: () => void;
};

/** Starts the session of `composer`; it ends when the composer closes. */
export const startSession = ({ composer, critic, preferences, underlines, view }: SessionParts): Session => {
  let critique: Critique | null = null;
  /** The last reading, on which the offsets of `critique` stand. */
  let draft: Draft = composer.read();
  const reader = createReader(preferences);
  let open = false;
  let notice: string | null = null;
  let asked = 0;
  /** When a rewrite was last asked for, or made. */
  let applied = Number.NEGATIVE_INFINITY;
  const dismissals = createDismissals(preferences);
  const answers = createAnswers();
  const blanks = createBlanks(composer);

  const relation = (): Relation | undefined => reader.relation(draft.letter.recipients);

  /** The findings under which a line is drawn, and where. */
  const marked = (): readonly { readonly finding: Finding; readonly range: Range }[] =>
    (critique?.findings ?? []).flatMap((finding) => {
      const range = finding.shown && finding.in === 'body' ? draft.text.range(finding) : null;
      return range === null ? [] : [{ finding, range }];
    });

  const paint = (): void => underlines.show(marked().map(({ finding: { severity }, range }) => ({ severity, range })));

  const hover = createHover({
    editor: composer.editor,
    closed: composer.closed,
    at: (x, y) => {
      const here = marked().flatMap(({ finding, range }) => {
        const line = lineAt(range, x, y);
        return line === null ? [] : [{ finding, line }];
      });
      // Where one finding stands inside another, its words are the ones that are meant.
      return here.toSorted((a, b) => lengthOf(a.finding) - lengthOf(b.finding))[0] ?? null;
    },
    changed: () => show(),
  });

  const show = (): void => {
    view.show({
      critique,
      relationSaid: relation() ?? null,
      recipient: draft.letter.recipients.map(({ name, email }) => name || email).join(', '),
      notice,
      rebuilt: rebuilding.props(),
      onRebuild: rebuilding.open,
      open,
      hovered: hover.target(),
      onHover: hover.inside,
      onOpen: (byKey) => {
        setOpen(true);
        if (!byKey) composer.editor.focus();
      },
      onFold: fold,
      onRelation: sayRelation,
      onAnswer: answer,
      onApply: apply,
      onDismiss: dismiss,
      onFocus: select,
    });
  };

  const setOpen = (next: boolean): void => {
    open = next;
    notice = null;
    show();
  };

  const fold = (): void => {
    setOpen(false);
    // Whoever folds the panel goes on writing.
    composer.editor.focus();
  };

  /** Reads the draft again and moves the findings along with it; true where some were lost to the change. */
  const read = (): boolean => {
    const before = draft.letter.body;
    draft = composer.read();
    const change = changeBetween(before, draft.letter.body);
    if (change === null || critique === null) return false;
    const { length } = critique.findings;
    critique = { ...critique, findings: followFindings(critique.findings, change) };
    return critique.findings.length < length;
  };

  /** The draft, with all that the writer has said of it. */
  const letterNow = (): Letter => {
    const said = relation();
    const marks = answers.on(draft.letter.body);
    return { ...draft.letter, ...(said && { relation: said }), ...(marks.length > 0 && { marks }) };
  };
  const settings = (): CriticSettings => ({ ...preferences.settings(), dismissed: dismissals.ids() });

  const rebuilding = createRebuilding({
    ask: async (refused) => {
      const letter = letterNow();
      return { letter, rebuild: await critic.rebuild(letter, settings(), refused) };
    },
    write: blanks.write,
    copy: (text) => navigator.clipboard.writeText(text),
    changed: (said) => {
      if (said !== undefined) notice = said;
      if (!composer.closed.aborted) show();
    },
  });

  const check = async (): Promise<Critique> => {
    read();
    asked += 1;
    const turn = asked;
    const letter = letterNow();
    const result = await critic.ask(letter, settings());
    // An answer about words that have changed since is worth nothing: the next pause asks again.
    if (turn === asked && draft.letter.body === letter.body && !composer.closed.aborted) {
      critique = result;
      paint();
      show();
      rebuilding.refresh();
    }
    return result;
  };

  const due = (): void => {
    check().catch(() => {
      notice = t('noticeNoAnswer');
      if (!composer.closed.aborted) show();
    });
  };
  const scheduler = schedule(due, composer.closed);

  const sayRelation = (said: Relation): void => {
    reader.say(draft.letter.recipients, said).catch(() => {
      notice = t('noticeNotKept');
      show();
    });
    scheduler.now();
  };

  /** The panel was drawn before the last keys; what it points at is looked up where it stands now. */
  const standing = ({ id }: Finding): Finding | undefined => critique?.findings.find((finding) => finding.id === id);

  const apply = async (finding: Finding, { label }: Rewrite): Promise<void> => {
    // The list is drawn anew under the pointer: the second click of two would take a rewrite that nobody chose.
    if (performance.now() - applied < ONE_CLICK) return;
    applied = performance.now();
    const rewrite = standing(finding)?.rewrites.find((candidate) => candidate.label === label);
    const outcome = rewrite === undefined ? 'moved-on' : await blanks.write(rewrite.edits, draft.letter);
    applied = performance.now();
    notice = outcome === 'done' ? null : t(NOTICES[outcome]);
    scheduler.now();
  };

  const answer: PanelProps['onAnswer'] = (given) => {
    answers.give(given);
    scheduler.now();
  };

  const dismiss: PanelProps['onDismiss'] = (finding, scope) => {
    dismissals.dismiss(finding, scope).catch(() => {
      notice = t('noticeNotKept');
      show();
    });
    hover.close();
    scheduler.now();
  };

  const select = (finding: Finding): void => {
    const at = standing(finding);
    if (at !== undefined) composer.select(at);
  };

  composer.watch(() => {
    critic.warm();
    // Waking the critic may show that the extension is gone, and with it this session.
    if (composer.closed.aborted) return;
    const lost = read();
    blanks.changed(draft.letter.body);
    paint();
    // The panel is drawn again only where a key changes what it says.
    if (lost || notice !== null) {
      notice = null;
      show();
    }
    scheduler.changed();
  }, composer.closed);
  scheduler.now();

  return {
    current: check,
    preferencesChanged: scheduler.now,
    togglePanel: () => {
      if (open) return fold();
      setOpen(true);
      view.focus();
    },
  };
};
