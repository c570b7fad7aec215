import { vi } from 'vitest';
import type { CriticSettings, Critique, Finding, Rebuild } from '../../src/critic/critique';
import type { Letter } from '../../src/critic/letter';
import type { Composer, WriteOutcome } from '../../src/mail/site';
import { createAnswers } from '../../src/page/answers';
import type { ViewProps } from '../../src/page/paint/view';
import { startSession } from '../../src/page/session';
import type { Settings } from '../../src/shell/settings';
import { readingOf } from '../critic/sample-reading';
import { settingsOf } from '../shell/sample-settings';
import { preferencesOf } from './sample-preferences';

export const PRAISE = 'I love your work.';

const findingAt = (start: number, quote: string): Finding => ({
  id: `generic-praise|${quote}|0`,
  rule: 'generic-praise',
  family: 'flattery',
  severity: 'warning',
  in: 'body',
  start,
  end: start + quote.length,
  quote,
  title: '',
  message: '',
  sure: 1,
  shown: true,
  rewrites: [{ label: 'Cut it', edits: [{ in: 'body', start, end: start + quote.length, text: '' }], preview: [] }],
});

/** A critic that knows one fault: the words of PRAISE. */
export const judge = (letter: Letter, { dismissed }: CriticSettings): Critique => {
  const start = letter.body.indexOf(PRAISE);
  const findings = start < 0 || letter.relation === 'peer' ? [] : [findingAt(start, PRAISE)];
  return {
    reading: readingOf({ relation: 'unknown', order: 'neither' }),
    sentences: [],
    findings: findings.filter(({ id }) => !dismissed.includes(id)),
    checklist: [],
  };
};

/** The letter without PRAISE, where that was not refused. */
const rebuilt = ({ body }: Letter, refused: readonly string[]): Rebuild => {
  const start = body.indexOf(PRAISE);
  const taken = start >= 0 && !refused.includes('cut');
  return {
    changes: start < 0 ? [] : [{ id: 'cut', title: '', label: 'Cut it', taken, preview: [] }],
    edits: taken ? [{ in: 'body', start, end: start + PRAISE.length, text: '' }] : [],
    body: taken ? body.replace(PRAISE, '') : body,
    preview: [],
  };
};

/** A session on a composer that holds `text`, of a writer who has changed these settings, with all around it stood in for. */
export const start = (text: string, changed: Partial<Settings> = {}) => {
  let body = text;
  let settings = settingsOf(changed);
  let typed: () => void = () => undefined;
  const shown: ViewProps[] = [];
  const painted: string[][] = [];
  const write = vi.fn(async (): Promise<WriteOutcome> => 'done');
  const ask = vi.fn(async (letter: Letter, settings: CriticSettings) => judge(letter, settings));
  const rebuild = vi.fn(async (letter: Letter, _: CriticSettings, refused: readonly string[]) =>
    rebuilt(letter, refused),
  );
  const select = vi.fn<Composer['select']>();
  const closed = new AbortController();
  const stored = vi.fn(async () => undefined);
  const mistaken = vi.fn(async () => 1);
  const forget = vi.fn(async () => undefined);
  const told = vi.fn();
  const remember = vi.fn(async () => undefined);
  const composer: Composer = {
    editor: Object.assign(new EventTarget(), {
      focus: () => undefined,
      ownerDocument: new EventTarget(),
    }) as unknown as HTMLElement,
    frame: Object.assign(new EventTarget(), { ownerDocument: new EventTarget() }) as unknown as HTMLElement,
    sendStands: 'below',
    closed: closed.signal,
    read: () => {
      const read = body;
      return {
        letter: { subject: '', body: read, kind: 'new', recipients: [{ name: '', email: 'dean@example.com' }] },
        text: { text: read, range: (span) => read.slice(span.start, span.end) as unknown as Range },
      };
    },
    watch: (listener) => {
      typed = listener;
    },
    write,
    select,
    step: () => undefined,
    sending: { button: () => null, buttonAt: () => null, pressedBy: () => null, press: () => undefined },
  };
  const preferences = preferencesOf({
    settings: () => settings,
    change: stored,
    keepMistake: mistaken,
    forgetMistake: forget,
    rememberRelation: remember,
  });
  const session = startSession({
    composer,
    critic: { warm: () => undefined, ask, rebuild },
    preferences,
    underlines: { show: (marks) => painted.push(marks.map(({ range }) => String(range))) },
    view: { show: (props) => shown.push(props), showUnreadable: () => undefined, focus: () => undefined },
    askToSend: async () => true,
    answers: createAnswers(preferences),
    told,
  });
  return {
    session,
    write,
    ask,
    rebuild,
    select,
    closed,
    remember,
    stored,
    mistaken,
    forget,
    told,
    panel: () => {
      const last = shown.at(-1);
      if (last === undefined) throw new Error('nothing was shown');
      return last;
    },
    marks: () => painted.at(-1),
    choose: (chosen: Partial<Settings>) => {
      settings = { ...settings, ...chosen };
      session.preferencesChanged();
    },
    type: (next: string) => {
      body = next;
      typed();
    },
  };
};
