import { tagged } from '../text/tagged';
import { type Detector, has, whole } from './detector';
import { hasTitle, WORK } from './named-work';

const NAMED = [
  // A work with what it is about, or where it was.
  new RegExp(
    String.raw`\byour (?:[\w'’-]+ ){0,4}(?:${WORK}) (?:on|about|in|at|from|for|with|titled|called|named|entitled|where|which|that|of|regarding|to)\b`,
    'i',
  ),
  new RegExp(
    String.raw`\byour (?:recent|latest|last|new|newest|first|second|third|previous|upcoming|\d{4}) (?:[\w'’-]+ ){0,3}(?:${WORK})\b`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:read|watched|heard|listened to|finished|attended|saw|enjoyed|loved|bought|used|reread|re-read|downloaded|followed|cited|revisited|caught|studied) (?:\w+ )?your (?:[\w'’-]+ ){0,4}(?:${WORK}|comments?|answer|advice|notes|code|method|approach|model|data|maps?|photographs?|photos?|drawings?)\b`,
    'i',
  ),
  new RegExp(String.raw`\b[Yy]our (?:\p{Lu}[\w'’-]+ ){1,4}(?:${WORK})\b`, 'u'),
  /\b(?:chapter|page|episode|figure|fig\.|section|issue|volume|part|table|verse|scene|season|slide|lesson|step) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+)\b/i,
  // A shared occasion.
  /\bwe (?:\w+ )?(?:met|spoke|talked|chatted|sat|shared|worked|exchanged|corresponded|connected|overlapped|crossed paths)\b/i,
  /\b(?:met you|meeting you|heard you (?:speak|talk|say|on|at)|saw you(?:r)? (?:speak|talk|present|on|at|talking)|hearing you|seeing you|sat next to you|introduced (?:us|me to you)|listening to you)\b/i,
  /\b(?:our|last) (?:\w+ )?(?:conversation|chat|talk|meeting|discussion|call|lunch|dinner|exchange|correspondence)\b(?! (?:with|will|would|can|could))/i,
  // Somebody between us.
  /\b(?:suggested|recommended|mentioned|advised|told me|urged me|encouraged me|thought|said)\b[^.?!]{0,40}\b(?:i (?:contact|reach|write|speak|talk|get in touch|ask|email|call|should)|you (?:might|may|would|could|are|were|had|once))\b/i,
  /\b(?:referred (?:me )?(?:to you )?by|gave me your (?:name|email|address|contact|number)|passed (?:on|along) your|on the recommendation of|at the suggestion of|mutual (?:friend|acquaintance|contact|connection)s?,? \p{Lu})/iu,
];

const VERBS_OF_DOING =
  /\b(?:said|wrote|mentioned|argued|told|gave|spoke|described|explained|showed|posted|published|founded|launched|built|made|created|designed|led|won|ran|started|raised|moved|joined|taught|proved|recommended|suggested|announced|shared|talked|answered|asked|pointed|discussed|noted|called|opened|closed|wanted|chose|coined|drew|directed|wore|turned|stood|grew|decided|spent|presented|developed|hosted|introduced)\b/i;

/** "You" as the subject of something done in the past. */
const readerDid = (sentence: string): boolean => {
  if (!/\byou\b/i.test(sentence) || /\?$/.test(sentence) || /\b(?:if|would|could|can|hope|wish) you\b/i.test(sentence))
    return false;
  const words = tagged(sentence);
  return words.some(({ text }, at) => {
    if (text.toLowerCase() !== 'you') return false;
    const next = words[at + 1]?.tags.has('Adverb') ? words[at + 2] : words[at + 1];
    return next?.tags.has('PastTense') === true && VERBS_OF_DOING.test(next.text);
  });
};

/** Names something of this reader's that could not be sent to another. */
export const specificReference: Detector = (sentence) => {
  const titled =
    /\byou(?:r|rs)?\b/i.test(sentence) &&
    hasTitle(sentence) &&
    /\b(?:read|book|article|talk|paper|episode|interview|post|work|founder|author|wrote|published|heard|saw|watch|role|experience|research|podcast|lecture|essay|film|study)/i.test(
      sentence,
    );
  return has(sentence, NAMED) || titled || readerDid(sentence) ? [whole(sentence)] : [];
};
