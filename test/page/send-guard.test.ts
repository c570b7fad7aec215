// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Critique } from '../../src/critic/critique';
import { guardSend, type SendGuardParts } from '../../src/page/send-guard';
import { critiqueOf, finding } from '../panel/samples';

vi.mock('../../src/shell/browser', () => ({ browser: {} }));

const BLANK = finding('unfilled-blank', 'serious', 'my notes');
const LATE_BLANK = { ...BLANK, shown: false };
const COFFEE = finding('peer-move', 'serious', 'get a coffee');
const CLEAN = critiqueOf([]);

let closed: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  closed?.abort();
  closed = new AbortController();
});

/** A guard before one button, in a page that counts how often it was pressed. */
const guarded = (atHand: Critique | null, more: Partial<SendGuardParts> = {}) => {
  const frame = document.createElement('div');
  const button = document.createElement('button');
  frame.append(button);
  document.body.replaceChildren(frame);
  const sent = vi.fn();
  frame.addEventListener('click', sent);
  const parts = {
    setting: vi.fn<SendGuardParts['setting']>(more.setting ?? (() => 'blanks')),
    atHand: vi.fn<SendGuardParts['atHand']>(more.atHand ?? (() => atHand)),
    judge: vi.fn<SendGuardParts['judge']>(more.judge ?? (async () => CLEAN)),
    ask: vi.fn<SendGuardParts['ask']>(more.ask ?? (async () => true)),
    goBack: vi.fn<SendGuardParts['goBack']>(),
  };
  const at = (target: EventTarget | null) => (target === button ? button : null);
  guardSend({
    composer: {
      frame,
      closed: closed.signal,
      sending: {
        button: () => frame.querySelector('button'),
        buttonAt: at,
        pressedBy: (event) => (event.type === 'click' ? at(event.target) : null),
        press: (pressed) => pressed.click(),
      },
    },
    ...parts,
  });
  const dispatch = (type: string): void => {
    const event = new MouseEvent(type, { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'isTrusted', { value: true });
    button.dispatchEvent(event);
  };
  return {
    ...parts,
    sent,
    button,
    press: async (): Promise<void> => {
      dispatch('click');
      await vi.advanceTimersByTimeAsync(0);
    },
    come: () => dispatch('pointerover'),
  };
};

describe('a letter that is judged', () => {
  it('goes, when it is clean, by the press itself, and nobody is asked', async () => {
    const { press, sent, judge, ask } = guarded(CLEAN);
    await press();
    expect(sent.mock.calls).toEqual([[expect.objectContaining({ isTrusted: true })]]);
    expect(judge).not.toHaveBeenCalled();
    expect(ask).not.toHaveBeenCalled();
  });

  it('goes with what is serious in it, unless that is asked about too', async () => {
    const { press, sent, ask, setting } = guarded(critiqueOf([COFFEE]));
    await press();
    expect(sent).toHaveBeenCalledOnce();
    expect(ask).not.toHaveBeenCalled();
    setting.mockReturnValue('serious');
    await press();
    expect(ask.mock.calls).toEqual([[[COFFEE], expect.anything()]]);
  });

  it('has its blanks named first, and nothing beyond the limit but them', async () => {
    const findings = [COFFEE, { ...COFFEE, shown: false }, BLANK, LATE_BLANK];
    const { press, ask } = guarded(critiqueOf(findings), { setting: () => 'serious' });
    await press();
    expect(ask.mock.lastCall?.[0]).toEqual([BLANK, LATE_BLANK, COFFEE]);
  });
});

describe('a letter with a blank', () => {
  it.each([BLANK, LATE_BLANK])(
    'is asked about once, and sent once by one press where its writer says so',
    async (blank) => {
      const { press, sent, ask, button } = guarded(critiqueOf([blank]));
      await press();
      expect(ask.mock.calls).toEqual([[[blank], button]]);
      expect(sent).toHaveBeenCalledOnce();
      await press();
      expect(ask).toHaveBeenCalledOnce();
      expect(sent).toHaveBeenCalledTimes(2);
    },
  );

  it('stays where its writer goes back, and goes at the next press', async () => {
    const { press, sent, goBack } = guarded(critiqueOf([BLANK]), { ask: async () => false });
    await press();
    expect(sent).not.toHaveBeenCalled();
    expect(goBack).toHaveBeenCalledExactlyOnceWith(BLANK);
    await press();
    expect(sent).toHaveBeenCalledOnce();
  });

  it('waits for the answer, whatever else is pressed', async () => {
    let answer: (send: boolean) => void = () => undefined;
    const { press, sent } = guarded(critiqueOf([BLANK]), { ask: () => new Promise((resolve) => (answer = resolve)) });
    await press();
    await press();
    expect(sent).not.toHaveBeenCalled();
    answer(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toHaveBeenCalledOnce();
  });

  it('goes when a script presses, when the guard is off, and when the question cannot be asked', async () => {
    const scripted = guarded(critiqueOf([BLANK]));
    scripted.button.click();
    expect(scripted.sent).toHaveBeenCalledOnce();
    const off = guarded(critiqueOf([BLANK]), { setting: () => 'off' });
    await off.press();
    expect(off.sent).toHaveBeenCalledOnce();
    expect(off.atHand).not.toHaveBeenCalled();
    const broken = guarded(critiqueOf([BLANK]), { ask: () => Promise.reject(new Error('no dialog')) });
    await broken.press();
    expect(broken.sent).toHaveBeenCalledOnce();
  });

  it('goes untouched when asking shows that the extension is gone', async () => {
    const { press, sent } = guarded(null, {
      atHand: () => {
        closed.abort();
        return null;
      },
    });
    await press();
    expect(sent.mock.calls).toEqual([[expect.objectContaining({ isTrusted: true })]]);
  });

  it('does not go by Send where what was pressed was another way, and has gone', async () => {
    const { press, sent, button, ask } = guarded(critiqueOf([BLANK]), {
      ask: async () => {
        button.remove();
        return true;
      },
    });
    button.before(document.createElement('button'));
    await press();
    expect(ask).toHaveBeenCalledOnce();
    expect(sent).not.toHaveBeenCalled();
  });

  it('goes by the button that stands in the place of the one that was pressed', async () => {
    const { press, sent } = guarded(critiqueOf([BLANK]), {
      ask: async (_, button) => {
        button.replaceWith(document.createElement('button'));
        return true;
      },
    });
    await press();
    expect(sent).toHaveBeenCalledOnce();
  });
});

describe('a letter that is not yet judged', () => {
  it('is judged at the press, and goes when it is clean', async () => {
    const { press, sent, ask } = guarded(null);
    await press();
    expect(sent).toHaveBeenCalledOnce();
    expect(ask).not.toHaveBeenCalled();
  });

  it('is asked about when a blank is found', async () => {
    const { press, ask } = guarded(null, { judge: async () => critiqueOf([BLANK]) });
    await press();
    expect(ask).toHaveBeenCalledOnce();
  });

  it.each([
    ['fails', () => Promise.reject(new Error('gone'))],
    ['takes too long', () => new Promise<Critique>(() => undefined)],
  ])('goes when the critic %s', async (_, judge) => {
    const { press, sent } = guarded(null, { judge });
    await press();
    await vi.runAllTimersAsync();
    expect(sent).toHaveBeenCalledOnce();
  });

  it('is judged as soon as somebody comes to Send', () => {
    const { come, judge, atHand, setting } = guarded(null);
    come();
    expect(judge).toHaveBeenCalledOnce();
    atHand.mockReturnValue(CLEAN);
    come();
    atHand.mockReturnValue(null);
    setting.mockReturnValue('off');
    come();
    expect(judge).toHaveBeenCalledOnce();
  });
});
