import { type Detector, has, whole } from './detector';

/** Verbs by which something passes to the reader. */
const TRANSFER =
  'send|mail|share|introduce|connect you|put you|cover|pay|host|feature|translate|write|build|fix|edit|design|bring|give|provide|donate|record|film|promote|publish|ship|post|print|credit|cite|test|review|proofread|make|prepare|set up|drive|lend|refund|sponsor|buy|run|do the|take (?:over|care)';

/** Things that serve their writer, or that anybody offers. */
const NOT_A_GIFT =
  /\b(?:my|our) (?:resume|résumé|cv|cover letter|portfolio|transcript|application|references|credentials|website|deck|pitch|story|thoughts|background|experience|availability|calendar|details|card|contact)\b|\b(?:more|further|additional) (?:information|details|info)\b|\b(?:a|you a) (?:call|ring|shout|try|chance|quick (?:call|overview|demo))\b|\bany (?:information|questions|materials|documents)\b|\b(?:in any way|any way (?:i|we) can|however (?:i|we) can)\b/i;

export const GIVING = [
  // Done already, or offered with an object that reaches the reader.
  new RegExp(
    String.raw`\b(?:i|we)(?:['’]d| would|['’]ll| will| can| could|['’]m| am|['’]re| are)(?: also| gladly| happily)?(?: be)?(?: (?:happy|glad|delighted|pleased|willing|able|ready|prepared|going|offering))?(?: to)? (?:${TRANSFER}) (?:[^\s.?!]+ ){0,14}(?:you|your|yours|them|it|free)\b`,
    'i',
  ),
  /\b(?:i|we)(?:['’]ve| have| had|)(?: already| also| just| now)? (?:attached|enclosed|drafted|put together|prepared|compiled|fixed|translated|mapped|transcribed|summari[sz]ed|collected|cleaned|patched|corrected|typed up|sketched|mocked up|outlined|recorded|wrote up|written up|built|made) (?:[^\s.?!]+ ){0,14}(?:you|your|yours|fix|patch|draft|list|summary|report|translation|outline|transcript|notes|mock-?up|sketch|dataset|table|guide|map)\b/i,
  /\b(?:attached|enclosed|below|here) (?:is|are|you(?:['’]ll| will) find) (?:[^\s.?!]+ ){0,10}(?:draft|list|summary|report|translation|outline|transcript|notes|mock-?up|sketch|data|table|guide|map|fix|patch|photos?|scans?|copy|copies|results|figures|analysis|plan)\b/i,
  /\b(?:introduce you to|put you in touch with|make an? (?:warm )?introduction|an introduction to)\b/i,
  // An audience with a size.
  /\b\d[\d,.]{0,12}\s?(?:k|m|thousand|million|hundred)?\+?\s+(?:\w+\s+){0,3}(?:subscribers|listeners|readers|members|viewers|followers|downloads|attendees|students|customers|people|engineers|developers|founders|teachers|nurses|clients|visitors|views|buyers|executives|managers)\b(?=(?: [^\s.?!]+){0,20} (?:you|your|invite|guest|feature|interview|audience)\b)|\b(?:you|your|invite|guest|feature|interview|audience|show|podcast|newsletter) (?:[^\s.?!]+ ){0,20}\d[\d,.]{0,12}\s?(?:k|m|thousand|million|hundred)?\+?\s+(?:\w+\s+){0,3}(?:subscribers|listeners|readers|members|viewers|followers|downloads|attendees|students)\b/i,
  // Money, and what costs nothing.
  /\b(?:free of charge|no charge|at no (?:cost|charge)|without charge|costs? you nothing|for free|on the house|stipend|honorari(?:um|a)|(?:travel|your) expenses|all expenses)\b/i,
  /(?:[$£€] ?\d[\d,.]{0,12}[km]?|\b\d[\d,.]{0,12} (?:dollars|euros|pounds))(?: [\w'’,-]{1,20}){0,8} (?:you|your|fee|pay|budget|offer|price|rate|each|per)\b/i,
  /\b(?:pay|paid|offer|fee|budget|rate|price)(?: [\w'’,-]{1,20}){0,6} (?:[$£€] ?\d|\d[\d,.]{0,12} (?:dollars|euros|pounds))/i,
  /\byou(?:['’]d| would|['’]ll| will) (?:get|receive|keep|be paid|reach|have|walk away with)\b(?! (?:to|a (?:chance|look|minute|moment)|time|any|no)\b)/i,
  // Leave to keep or use.
  /\b(?:(?:yours|free) to (?:keep|use|publish|share)|use (?:it|them|any of it|this|these) (?:however|as|any|freely)|(?:you are|you['’]re) welcome to (?:use|keep|share|publish|the|it|them|borrow|my|our)|keep (?:it|them) (?:either way|regardless|whatever))\b/i,
  // A fault found in what is theirs.
  /\b(?:found|noticed|spotted|caught|see|saw)(?: [\w'’,-]{1,20}){0,6} (?:bug|typo|error|mistake|broken link|misprint|discrepancy|vulnerability|leak|crash|regression|slip|wrong)\b/i,
  /\b(?:figure|fig\.?|table|page|line|equation|step|chapter|link|footnote)(?: [^\s.?!]+){0,8} (?:should (?:be|read|say)|is (?:off|wrong|broken|missing|swapped|dead)|doesn['’]t|does not|are swapped|misspell)/i,
  /\bthe fix (?:is|was|takes)\b|\bpull request\b|\bmerge request\b/i,
  // What their help achieved.
  /\b(?:because of|thanks to|after (?:reading|following|watching|using|hearing|applying)|following|using|inspired by) (?:your|you)(?: [^\s.?!]+){1,20} (?:raised|cut|got|landed|doubled|tripled|halved|grew|saved|won|changed|finished|passed|sold|fixed|quit|launched|stopped|went from|reduced|built|rewrote|found|started)\b/i,
  /\b(?:your|you) (?:\w+ ){0,4}(?:helped|taught|showed|saved|gave|got|let|made|convinced|persuaded|enabled) (?:me|us|my|our) (?:[^\s.?!]+ ){0,14}(?:\d+|to \w+|land|pass|finish|win|raise|cut|stop|start)\b/i,
  /\b(?:i|we) (?:applied|used|tried|followed|took|adopted|ran) your (?:\w+ ){0,4}(?:and|on|in|for|to|with)\b/i,
];

/** Offers that need only a yes. */
const OFFERED =
  /\b(?:shall|should|can|could|may) (?:i|we) (?:send|mail|email|forward|share|post|ship|introduce)\b|\bwould you like (?:a (?:copy|draft|sample|look)|me to (?:send|share|write|fix|introduce|make))|\bwant me to (?:send|share|fix|write|introduce|make)\b/i;

/** A concrete benefit to the reader, done or offered, that one could name. */
export const give: Detector = (sentence) => {
  if (NOT_A_GIFT.test(sentence)) return [];
  return has(sentence, GIVING) || OFFERED.test(sentence) ? [whole(sentence)] : [];
};
