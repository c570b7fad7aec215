import nlp from 'compromise/three';
import type { Span } from '../letter';
import { cached } from './cache';

/** A word of a sentence with compromise's tags; offsets count in the sentence. */
export type Word = Span & { readonly text: string; readonly tags: ReadonlySet<string> };

type Term = { pre: string; text: string; post: string; tags?: Set<string> };

/** All that detectors look at; chunks and ids cost time and are not used. */
const STEPS = ['index', 'lexicon', 'preTagger', 'contractionTwo', 'postTagger'];

const tag = (sentence: string): readonly Word[] => {
  const terms = (nlp.tokenize(sentence).compute(STEPS).document as unknown as Term[][]).flat();
  const words: Word[] = [];
  let at = 0;
  // Compromise's own offsets lie wherever punctuation leads a word; the running sum of what it read does not.
  for (const { pre, text, post, tags } of terms) {
    const start = at + pre.length;
    at = start + text.length + post.length;
    words.push({ start, end: start + text.length, text, tags: tags ?? new Set() });
  }
  return words;
};

/** The words of one sentence, tagged; remembered by the sentence. */
export const tagged = cached(tag);
