import { askBeforeGive } from './ask-before-give';
import { buriedValue } from './buried-value';
import { costlyAsk } from './costly-ask';
import { emptyFollowUp } from './empty-follow-up';
import { genericPraise } from './generic-praise';
import { hardToRead } from './hard-to-read';
import { length } from './length';
import { noValue } from './no-value';
import { openEndedAsk } from './open-ended-ask';
import { peerMove } from './peer-move';
import { platitude } from './platitude';
import { presumption } from './presumption';
import type { Rule } from './rule';
import { selfCentred } from './self-centred';
import { subject } from './subject';
import { tooManyAsks } from './too-many-asks';
import { unfilledBlank } from './unfilled-blank';
import { unprovenFamiliarity } from './unproven-familiarity';
import { vagueInvitation } from './vague-invitation';
import { vagueOffer } from './vague-offer';
import { wrongName } from './wrong-name';

/** Every rule, by id. */
export const rules: readonly Rule[] = [
  askBeforeGive,
  buriedValue,
  costlyAsk,
  emptyFollowUp,
  genericPraise,
  hardToRead,
  length,
  noValue,
  openEndedAsk,
  peerMove,
  platitude,
  presumption,
  selfCentred,
  subject,
  tooManyAsks,
  unfilledBlank,
  unprovenFamiliarity,
  vagueInvitation,
  vagueOffer,
  wrongName,
];
