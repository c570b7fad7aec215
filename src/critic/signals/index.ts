import type { SignalId } from '../critique';
import type { Span } from '../letter';
import { cached } from '../text/cache';
import { ask } from './ask';
import type { Detector } from './detector';
import { genericPraise } from './generic-praise';
import { give } from './give';
import { followUp } from './follow-up';
import { mutualContact } from './mutual-contact';
import { namedThanks } from './named-thanks';
import { peerMove } from './peer-move';
import { platitude } from './platitude';
import { presumption } from './presumption';
import { selfIntroduction } from './self-introduction';
import { specificReference } from './specific-reference';
import { vagueInvitation } from './vague-invitation';
import { vagueOffer } from './vague-offer';

const DETECTORS: readonly (readonly [SignalId, Detector])[] = [
  ['ask', ask],
  ['give', give],
  ['vague-offer', vagueOffer],
  ['generic-praise', genericPraise],
  ['specific-reference', specificReference],
  ['platitude', platitude],
  ['vague-invitation', vagueInvitation],
  ['peer-move', peerMove],
  ['presumption', presumption],
  ['self-introduction', selfIntroduction],
  ['mutual-contact', mutualContact],
  ['named-thanks', namedThanks],
  ['follow-up', followUp],
];

/** A signal whose offsets count in its sentence. */
export type SentenceSignal = Span & { readonly id: SignalId; readonly topic?: Span };

const detect = (sentence: string): readonly SentenceSignal[] =>
  DETECTORS.flatMap(([id, detector]) => detector(sentence).map((match) => ({ id, ...match })));

/** Everything that is noticed in one sentence; remembered by the sentence, so that a key costs one sentence. */
export const signalsOf = cached(detect);
