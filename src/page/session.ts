import type { Critique, Finding } from '../critic/critique';
import type { Composer } from '../mail/site';
import type { Notice } from '../panel/notice';
import type { CriticPort } from '../shell/critic-port';
import type { Command } from '../shell/protocol';
import { t } from '../shell/words';
import type { Answers } from './answers';
import { createApplying } from './applying';
import { createAsking } from './asking';
import { createBlanks } from './blanks';
import { createCommands } from './commands';
import { createJudgement } from './judgement';
import { DISMISSED, NOTICES } from './notices';
import type { AskToSend } from './paint/send-question';
import type { Underlines } from './paint/underlines';
import type { View } from './paint/view';
import { createPointing } from './pointing';
import type { Preferences } from './preferences';
import { createRebuilding } from './rebuilding';
import { createSaying } from './saying';
import { schedule } from './scheduler';
import { guardSend } from './send-guard';

/** What a session is made of; all of it can be stood in for. */
export type SessionParts = {
  readonly composer: Composer;
  readonly critic: CriticPort;
  readonly preferences: Preferences;
  readonly answers: Answers;
  readonly underlines: Underlines;
  readonly view: View;
  readonly askToSend: AskToSend;
  /** To be told whenever the findings that are told of may have become others. */
  readonly told: () => void;
};

/** One composer's life: has the letter judged at each pause or when asked, shows what was found, makes the edits asked for. */
export type Session = {
  /** The critique of the letter as it stands now. Rejects when the critic cannot be reached. */
  readonly current: () => Promise<Critique>;
  /** As far as the critic has answered. */
  readonly findings: () => readonly Finding[];
  /** Selects words of the body, where they still stand. */
  readonly showWords: (words: string) => void;
  readonly preferencesChanged: () => void;
  /** Does what the user pressed a key of the browser's for. */
  readonly command: (command: Command) => void;
};

/** Starts the session of `composer`; it ends when the composer closes. */
export const startSession = (parts: SessionParts): Session => {
  const { composer, critic, preferences, answers, view } = parts;
  let open = false;
  let notice: Notice | null = null;
  /** A finding whose rule was called wrong so often that it offers to be off. */
  let offer: Finding | null = null;
  const blanks = createBlanks(composer);

  const judgement = createJudgement({
    composer,
    critic,
    preferences,
    answers,
    changed: () => {
      paint();
      show();
      rebuilding.refresh();
    },
  });
  const asking = createAsking(() => preferences.settings().marks);
  const critique = (): Critique | null => (asking.tells() ? judgement.critique() : null);
  const findings = (): readonly Finding[] => critique()?.findings ?? [];
  const { stepping, hover, paint, select, showWords } = createPointing({
    composer,
    judgement,
    underlines: parts.underlines,
    findings,
    changed: () => show(),
  });

  const show = (): void => {
    view.show({
      critique: critique(),
      relationSaid: judgement.relation() ?? null,
      readers: judgement
        .readers()
        .map(({ id, person: { name, email }, relation = null }) => ({ id, name: name || email, relation })),
      notice,
      offer,
      answers: judgement.answers(),
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
      onRelation: say.relation,
      onAnswer: say.answer,
      onTakeBack: say.takeBack,
      onShowWords: showWords,
      onApply: apply,
      onDismiss: say.dismiss,
      onRestore: judgement.hasDismissed() ? say.restore : null,
      onFocus: select,
    });
    parts.told();
  };

  const setOpen = (next: boolean): void => {
    open = next;
    if (!next) notice = null;
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
    changed: (said) => tell(said === undefined ? notice : said),
  });

  const tell = (next: Notice | null): void => {
    notice = next;
    if (!composer.closed.aborted) show();
  };
  const noAnswer = (): void => tell({ text: t('noticeNoAnswer') });
  const due = (): void => void judgement.judge().catch(noAnswer);
  const follow = (): void => {
    const lost = judgement.read();
    blanks.changed(judgement.draft().letter.body);
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

  const apply = createApplying({
    blanks,
    judgement,
    made: (outcome) => {
      notice = outcome === 'done' ? null : { text: t(NOTICES[outcome]) };
      // What was asked for at an underline or by a key must not fail in silence.
      if (notice !== null) open = true;
      scheduler.now();
    },
  });

  const judgeAnew = (): void => {
    notice = null;
    offer = null;
    hover.close();
    scheduler.now();
  };
  const say = createSaying({
    judgement,
    answers,
    said: judgeAnew,
    notKept: () => tell({ text: t('noticeNotKept') }),
    dismissed: (finding, scope, { tooOften, takeBack }) => {
      if (tooOften) {
        offer = finding;
        open = true;
      }
      const onUndo = (): void => {
        takeBack().then(judgeAnew, () => tell({ text: t('noticeNotTakenBack'), onUndo }));
      };
      tell({ text: t(preferences.keeps ? DISMISSED[scope] : 'noticePractice'), onUndo });
    },
  });

  const commands = createCommands({
    stepping,
    select,
    isOpen: () => open,
    open: () => setOpen(true),
    fold,
    focus: view.focus,
    apply,
    dismiss: (finding) => say.dismiss(finding, 'letter'),
  });

  composer.watch(() => {
    critic.warm();
    // Waking the critic may show that the extension is gone, and with it this session.
    if (composer.closed.aborted) return;
    if (notice !== null) tell(null);
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
    ask: parts.askToSend,
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
    findings,
    showWords,
    preferencesChanged: refresh,
    command: (command) => {
      if (asking.tells()) return commands[command]();
      // The key itself asks: what it is about is judged first.
      asking.ask();
      judgement.judge().then(() => commands[command](), noAnswer);
    },
  };
};
