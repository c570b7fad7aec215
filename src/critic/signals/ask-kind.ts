import type { AskKind } from '../vocabulary';

/** Tried in this order: what costs most to grant first, since one sentence may ask for several things. */
const KINDS: readonly (readonly [AskKind, RegExp])[] = [
  [
    'introduction',
    /\bintroduc(?:e|tion|ing)\b|\bput (?:me|us) in (?:touch|contact)|\bconnect (?:me|us) (?:with|to)\b|\bpass (?:this|my|me) (?:\w+ )?(?:on|along)|\bforward (?:this|my)\b|\bwho (?:\w+ )?(?:should|could|might) (?:i|we) (?:talk|speak|write|contact)/i,
  ],
  [
    'job',
    /\b(?:internship|position|role|job|opening|vacanc(?:y|ies)|apply|application|hir(?:e|ing)|apprentice(?:ship)?|placement|supervis(?:e|or|ion)|ph\.?d|join (?:your|the) (?:team|lab|group|company)|work (?:for|with) you|mentor(?:ship)?|reference|recommendation letter|letter of recommendation)\b/i,
  ],
  [
    'money',
    /\b(?:sponsor(?:ship)?|donat(?:e|ion)|fund(?:ing)?|invest(?:ment|ing)?|grant|loan|contribut(?:e|ion) (?:of )?[$£€]|raise|pledge)\b/i,
  ],
  [
    'purchase',
    /\b(?:buy|purchase|order|demo|free trial|trial|sign up|subscribe|an? quote|pricing|proposal|partnership|collaborat\w+)\b/i,
  ],
  [
    'promotion',
    /\b(?:share (?:it|this|our|my)|retweet|repost|link to|feature (?:us|our|my|it)|mention (?:us|our|my|it)|guest post|promote|spread the word|plug|cover (?:us|our|it)|blurb|endorse)\b/i,
  ],
  [
    'review',
    /\b(?:review|feedback|proofread|read (?:my|our|it|this|the draft|through)|look (?:at|over) (?:my|our|it|this|the)|critique|comments? on|take a look|test(?:ing)? (?:my|our|it|this))\b/i,
  ],
  [
    'call',
    /\b(?:call|(?<!\bmy )phone|zoom|skype|teams|facetime|video chat|hop on|jump on|speak (?:with|to) you|talk (?:with|to) you|chat)\b/i,
  ],
  [
    'meeting',
    /\b(?:meet(?! (?:each other|(?:(?:the|your|our|my|all|these|those|their|any) )?(?:\w+ )?(?:deadlines?|needs?|requirements?|criteria|goals?|standards?|demands?|expectations?|targets?))\b)|meeting|coffee|lunch|dinner|drinks?|visit|come (?:by|and see|to)|get together|appointment|interview|join us|attend|speak at|talk at|calendar)\b/i,
  ],
  [
    'advice',
    /\b(?:advice|advise|guidance|thoughts|opinion|perspective|insights?|suggestions?|tips|pointers|pick your brain|recommend|wisdom|how (?:should|would) (?:i|we))\b/i,
  ],
  [
    'permission',
    /\b(?:permission|may (?:i|we) (?:use|quote|reprint|reproduce|cite|include|publish|record)|allow (?:me|us) to (?:use|quote|reprint|cite)|consent|ok(?:ay)? (?:if|for) (?:i|me|us|we))\b/i,
  ],
  [
    'reply',
    /\b(?:reply|respond|response|hear (?:back )?from you|get back to (?:me|us)|let (?:me|us) know|rsvp|confirm|yes or no)\b/i,
  ],
  ['time', /\b(?:minutes?|mins?|hours?|time|moment)\b/i],
];

/** The kind of an ask, by its words; a plain question wants an answer. */
export const askKind = (sentence: string): AskKind =>
  KINDS.find(([, pattern]) => pattern.test(sentence))?.[0] ?? 'answer';
