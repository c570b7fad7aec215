import { type Detector, find } from './detector';

const DAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|(?:next|this) week|the \d{1,2}(?:st|nd|rd|th)|\d{1,2} ?[ap]m)`;

const PATTERNS = [
  // A date by which somebody else must act.
  new RegExp(
    String.raw`\b(?:by|before|no later than|not later than) (?:(?:end of|close of|the end of) (?:the )?(?:day|week|business|month)|eod|cob|noon|${DAY})\b`,
    'i',
  ),
  /\b(?:asap|as soon as possible|at your earliest (?:convenience|opportunity)|urgent(?:ly)?|immediate (?:reply|response|attention|action)|without (?:further )?delay|prompt (?:reply|response)|quick (?:reply|response) (?:is|would))\b/i,
  // An answer taken for granted.
  /\b(?:i|we) (?:expect|await|am expecting|are expecting|am awaiting|look for) (?:your(?: \w+)? (?:reply|answer|response|confirmation|decision)|your|to hear|an? (?:answer|reply|response))\b|\b(?:looking forward to|expecting) (?:your|a) (?:positive|favou?rable|prompt|quick|immediate|affirmative)\b/i,
  /\bthank(?:s| you)(?: so much| very much)? in advance\b|\bi (?:trust|assume|take it|am sure|['’]m sure) (?:that )?you(?:['’]ll| will|['’]d| would)\b/i,
  /\bdo the needful\b|\bkindly (?:revert|expedite)\b|\byou (?:must|need to|have to|should) (?:reply|respond|answer|get back|call|send|read|consider|meet|see)\b/i,
  // Its size, told to the one who would pay it.
  /\b(?:(?:it|this)(?:['’]ll| will| would|['’]d)?|(?:will|would)) (?:really )?(?:only|just) (?:take|cost) (?:you )?(?:an? |\d|five|ten|a few)/i,
  // One's own calendar held out.
  /\b(?:let me know|tell me) (?:when|what (?:time|day)s?) (?:you(?:['’]re| are| have| can|['’]d)|works?|is good|suits?)\b|\bwhen (?:are you|would you be|can you be) (?:free|available|around)\b/i,
  new RegExp(
    String.raw`\b(?:i|we)(?:['’]m| am|['’]re| are|['’]ll be| will be| can be)(?: \w+ly)? (?:free|available|around|in town|open)\b[^.?!]{0,40}\b${DAY}`,
    'i',
  ),
  /\b(?:calendly|booking link|my calendar|(?:pick|grab|choose|book) (?:a|any|some) (?:time|slot)s?)\b/i,
  /\b(?:i|we)(?:['’]ll| will) (?:call|ring|phone|stop by|drop by|come by|follow up|check back|circle back)\b[^.?!]{0,40}\b(?:you|your|next week|tomorrow|(?:mon|tues|wednes|thurs|fri)day|in a (?:few|couple))\b/i,
];

/** A day by which the writer will have done something: a promise, not a deadline for the reader. */
const PROMISE = /\b(?:i|we)(?:['’]ll| will| can| could|['’]d be glad to|['’]m going to) (?!need|expect|require)/i;
const BY = /^(?:by|before|no later than|not later than)\b/i;

/** Terms set for somebody who has agreed to nothing yet: a deadline, an answer taken for granted, one's own free slots. */
export const presumption: Detector = (sentence) => {
  const words = find(sentence, PATTERNS);
  if (words === null) return [];
  const before = sentence.slice(0, words.start);
  return BY.test(sentence.slice(words.start)) && PROMISE.test(before) ? [] : [words];
};
