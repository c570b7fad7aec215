import { useEffect, useState } from 'preact/hooks';
import type { CriticSettings, Critique } from '../critic/critique';
import type { Letter } from '../critic/letter';

/** The background's critic; rejects when it cannot be reached. */
export type Ask = (letter: Letter, settings: CriticSettings) => Promise<Critique>;

/** The critique of `letter`: the one before until the next is there, null before the first, `failed` where none came. */
export const useCritique = (ask: Ask, letter: Letter, settings: CriticSettings): Critique | 'failed' | null => {
  const [critique, setCritique] = useState<Critique | 'failed' | null>(null);
  const about = JSON.stringify([letter, settings]);
  useEffect(() => {
    let current = true;
    const answered = (answer: Critique | 'failed'): void => {
      if (current) setCritique(answer);
    };
    ask(letter, settings).then(answered, () => answered('failed'));
    return () => {
      current = false;
    };
    // What is asked about says whether to ask again.
  }, [about]);
  return critique;
};
