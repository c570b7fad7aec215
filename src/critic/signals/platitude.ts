import type { Span } from '../letter';
import { type Detector, find } from './detector';

const WELL =
  '(?:well|good|great|fine|okay|ok|safe|healthy|wonderful|fantastic|amazing|lovely|nice|productive|pleasant|happy|terrific|excellent|awesome|best|restful|strong|peace|spirits|health)';

export const COURTESIES = [
  new RegExp(
    String.raw`\b(?:i |we )?(?:do |really |sincerely |truly )?(?:hope|hoping|trust|pray|wish)(?:ing)? (?:that )?(?:this|my|the|you|you['’]re|your|all|all['’]s|everything|everyone|things|it|to find you)(?: [\w'’,-]{1,20}){0,8} (?:finds? you|${WELL})\b`,
    'i',
  ),
  /\b(?:this|my) (?:e-?mail|message|note|letter|mail)(?: \w+)? (?:finds|found|reaches|meets) you\b/i,
  /\b(?:great|nice|lovely|wonderful|good|pleasure|honou?r|honou?red|delighted|pleased|glad|happy|thrilled|privilege|excited) (?:it is |it was |it['’]s )?(?:to|in) (?:be |finally |virtually |e-?)*(?:meet|e-?meet|meeting|make your acquaintance|making your acquaintance|connect|be connected|be in touch|see you|hear from you|have met|virtually)\b(?![^.?!]{0,40}\b(?:about|to discuss|regarding|because|at|for)\b)/i,
  /\bpleasure (?:meeting|to be|making|connecting)\b/i,
  /\b(?:i|we) (?:know|realize|realise|understand|imagine|appreciate|am sure|['’]m sure|can imagine|assume)(?: that)? (?:you(?:['’]re| are| must be|r schedule is|r time is|['’]ve got| have (?:a|an)| get (?:a lot|many|tons|hundreds))|how busy)[^.?!]{0,40}\b(?:busy|valuable|limited|precious|schedule|swamped|plate|full|e-?mails?|messages|requests|packed|hectic)\b/i,
  /\b(?:sorry|apologi[sz]e|apologies|forgive me|excuse me|pardon|excuse my|my apologies) (?:\w+ )?(?:for|to|if|about|the)\b[^.?!]{0,60}\b(?:bother|bothering|disturb|disturbing|trouble|troubling|intrud\w+|intrusion|taking (?:up )?your|cold|unsolicited|sudden|imposition|imposing|random|long (?:e-?mail|message|letter)|interrupt\w*|directness)\b/i,
  /\bi hope (?:i(?:['’]m| am) not|you don['’]t mind|you do not mind|you will(?: \w+)? (?:forgive|excuse|pardon)|it['’]s (?:ok|okay|alright)|this is(?: not|n['’]t))\b/i,
  /^(?:hi |hello |hey )?(?:how are you|how(?:['’]s| is) (?:it going|everything|your (?:day|week|weekend|morning|summer))|how have you been|how are things|how do you do)\b/i,
  /\b(?:happy (?:new year|holidays|friday|monday|tuesday|wednesday|thursday|easter|thanksgiving|spring|fall|summer)|merry christmas|season['’]s greetings|compliments of the|greetings of the day|warm(?:est)? (?:greetings|wishes)|best wishes)\b/i,
  /\b(?:have|enjoy|wish(?:ing)? you) (?:a |an |your |the )?(?:\w+ )?(?:great|nice|good|wonderful|lovely|fantastic|amazing|blessed|beautiful|happy|pleasant|super|productive|safe|rest of)(?: rest)?(?: of)?(?: your| the)? (?:day|week|weekend|evening|afternoon|holidays?|summer|one|year|trip|time|new year)\b/i,
  /\b(?:would|['’]d|will) be (?:\w+ly |so |very |really |deeply |truly )?(?:honou?red|an (?:absolute )?honou?r|a (?:great |real |true )?(?:honou?r|pleasure|privilege|delight|dream)|thrilled|humbled) to (?:connect|meet|know|make|call)\b/i,
  /\b(?:god bless|bless you|stay (?:safe|well|healthy|blessed)|be well|all the (?:very )?best (?:with|for|in)|wish(?:ing)? you (?:all|every|the best|much|continued|good|well)|best of luck|may (?:god|you|your|the))\b/i,
  /\b(?:please )?allow me to (?:introduce|begin)|\b(?:without further ado|needless to say|i will (?:be|keep (?:this|it)) (?:brief|short)|i['’]ll (?:be|keep (?:this|it)) (?:brief|short|quick))\b/i,
];

/** The clause around the courtesy: a writer who cuts it cuts the clause. */
const clause = (sentence: string, { start, end }: Span): Span => {
  const head = Math.max(
    ...['; ', ' – ', ' — ', '! ']
      .map((stop) => sentence.lastIndexOf(stop, start) + stop.length)
      .map((at) => (at >= start + 3 ? 0 : at)),
  );
  const before = sentence.slice(0, start);
  const from = before.trim().split(/\s+/).length <= 4 ? 0 : head > 2 ? head : start;
  const stop = /[.!?]+["'”’)]*|[;–—]|,? (?:and|but|so) (?:i|we|my|our|that|if|please|would|could|here)\b/i.exec(
    sentence.slice(end),
  );
  const tail = stop === null ? sentence.length : end + stop.index + (/^[.!?]/.test(stop[0]) ? stop[0].length : 0);
  return { start: from, end: tail };
};

/** Courtesy without content. */
export const platitude: Detector = (sentence) => {
  const words = find(sentence, COURTESIES);
  return words === null ? [] : [clause(sentence, words)];
};
