import type { Critique, Finding } from '../critic/critique';
import type { Composer } from '../mail/site';
import type { Settings } from '../shell/settings';
import type { AskToSend } from './paint/send-question';

/** How long a letter may wait for the critic, in milliseconds; then it goes. */
const PATIENCE = 300;

export type SendGuardParts = {
  readonly composer: Pick<Composer, 'frame' | 'closed' | 'sending'>;
  readonly setting: () => Settings['sendGuard'];
  /** The critique of the letter as it stands, where it is known already; else null. */
  readonly atHand: () => Critique | null;
  readonly judge: () => Promise<Critique>;
  readonly ask: AskToSend;
  /** The writer goes back to the letter, because of this. */
  readonly goBack: (cause: Finding) => void;
};

/** What the webmail may act on; `Sending` says whether it does. */
const PRESSES = ['keydown', 'mousedown', 'mouseup', 'click'];

const late = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The critic took too long.')), PATIENCE);
  });

/** Why to ask about a letter: its blanks, and behind them what is serious, where that is asked about too. */
const causesIn = ({ findings }: Critique, setting: Settings['sendGuard']): readonly Finding[] => {
  const blanks = findings.filter(({ rule }) => rule === 'unfilled-blank');
  if (setting !== 'serious') return blanks;
  return [...new Set([...blanks, ...findings.filter(({ shown, severity }) => shown && severity === 'serious')])];
};

/**
 * Stands before Send and asks once about a letter that should not go as it is. On any doubt the letter goes: an error,
 * an answer that is late, a button that is not known, an event that no person made.
 */
export const guardSend = (parts: SendGuardParts): void => {
  const { frame, closed, sending } = parts.composer;
  let asked = false;
  let holding = false;

  const hold = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  /** What the writer goes back to the letter for; null where the letter goes. */
  const objection = async (critique: Critique, button: HTMLElement): Promise<Finding | null> => {
    const causes = causesIn(critique, parts.setting());
    const [first] = causes;
    if (first === undefined || closed.aborted) return null;
    asked = true;
    return (await parts.ask(causes, button)) ? null : first;
  };

  const decide = async (critique: Critique | null, button: HTMLElement): Promise<void> => {
    holding = true;
    const isSend = button === sending.button();
    const cause = await Promise.resolve(critique ?? Promise.race([parts.judge(), late()]))
      .then((judged) => objection(judged, button))
      .catch(() => null);
    holding = false;
    if (cause !== null) return parts.goBack(cause);
    // The webmail may have drawn its Send anew; nothing else is made up for by it: who chose a time does not send now.
    const standing = isSend && !button.isConnected ? sending.button() : button;
    if (standing !== null) sending.press(standing);
  };

  const onPress = (event: Event): void => {
    if (!event.isTrusted || parts.setting() === 'off') return;
    const button = sending.pressedBy(event);
    if (button === null) return;
    // What follows the press that is held belongs to it: the rest of a click, the second of two, a key that repeats.
    if (holding) hold(event);
    if (holding || asked) return;
    const critique = parts.atHand();
    // Asking may show that the extension is gone, and with it this guard.
    if (closed.aborted || (critique !== null && causesIn(critique, parts.setting()).length === 0)) return;
    hold(event);
    void decide(critique, button);
  };

  /** Who comes to Send is about to press it: by then the answer is to be there. */
  const onNear = ({ target }: Event): void => {
    if (asked || parts.setting() === 'off' || sending.buttonAt(target) === null) return;
    if (parts.atHand() === null) parts.judge().catch(() => undefined);
  };

  for (const type of PRESSES) frame.ownerDocument.addEventListener(type, onPress, { capture: true, signal: closed });
  for (const type of ['pointerover', 'focusin'])
    frame.addEventListener(type, onNear, { capture: true, passive: true, signal: closed });
};
