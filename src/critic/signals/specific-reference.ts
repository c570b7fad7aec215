import { tagged } from '../text/tagged';
import { type Detector, has, whole } from './detector';
import { hasTitle, WORK } from './named-work';

export const NAMED = [
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
  /\b(?:chapter|page|episode|figure|fig\.|section|issue|volume|table|verse|scene|season|slide|lesson|step) (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]+)\b/i,
  // A shared occasion.
  /\bwe (?:\w+ )?(?:met|spoke|talked|chatted|sat|shared|worked|exchanged|corresponded|connected|overlapped|crossed paths)\b/i,
  /\b(?:met you|meeting you|heard you (?:speak|talk|say|on|at)|saw you(?:r)? (?:speak|talk|present|on|at|talking)|hearing you|seeing you|sat next to you|introduced (?:us|me to you)|listening to you)\b/i,
  /\b(?:our|last) (?:\w+ )?(?:conversation|chat|talk|meeting|discussion|call|lunch|dinner|exchange|correspondence)\b(?! (?:with|will|would|can|could))/i,
  // What the writer has noticed of the reader.
  /\b(?:i|we)(?:['’]ve| have)? (?:just |also |recently |only )?(?:saw|see|noticed|notice|understand|heard|hear|learned|learnt|gather|remember|recall|believe|think) (?:that |on \w+ that )?(?:you(?:['’]ve| have| had|r (?!team|company|website|profile|work))? (?!(?:are|were|['’]re) |busy|might|may|can|could|will|would|don|do )\w+|you(?:['’]re| are) (?:working|writing|building|moving|speaking|giving|based|running|looking|planning))\b/i,
  /\bthank(?:s| you)(?: so much| very much| again)*,? for (?:agreeing|sending|showing|speaking|talking|meeting|inviting|hosting|introducing|passing|helping|interviewing|the (?:\w+ )?(?:call|chat|meeting|tour|lunch|dinner|conversation|introduction|book|advice|recommendation|interview|visit|talk))\b/i,
  /\bcongrat(?:s|ulations) on (?:your |the )(?!success|achievement|accomplishment)\w+/i,
  /\byour (?:[\w'’-]+ ){0,2}(?:remarks?|comments?|claim|result|findings?|argument|point|idea|method|theory|answer|question|focus|transition|move|visit|trip|appearance|suggestion|recommendation|guide|announcement|acquisition|merger|invitation|presentation|panel|testimony|interest|role|years?|time) (?:on|about|in|at|from|for|with|that|to|as|of)\b/i,
  // Somebody between us.
  /\b(?:suggested|recommended|mentioned|advised|told me|urged me|encouraged me|thought|said)\b[^.?!]{0,40}\b(?:i (?:contact|reach|write|speak|talk|get in touch|ask|email|call|should)|you (?:might|may|would|could|are|were|had|once))\b/i,
  /\b(?:referred (?:me )?(?:to you )?by|gave me your (?:name|email|address|contact|number)|passed (?:on|along) your|on the recommendation of|at the suggestion of|mutual (?:friend|acquaintance|contact|connection)s?,? \p{Lu})/iu,
];

const VERBS_OF_DOING =
  /\b(?:said|wrote|mentioned|argued|told|gave|spoke|described|explained|showed|posted|published|founded|launched|built|made|created|designed|led|won|ran|started|raised|moved|joined|taught|proved|recommended|suggested|announced|shared|talked|answered|asked|pointed|discussed|noted|called|opened|closed|wanted|chose|coined|drew|directed|wore|turned|stood|grew|decided|spent|presented|developed|hosted|introduced|released|worked|covered|linked|won|wrote|written|given|done|met|helped|composed|painted|photographed|translated|edited|coached|played|sang|performed|served|lived|grew|studied|took|kept|put|changed|used|cut|added|removed|rebuilt|restored|planted)\b/i;

/** "You" as the subject of something done in the past. */
const readerDid = (sentence: string): boolean => {
  if (!/\byou\b/i.test(sentence) || /\?$/.test(sentence) || /\b(?:if|would|could|can|hope|wish) you\b/i.test(sentence))
    return false;
  const words = tagged(sentence);
  return words.some(({ text }, at) => {
    if (text.toLowerCase() !== 'you') return false;
    const verb = words.slice(at + 1, at + 4).find(({ tags }) => !tags.has('Adverb') && !tags.has('Auxiliary'));
    return verb?.tags.has('PastTense') === true && VERBS_OF_DOING.test(verb.text);
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
