import { classesOf } from './lexicon';
import type { Token } from './tokens';

const FUNCTION_WORDS = new Set(
  'i you we he she it they me us him her them my your our his their its mine yours ours a an the this that these those is are was were be been being am do does did have has had having will would can could may might shall should must not no and or but so if when where what who how why which while because as of to in on at by for from with about into over after before up out off than then there here all any some more most other such only own same very just also too now ever never yet still again please thank thanks'.split(
    ' ',
  ),
);

export const isFunctionWord = (kind: string): boolean => FUNCTION_WORDS.has(kind);

const isKind = (kind: string): boolean => /^[^\p{Ll}]+$/u.test(kind);

/**
 * A sentence's frame: function words as they are, the rest by class, names as NAME, and one `*` for any run of other
 * words. "I could send you the drafts" and "We could post you a parcel" have almost the same.
 */
export const skeletonOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.reduce<string[]>((frame, { kind, text }, at) => {
    const [main] = isFunctionWord(kind) ? [] : classesOf(kind);
    const slot =
      isFunctionWord(kind) || isKind(kind)
        ? kind
        : main !== undefined
          ? main.toUpperCase()
          : at > 0 && /^\p{Lu}/u.test(text)
            ? 'NAME'
            : '*';
    if (slot !== '*' || frame.at(-1) !== '*') frame.push(slot);
    return frame;
  }, []);
