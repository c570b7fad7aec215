import { type Detector, find } from './detector';
import { topicIn } from './topic';

const FOOD = `(?:coffees?|lunch(?:es)?|dinner|beers?|drinks?|breakfast|brunch|tea|a bite|cup of (?:coffee|tea)|cuppa|pint|cocktails?|a meal)`;
const DAY =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|this week|next week|today|tonight|(?:this|next) (?:afternoon|morning|evening|weekend)';

export const PEER_MOVES = [
  new RegExp(
    String.raw`\b(?:grab|grabbing|get|getting|have|having|buy you|buying you|over|for|meet for|treat you to|take you (?:out )?(?:to|for)|join (?:me|us) for|owe you|share|do|invite you (?:to|for|out)) (?:a |an |some |you )?(?:quick |virtual |zoom |short )*${FOOD}\b(?! (?:table|shop|beans|company|roaster|industry|brand|machine))`,
    'i',
  ),
  /\b(?:coffee|lunch) (?:chat|meeting|date|sometime|on me|is on me|together|with me)\b|\bmy treat\b/i,
  /\b(?:pick|picking) your brains?\b/i,
  /\b(?:hop|hopping|jump|jumping|get|getting|hopped) on (?:a |the |to )?(?:quick |short |brief |\d+[- ]min(?:ute)?s? )*(?:call|phone|zoom|chat|video|facetime|meet)\b/i,
  /\bquick (?:\d+[- ]min(?:ute)? )?(?:call|chat|zoom|catch[- ]?up|sync|phone call|convo|conversation)\b/i,
  /\b(?:connect|connected|connecting|add (?:me|you)|find me|follow me|link up|connection request)(?: \w+){0,3} (?:on|via|through|over) (?:linkedin|facebook|instagram|twitter)\b|\blinkedin (?:request|invite|invitation)\b/i,
  /\b(?:swap|swapping|trade|trading|compare|comparing|exchange|exchanging) (?:notes|stories|ideas|war stories|thoughts)\b/i,
  /\blet['’]?s (?:talk|chat|catch up|jump|hop|meet|connect|do (?:a|lunch|coffee|this)|set up|schedule|hang|get together|grab|find a time|touch base)\b/i,
  /\b(?:calendly|my calendar(?: link)?|booking link|(?:book|grab|pick|choose|find) (?:a |some |any )?(?:time|slot)s?(?: that works)?(?: \w+)? (?:on|in|here|from|via) )/i,
  new RegExp(
    String.raw`\b(?:i['’]m|i am|i['’]ll be|we['’]re|we are) (?:\w+ly )?(?:free|available|around|in town|in your (?:area|city|neighbou?rhood))\b[^.?!]{0,40}(?:\b(?:${DAY}|any ?time|all day|after|before|between|from|most)\b|$)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:does|do|would|how about|what about|how(?:['’]s| is)) (?:${DAY})\b|\b(?:are you|when are you|would you be) (?:free|around|available)\b[^.?!]{0,40}\b(?:${DAY}|on|at|for a (?:quick|chat|call|coffee))\b`,
    'i',
  ),
  /\b(?:let me know|tell me) (?:when|what (?:time|day)s?|a (?:good )?time|some times|your availability|which (?:day|time)s?)\b|\bwhat(?:['’]s| is) (?:your|a good|the best) (?:availability|time|schedule)\b|\bwhen (?:works|is (?:good|best|a good time)|can we|would (?:be|work))\b/i,
  /\b(?:touch base|catch up|shoot the breeze|hang out|bounce (?:some )?ideas|chat sometime|have a (?:quick )?chat|sit down (?:with you|together)|chew the fat|put our heads together|brainstorm)\b/i,
];

/** A move that suits equals and presumes on somebody above. */
export const peerMove: Detector = (sentence) => {
  const words = find(sentence, PEER_MOVES);
  if (words === null) return [];
  const topic = topicIn(sentence);
  const span = { start: words.start, end: sentence.slice(words.start, words.end).trimEnd().length + words.start };
  return [topic === undefined ? span : { ...span, topic }];
};
