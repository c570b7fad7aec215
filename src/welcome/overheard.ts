import type { CriticSettings, Critique } from '../critic/critique';
import type { Letter } from '../critic/letter';
import type { CriticPort } from '../shell/critic-port';

const AS_IT_COMES: CriticSettings = { strictness: 'balanced', rulesOff: [], phrasesOff: [], dismissed: [] };

/**
 * `critic`, where each letter that is asked about is also judged by its words alone, for somebody above its writer, and
 * `told` of: a finding that was set aside is not dealt with.
 */
export const overheard = (critic: CriticPort, told: (letter: Letter, critique: Critique) => void): CriticPort => ({
  ...critic,
  ask: (letter, settings) => {
    const { marks: _, ...words } = letter;
    critic.ask({ ...words, relation: 'above' }, AS_IT_COMES).then(
      (critique) => told(letter, critique),
      // The session says that no answer came.
      () => undefined,
    );
    return critic.ask(letter, settings);
  },
});
