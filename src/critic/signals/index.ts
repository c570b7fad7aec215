import type { SignalId } from '../critique';
import type { Span } from '../letter';
import { cached } from '../text/cache';
import { ASKING, ask, CLOSINGS, RHETORICAL } from './ask';
import type { Detector } from './detector';
import { followUp } from './follow-up';
import { genericPraise, PRAISE } from './generic-praise';
import { GIVING, give } from './give';
import { mutualContact } from './mutual-contact';
import { namedThanks } from './named-thanks';
import { PEER_MOVES, peerMove } from './peer-move';
import { COURTESIES, platitude } from './platitude';
import { presumption } from './presumption';
import { selfIntroduction } from './self-introduction';
import { NAMED, specificReference } from './specific-reference';
import { INVITATIONS, vagueInvitation } from './vague-invitation';
import { OFFERS, vagueOffer } from './vague-offer';

/** Every pattern that speaks for or against a signal, by the list it stands in. */
const LISTS: Readonly<Record<string, readonly RegExp[]>> = {
  ask: ASKING,
  closing: CLOSINGS,
  rhetorical: RHETORICAL,
  give: GIVING,
  offer: OFFERS,
  praise: PRAISE,
  reference: NAMED,
  courtesy: COURTESIES,
  invitation: INVITATIONS,
  'peer-move': PEER_MOVES,
};

/** Which patterns match, for the classifier: some are surer than others, and only letters tell which. */
export const patternsIn = (sentence: string): readonly string[] =>
  Object.entries(LISTS).flatMap(([name, list]) =>
    list.flatMap((pattern, at) => (pattern.test(sentence) ? [`pattern:${name} ${at}`] : [])),
  );

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
