import { render } from 'preact';
import type { Finding } from '../../critic/critique';
import type { Composer } from '../../mail/site';
import { SendQuestion } from '../../panel/send-question';
import type { Settings } from '../../shell/settings';
import type { Surface } from './surface';
import { themeBeside } from './theme';

/** Asks the writer beside `button` whether to send a letter in spite of `causes`; true to send it. */
export type AskToSend = (causes: readonly Finding[], button: HTMLElement) => Promise<boolean>;

const GAP = 8;
const WIDTH = 320;

/** Above `button`, or below where there is more room. */
const beside = (button: HTMLElement): Readonly<Record<string, string>> => {
  const { left, top, bottom } = button.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = button.ownerDocument.documentElement;
  const above = top > height - bottom;
  return {
    left: `${Math.max(Math.min(left, width - WIDTH - GAP), GAP)}px`,
    [above ? 'bottom' : 'top']: `${above ? height - top + GAP : bottom + GAP}px`,
    maxHeight: `${(above ? top : height - bottom) - 2 * GAP}px`,
  };
};

/** Asks the writer of `composer` beside its Send button, in a dialog over the page; it goes when the composer does. */
export const createSendQuestion =
  ({ frame, closed, sending }: Composer, surface: Surface, theme: () => Settings['theme']): AskToSend =>
  (causes, pressed) =>
    new Promise((resolve) => {
      const answered = new AbortController();
      const box = surface.box(AbortSignal.any([answered.signal, closed]));
      const answer = (send: boolean): void => {
        // Closed before it goes: so the focus returns to where it was.
        box.querySelector('dialog')?.close();
        answered.abort();
        resolve(send);
      };
      // Whoever else takes ours out of the page must not hold the letter for ever.
      const gone = new MutationObserver(() => {
        if (!box.isConnected) answer(false);
      });
      gone.observe(frame.ownerDocument.documentElement, { childList: true });
      answered.signal.addEventListener('abort', () => gone.disconnect(), { once: true });
      closed.addEventListener('abort', () => answer(false), { once: true, signal: answered.signal });
      try {
        box.dataset.theme = themeBeside(frame, theme());
        render(
          <SendQuestion
            causes={causes}
            place={beside(sending.button() ?? pressed)}
            onSend={() => answer(true)}
            onBack={() => answer(false)}
          />,
          box,
        );
        box.querySelector('dialog')?.showModal();
      } catch (error) {
        answered.abort();
        throw error;
      }
    });
