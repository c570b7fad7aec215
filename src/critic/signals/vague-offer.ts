import { type Detector, find, whole } from './detector';

export const OFFERS = [
  // Help without content.
  /\b(?:help|assist|support|useful|of (?:any )?(?:help|use|service|assistance)|contribute|serve)\b[^.?!]{0,40}\b(?:in any way|any way (?:i|we) can|however (?:i|we) can|whatever (?:i|we) can|in whatever way|wherever needed|where needed|anytime|any time)\b/i,
  /\b(?:anything|something|any way|ways?|how|what) (?:at all )?(?:that )?(?:i|we) (?:can|could|might|may) (?:ever )?(?:do|help|be of|offer|contribute|assist|support|give|return|repay|add)\b/i,
  /\b(?:happy|glad|eager|willing|ready|keen|love|like|excited) to (?:help|assist|contribute|lend a hand|be of (?:help|service)|give back|add value|pitch in|support you)\b(?! (?:you )?(?:with|by|on|to) \w+ing\b)/i,
  /\b(?:return|repay) (?:the|a|your|this) (?:favou?r|kindness|generosity)\b/i,
  // Promises that anybody could make.
  /\bmutual(?:ly)? (?:beneficial|benefit|advantage|interest|value|rewarding)\b|\bwin[- ]win\b|\bsynerg(?:y|ies|istic)\b|\bbenefit (?:both|each other|us both|you greatly|from (?:this|it|our|my))\b|\bbeneficial (?:to|for) (?:both|you|your)\b/i,
  /\badd(?:ing)? (?:real |great |a lot of |tremendous |significant |some )?value\b|\bvalue[- ]add\b|\bbring (?:a lot of |great |real |some |tremendous )?value\b/i,
  /\b(?:explore|discuss|discussing|exploring|potential|possible|possibility of|opportunit(?:y|ies) (?:for|to)|interested in|open to|open for|propose|consider|considering)\b[^.?!]{0,40}\b(?:collaborat(?:e|ion|ing|ions)|partner(?:ing|ship|ships)?|working together|work together|joint venture|business (?:opportunity|proposition|proposal)|cooperation|deal)\b/i,
  // The seller's promise.
  /\b(?:we|i) (?:help|enable|empower|partner with|work with|assist|specialize in helping|support|serve) (?:\w+ ){0,4}(?:companies|businesses|teams|brands|organi[sz]ations|leaders|founders|startups|agencies|firms|clients|people|entrepreneurs|owners|creators|sellers|shops|stores|schools|hospitals|executives|marketers|folks|customers|manufacturers|retailers)\b/i,
  /\b(?:our|my|this|the) (?:\w+ ){0,3}(?:platform|solution|product|software|service|services|tool|app|team|program|company|agency|system|technology|approach)\b[^.?!]{0,30}\b(?:helps?|can help|could help|will help|enables?|allows?|empowers?|would help|delivers?|makes it easy|streamlines?|saves?)\b/i,
  /\b(?:boost|increase|grow|scale|improve|maximi[sz]e|skyrocket|double|accelerate|transform|optimi[sz]e|elevate|streamline|drive)(?:ing)? (?:your|their|more|the) (?:\w+ ){0,2}(?:business|sales|revenue|traffic|leads|growth|brand|conversion(?:s)?|profits?|productivity|efficiency|visibility|reach|results|roi|presence|pipeline|operations|workflow|bottom line)\b/i,
  /\b(?:to the next level|save (?:you )?(?:time|money)|time and money|one[- ]stop|cutting[- ]edge|tailored (?:solutions?|to)|best[- ]in[- ]class)\b/i,
  // The applicant's promise.
  /\b(?:great|valuable|strong|good|perfect|excellent|ideal|real|huge|productive|useful|worthy|natural) (?:fit|asset|addition|match|candidate|contribution|contributor|member)\b/i,
  /\b(?:an asset|contribute|contributing|contribution|make a (?:real |positive |meaningful |significant )?(?:difference|impact|contribution)|bring my|offer my|lend my|apply my|use my) (?:to|in|for|skills|experience|expertise|passion|knowledge|energy|enthusiasm|background|talents?|abilities)\b(?! (?:the|a|an) (?:fix|patch|translation|report))/i,
  /\b(?:work|learn) (?:very )?hard\b|\bquick learner\b|\bhard[- ]?working\b|\beager to learn\b/i,
];

/** A promise of benefit that nobody could check. */
export const vagueOffer: Detector = (sentence) => (find(sentence, OFFERS) === null ? [] : [whole(sentence)]);
