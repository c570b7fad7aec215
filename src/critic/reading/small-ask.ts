import type { Sentence } from '../report';

/** What cannot be given in a line: time, judgement, a place, a name put in for somebody. */
const COSTLY =
  /\b(?:call|meet|meeting|coffee|lunch|dinner|chat|talk|speak|zoom|minutes?|mins|hours?|time|advice|feedback|thoughts|guidance|mentor\w*|job|position|role|internship|interview|review|read (?:my|our|it|this)|introduc\w+|collaborat\w+|partner\w*|invest\w*|sponsor\w*|opportunit\w+|open to|interested|available|availability|brains?|join|help|support|demo|visit|work (?:with|for)|donat\w+|buy|hire|promote|share (?:it|this|our|my))\b/i;
const LONGEST = 30;

const words = (text: string): number => text.split(/\s+/).length;

/**
 * One question that an expert can answer in a line is no imposition: people underrate how readily others help with it
 * (Flynn and Lake), and asking it raises the asker's standing (Brooks, Gino and Schweitzer).
 */
export const isSmallAsk = (sentences: readonly Sentence[]): boolean => {
  const asks = sentences.filter(({ signals }) => signals.some(({ id }) => id === 'ask' || id === 'vague-invitation'));
  const [ask] = asks;
  return (
    asks.length === 1 &&
    ask !== undefined &&
    ask.text.includes('?') &&
    words(ask.text) <= LONGEST &&
    !COSTLY.test(ask.text)
  );
};
