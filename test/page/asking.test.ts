import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LULL, PAUSE } from '../../src/page/scheduler';
import { PRAISE, start } from './fake-session';

vi.mock('../../src/shell/words', () => ({ t: (key: string) => key }));
vi.mock('../../src/shell/people', async (original) => original());
vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => void vi.useFakeTimers());

describe('marks that appear only when asked for', () => {
  const waiting = async (text: string) => {
    const session = start(text, { marks: 'asked' });
    await pass(PAUSE);
    return session;
  };

  it('judges nothing by itself, and shows a folded panel', async () => {
    const { ask, marks, type, panel } = await waiting('');
    type(PRAISE);
    await pass(PAUSE);
    expect(ask).not.toHaveBeenCalled();
    expect(marks()).toEqual([]);
    expect(panel()).toMatchObject({ open: false, critique: null });
  });

  it.each([
    ['the panel is opened', ({ panel }: ReturnType<typeof start>) => panel().onOpen(false)],
    ['a key asks for the next finding', ({ session }: ReturnType<typeof start>) => session.command('next-finding')],
    ['the popup asks', ({ session }: ReturnType<typeof start>) => void session.current()],
  ])('judges when %s', async (_, asks) => {
    const session = await waiting(PRAISE);
    asks(session);
    await pass(0);
    expect(session.marks()).toEqual([PRAISE]);
  });

  it('goes on judging while the panel is open, and keeps what stands when it is folded', async () => {
    const { ask, marks, type, panel } = await waiting('Hello.');
    panel().onOpen(true);
    await pass(0);
    type(PRAISE);
    await pass(PAUSE);
    expect(marks()).toEqual([PRAISE]);
    panel().onFold();
    const { length: asked } = ask.mock.calls;
    type(`Hello. ${PRAISE}`);
    await pass(PAUSE);
    expect(marks()).toEqual([PRAISE]);
    type('Hello.');
    await pass(PAUSE);
    expect(marks()).toEqual([]);
    expect(ask).toHaveBeenCalledTimes(asked);
  });

  it('takes effect in an open letter at once, and back', async () => {
    const { ask, marks, choose, panel } = start(PRAISE);
    await pass(0);
    expect(marks()).toEqual([PRAISE]);
    choose({ marks: 'asked' });
    await pass(0);
    expect(marks()).toEqual([]);
    expect(panel().critique).toBeNull();
    expect(ask).toHaveBeenCalledTimes(1);
    choose({ marks: 'pause' });
    await pass(0);
    expect(marks()).toEqual([PRAISE]);
  });
});

describe('marks that appear while typing', () => {
  it('are there at the first lull', async () => {
    const { marks, type } = start('', { marks: 'typing' });
    await pass(0);
    type(PRAISE);
    await pass(LULL + 1);
    expect(marks()).toEqual([PRAISE]);
  });
});
