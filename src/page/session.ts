import type { Critique, Finding, Rewrite } from '../critic/critique';
import type { Relation } from '../critic/letter';
import type { Composer } from '../mail/site';
import type { PanelProps } from '../panel/panel';
import type { CriticPort } from '../shell/critic-port';
import type { Command } from '../shell/protocol';
import { t } from '../shell/words';
import { createAsking } from './asking';
import { createBlanks } from './blanks';
import { createCommands } from './commands';
import { createHover } from './hover';
import { createJudgement } from './judgement';
import { createLines } from './lines';
import { NOTICES } from './notices';
import { oneAtATime } from './one-at-a-time';
import type { AskToSend } from './paint/send-question';
import type { Underlines } from './paint/underlines';
import type { View } from './paint/view';
import type { Preferences } from './preferences';
import { createRebuilding } from './rebuilding';
import { schedule } from './scheduler';
import { guardSend } from './send-guard';
import { createStepping } from './stepping';

/** Clicks that follow one another faster are one click of a nervous finger. In milliseconds. */
const ONE_CLICK = 500;

/** What a session is made of; all of it can be stood in for. */
export type SessionParts = {
  readonly composer: Composer;
  readonly critic: CriticPort;
  readonly preferences: Preferences;
  readonly underlines: Underlines;
  readonly view: View;
  readonly askToSend: AskToSend;
};

/** One composer's life: has the letter judged at each pause or when asked, shows what was found, makes the edits asked for. */
export type Session = {
  /** The critique of the letter as it stands now. Rejects when the critic cannot be reached. */
  readonly current: () => Promise<Critique>;
  readonly preferencesChanged: () => void;
  /** Does what the user pressed a key of the browser's for. */
  readonly command: (command: Command) => void;
};

/** Starts the session of `composer`; it ends when the composer closes. */
export const startSession = ({ composer, critic, preferences, underlines, view, askToSend }: SessionParts): Session => {
  let open = false;
  let notice: string | null = null;
  /** When a rewrite was last made. */
  let applied = Number.NEGATIVE_INFINITY;
  const blanks = createBlanks(composer);

  const judgement = createJudgement({
    composer,
    critic,
    preferences,
    changed: () => {
      const target = hover.target();
      if (target !== null && standing(target.finding) === undefined) hover.close();
      paint();
      show();
      rebuilding.refresh();
    },
  });
  const { draft, standing } = judgement;
  const asking = createAsking(() => preferences.settings().marks);
  const critique = (): Critique | null => (asking.tells() ? judgement.critique() : null);
  const shown = (): readonly Finding[] => (critique()?.findings ?? []).filter((finding) => finding.shown);
  const stepping = createStepping(shown);

  const lines = createLines(() => ({ findings: shown(), text: draft().text }));
  const paint = (): void =>
    underlines.show(lines.all().map(({ finding: { severity }, range }) => ({ severity, range })));
  const hover = createHover({
    editor: composer.editor,
    closed: composer.closed,
    at: lines.at,
    changed: () => show(),
  });

  const show = (): void => {
    view.show({
      critique: critique(),
      relationSaid: judgement.relation() ?? null,
      recipient: judgement
        .recipients()
        .map(({ name, email }) => name || email)
        .join(', '),
      notice,
      current: stepping.current() ?? null,
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
    if (next) asking.ask();
    show();
    if (next && asking.waits()) scheduler.now();
  };

  const fold = (): void => {
    setOpen(false);
    // Whoever folds the panel goes on writing.
    composer.editor.focus();
  };

  const rebuilding = createRebuilding({
    ask: judgement.rebuild,
    write: blanks.write,
    copy: (text) => navigator.clipboard.writeText(text),
    changed: (said) => {
      if (said !== undefined) notice = said;
      if (!composer.closed.aborted) show();
    },
  });

  const due = (): void => {
    judgement.judge().catch(() => {
      notice = t('noticeNoAnswer');
      if (!composer.closed.aborted) show();
    });
  };
  const follow = (): void => {
    const lost = judgement.read();
    blanks.changed(draft().letter.body);
    paint();
    // The panel is drawn again only where it would say something else.
    if (lost) show();
  };
  const scheduler = schedule({ after: () => asking.after(open), lull: follow, due }, composer.closed);

  /** Shows what the settings are for now. */
  const refresh = (): void => {
    if (asking.tells()) scheduler.now();
    else {
      paint();
      show();
    }
  };

  const sayRelation = (said: Relation): void => {
    judgement.sayRelation(said).catch(() => {
      notice = t('noticeNotKept');
      show();
    });
    scheduler.now();
  };

  const apply = oneAtATime(async (finding: Finding, { label }: Rewrite) => {
    // The list is drawn anew under the pointer: the second click of two would take a rewrite that nobody chose.
    if (performance.now() - applied < ONE_CLICK) return;
    const rewrite = standing(finding)?.rewrites.find((candidate) => candidate.label === label);
    const outcome = rewrite === undefined ? 'moved-on' : await blanks.write(rewrite.edits, draft().letter);
    applied = performance.now();
    notice = outcome === 'done' ? null : t(NOTICES[outcome]);
    // What was asked for at an underline or by a key must not fail in silence.
    if (notice !== null) open = true;
    scheduler.now();
  });

  const answer: PanelProps['onAnswer'] = (given) => {
    judgement.answer(given);
    hover.close();
    scheduler.now();
  };

  const dismiss: PanelProps['onDismiss'] = (finding, scope) => {
    judgement.dismiss(finding, scope).catch(() => {
      notice = t('noticeNotKept');
      scheduler.now();
    });
    hover.close();
    scheduler.now();
  };

  const select = (finding: Finding): void => {
    const at = standing(finding);
    if (at === undefined) return;
    stepping.go(at);
    // A finding about the letter as a whole has no words to select.
    if (at.quote !== '') composer.select(at);
    show();
  };

  const commands = createCommands({
    stepping,
    select,
    isOpen: () => open,
    open: () => setOpen(true),
    fold,
    focus: view.focus,
    apply,
    dismiss: (finding) => dismiss(finding, 'letter'),
  });

  composer.watch(() => {
    critic.warm();
    // Waking the critic may show that the extension is gone, and with it this session.
    if (composer.closed.aborted) return;
    if (notice !== null) {
      notice = null;
      show();
    }
    scheduler.changed();
  }, composer.closed);
  guardSend({
    composer,
    setting: () => preferences.settings().sendGuard,
    atHand: () => {
      critic.warm();
      return judgement.atHand();
    },
    judge: judgement.judge,
    ask: askToSend,
    goBack: (cause) => {
      asking.ask();
      paint();
      select(cause);
    },
  });
  refresh();

  return {
    current: () => {
      asking.ask();
      return judgement.judge();
    },
    preferencesChanged: refresh,
    command: (command) => commands[command](),
  };
};
