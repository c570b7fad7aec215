import { askBeforeGive } from './ask-before-give';
import { genericPraise } from './generic-praise';
import { noValue } from './no-value';
import { peerMove } from './peer-move';
import { platitude } from './platitude';
import type { Rule } from './rule';
import { vagueInvitation } from './vague-invitation';

/** Every rule, by id. */
export const rules: readonly Rule[] = [askBeforeGive, genericPraise, noValue, peerMove, platitude, vagueInvitation];
