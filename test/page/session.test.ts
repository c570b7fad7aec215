import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Critique } from '../../src/critic/critique';
import { LULL, PAUSE } from '../../src/page/scheduler';
import { judge, PRAISE, start } from './fake-session';

vi.mock('../../src/shell/words', () => ({ t: (key: string) => key }));
vi.mock('../../src/shell/people', async (original) => original());
vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const lull = () => vi.advanceTimersByTimeAsync(LULL);
const pause = () => vi.advanceTimersByTimeAsync(PAUSE);

beforeEach(() => void vi.useFakeTimers());

describe('startSession', () => {
  it('underlines what stands in the draft that is opened, and what is typed after a pause', async () => {
    const { marks, type } = start('');
    await vi.advanceTimersByTimeAsync(0);
    expect(marks()).toEqual([]);
    type(PRAISE);
    expect(marks()).toEqual([]);
    await pause();
    expect(marks()).toEqual([PRAISE]);
  });

  it('moves a mark along when words are typed before it', async () => {
    const { marks, type, ask } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    type(`Dear Dean, ${PRAISE}`);
    await lull();
    expect(marks()).toEqual([PRAISE]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('drops a mark whose words are being rewritten', async () => {
    const { marks, type } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    type('I love all your work.');
    await lull();
    expect(marks()).toEqual([]);
  });

  it('ignores an answer about words that have changed since', async () => {
    const { marks, type, ask } = start('');
    await vi.advanceTimersByTimeAsync(0);
    let answer: (critique: Critique) => void = () => undefined;
    ask.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)));
    type(PRAISE);
    await pause();
    type('Something else.');
    answer(
      judge(
        { subject: '', body: PRAISE, kind: 'new', recipients: [] },
        { strictness: 'balanced', rulesOff: [], dismissed: [] },
      ),
    );
    await vi.advanceTimersByTimeAsync(0);
    expect(marks()).toEqual([]);
  });

  it('asks again at once when the writer says who the reader is, and remembers it', async () => {
    const { marks, panel, remember } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    panel().onRelation('peer');
    await vi.advanceTimersByTimeAsync(0);
    expect(marks()).toEqual([]);
    expect(panel().relationSaid).toBe('peer');
    expect(remember).toHaveBeenCalledWith([{ name: '', email: 'dean@example.com' }], 'peer');
  });

  it('has the letter judged again with what the writer answered', async () => {
    const { panel, ask, type } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    expect(ask.mock.lastCall?.[0]).not.toHaveProperty('marks');
    panel().onAnswer({ start: 0, end: PRAISE.length, signal: 'give', is: true, quote: PRAISE });
    await vi.advanceTimersByTimeAsync(0);
    expect(ask.mock.lastCall?.[0].marks).toEqual([{ start: 0, end: PRAISE.length, signal: 'give', is: true }]);
    type(`Hi. ${PRAISE}`);
    await pause();
    expect(ask.mock.lastCall?.[0].marks).toEqual([{ start: 4, end: 4 + PRAISE.length, signal: 'give', is: true }]);
  });

  it('makes a rewrite where its words stand now, though the panel was drawn before', async () => {
    const { panel, type, write } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    const drawn = panel();
    const [finding] = drawn.critique?.findings ?? [];
    const [rewrite] = finding?.rewrites ?? [];
    if (finding === undefined || rewrite === undefined) throw new Error('there is a finding with a rewrite');
    type(`Hello. ${PRAISE}`);
    drawn.onApply(finding, rewrite);
    expect(write).toHaveBeenCalledWith(
      [{ in: 'body', start: 7, end: 7 + PRAISE.length, text: '' }],
      expect.objectContaining({ body: `Hello. ${PRAISE}` }),
    );
  });

  it('touches nothing and says so when the words have moved on', async () => {
    const { panel, type, write } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    const drawn = panel();
    const [finding] = drawn.critique?.findings ?? [];
    const [rewrite] = finding?.rewrites ?? [];
    if (finding === undefined || rewrite === undefined) throw new Error('there is a finding with a rewrite');
    type('I love all your work.');
    drawn.onApply(finding, rewrite);
    await vi.advanceTimersByTimeAsync(0);
    expect(write).not.toHaveBeenCalled();
    expect(panel().notice?.text).toBe('noticeMovedOn');
  });

  it('says when the editor made something else of an edit', async () => {
    const { panel, write } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    write.mockResolvedValueOnce('undone');
    const [finding] = panel().critique?.findings ?? [];
    const [rewrite] = finding?.rewrites ?? [];
    if (finding === undefined || rewrite === undefined) throw new Error('there is a finding with a rewrite');
    panel().onApply(finding, rewrite);
    await vi.advanceTimersByTimeAsync(0);
    expect(panel().notice?.text).toBe('noticeUndone');
  });

  it('takes one rewrite for two quick clicks', async () => {
    const { panel, write } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    const [finding] = panel().critique?.findings ?? [];
    const [rewrite] = finding?.rewrites ?? [];
    if (finding === undefined || rewrite === undefined) throw new Error('there is a finding with a rewrite');
    panel().onApply(finding, rewrite);
    await vi.advanceTimersByTimeAsync(100);
    panel().onApply(finding, rewrite);
    expect(write).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1000);
    panel().onApply(finding, rewrite);
    expect(write).toHaveBeenCalledTimes(2);
  });

  it('takes one rewrite for two keys, however long the editor takes to write', async () => {
    const { panel, write } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    const [finding] = panel().critique?.findings ?? [];
    const [rewrite] = finding?.rewrites ?? [];
    if (finding === undefined || rewrite === undefined) throw new Error('there is a finding with a rewrite');
    let written: (outcome: 'done') => void = () => undefined;
    write.mockImplementationOnce(() => new Promise((resolve) => (written = resolve)));
    panel().onApply(finding, rewrite);
    await vi.advanceTimersByTimeAsync(2000);
    panel().onApply(finding, rewrite);
    written('done');
    await vi.advanceTimersByTimeAsync(0);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it('keeps quiet about a finding that was dismissed', async () => {
    const { panel, marks, type } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    const [finding] = panel().critique?.findings ?? [];
    if (finding === undefined) throw new Error('there is a finding');
    panel().onDismiss(finding, 'letter');
    type(`${PRAISE} And more.`);
    await pause();
    expect(marks()).toEqual([]);
  });

  it('says that no answer came, and asks again at the next pause', async () => {
    const { panel, ask, type, marks } = start('');
    await vi.advanceTimersByTimeAsync(0);
    ask.mockRejectedValueOnce(new Error('asleep'));
    type(PRAISE);
    await pause();
    expect(panel().notice?.text).toBe('noticeNoAnswer');
    type(`${PRAISE} `);
    await pause();
    expect(marks()).toEqual([PRAISE]);
    expect(panel().notice).toBeNull();
  });

  it('is folded until it is opened, and asks nothing after its composer has closed', async () => {
    const { panel, session, closed, ask, type } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    expect(panel().open).toBe(false);
    panel().onOpen(true);
    expect(panel().open).toBe(true);
    session.command('toggle-panel');
    expect(panel().open).toBe(false);
    closed.abort();
    type('More.');
    await pause();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('judges again without an answer that was taken back', async () => {
    const { panel, ask } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    const answer = { start: 0, end: PRAISE.length, signal: 'give', is: true, quote: PRAISE } as const;
    panel().onAnswer(answer);
    await vi.advanceTimersByTimeAsync(0);
    expect(panel().answers).toEqual([answer]);
    panel().onTakeBack(answer);
    await vi.advanceTimersByTimeAsync(0);
    expect(ask.mock.lastCall?.[0]).not.toHaveProperty('marks');
    expect(panel().answers).toEqual([]);
  });

  it('selects words where they stand by now, and none that are gone', async () => {
    const { session, select, type } = start(PRAISE);
    type(`Hello. ${PRAISE}`);
    session.showWords(PRAISE);
    expect(select.mock.calls).toEqual([[{ in: 'body', start: 7, end: 7 + PRAISE.length }]]);
    session.showWords('Goodbye.');
    expect(select).toHaveBeenCalledTimes(1);
  });

  it('tells when its findings have become others, by an answer or by the writer', async () => {
    const { session, told, type } = start(PRAISE);
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toHaveBeenCalled();
    expect(session.findings()).toHaveLength(1);
    told.mockClear();
    type('Gone.');
    await lull();
    expect(told).toHaveBeenCalled();
    expect(session.findings()).toHaveLength(0);
  });
});
