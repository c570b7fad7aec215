import { type Detector, find, whole } from './detector';
import { topicIn } from './topic';

export const INVITATIONS = [
  /\bif you(?:['’]re| are)? (?:ever|happen to be|by chance|should be)(?: \w+)? (?:in|around|near|passing|nearby|find yourself|come|visit|are in|pass|travel|over|make it|free|out)\b/i,
  /\bif you ever (?:find|come|visit|pass|are|get|make|want|travel|feel|need)\b/i,
  /\b(?:next time|when(?:ever)?) you(?:['’]re| are)(?: next)? (?:in|around|near|passing|back|nearby) \w+/i,
  /\b(?:let['’]?s|we should|we must|we could|we ought to|love to|like to|want to|hope to|wish to|happy to|glad to|great to|nice to|maybe we can|perhaps we (?:can|could))\b[^.?!]{0,30}\b(?:coffee|lunch|dinner|drinks?|beer|meet(?: up)?|catch up|connect|chat|talk|get together|hang out|link up|call)\b[^.?!]{0,40}\b(?:sometime|some ?time|some ?day|one of these days|soon|at some point|one day|in the (?:near )?future|when you(?:['’]re| are| have)|whenever|any ?time|down the (?:road|line))\b/i,
  /\b(?:let['’]?s|we should|we must|i['’]d love to|i would love to|i['’]d like to|i would like to|love to|like to|hope to|want to|wanted to|hoping to)(?: \w+ly| just| also)? (?:connect|stay in touch|keep in touch|be in touch|stay connected|link up|network|get connected|get to know (?:you|each other))\b(?![^.?!]{0,60}\b(?:about|regarding|to (?:discuss|ask|talk|hear|learn|see|explore)|because|on (?:mon|tues|wednes|thurs|fri)|at \d)\b)/i,
  /\b(?:stay|keep|remain) (?:in (?:touch|contact)|connected)\b/i,
  /\b(?:grab|get|have|do) (?:a |some )?(?:quick )?(?:coffee|lunch|drinks?|beer|bite)(?: or \w+)? (?:sometime|some ?time|some ?day|soon|one day|whenever)\b/i,
  /\b(?:our|your) paths? (?:will )?cross\b|\bcross paths\b|\bmeet (?:up )?(?:in person )?(?:sometime|some ?day|one day)\b/i,
];

/** A meeting with a purpose is an ask, not a vague invitation. */
const PURPOSE =
  /\b(?:to (?:discuss|ask|show|review|go over|hear (?:about|how|what|your))|because|so that|about (?:the|a|your|my|our|how|what|whether))\b/i;

/** A meeting or a connection without a reason or a time. */
export const vagueInvitation: Detector = (sentence) => {
  const words = find(sentence, INVITATIONS);
  if (words === null || PURPOSE.test(sentence)) return [];
  const topic = topicIn(sentence);
  return [topic === undefined ? whole(sentence) : { ...whole(sentence), topic }];
};
