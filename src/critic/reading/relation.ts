import type { Relation } from '../letter';

/** What a letter says when its reader stands above: the writer's station, forms of address, the reader's works. */
const ABOVE: readonly RegExp[] = [
  /^[^\S\n]{0,4}(?:dr|prof|professor|sir|madam|senator|judge|mr|ms|mrs|chef)\b\.? \p{L}/imu,
  /\b(?:join(?:ing)? your team|interview(?:ed|ing)? me|my (?:candidacy|candidature|interview)|applicants?|opportunit(?:y|ies) (?:with|within|at|in|on) your|hire me|your final decision|next steps in (?:the|your) (?:process|hiring))\b/i,
  /\byour (?:esteemed |respected )?(?:foundation|institute|institution|university|department|office|organi[sz]ation|ministry|board|columns?|readers|audience|listeners|viewers|followers|subscribers)\b/i,
  /\b(?:dear|hi|hello) (?:dr|prof|professor|sir|madam|senator|president|dean|judge|minister|your (?:excellency|honou?r)|hiring|admissions|mr|ms|mrs)\b/i,
  /\bi(?:['’]m| am)(?: currently| just| only| still)? an? (?:\w+[ -]){0,5}(?:student|undergrad(?:uate)?|ph\.?d|freshman|sophomore|junior|intern|aspiring \w+|apprentice|graduate|beginner|teenager|high[- ]school\w*)\b/i,
  /\b(?:aspiring|recent(?:ly)? graduated?|first[- ]year|second[- ]year|third[- ]year|final[- ]year|undergraduate|my (?:thesis|dissertation|advis[oe]r|undergraduate|studies|degree)|graduate student|phd|high school)\b/i,
  /\b(?:internship|apply(?:ing)? (?:for|to)|application|job opening|the (?:position|role|opening|vacancy)|my (?:resume|résumé|cv|cover letter)|hiring manager|entry[- ]level|mentor(?:ship|ing)?|informational interview)\b/i,
  /\byour (?:[\w'’-]+ )?(?:book|books|novel|novels|memoir|lab|laboratory|keynote|lecture|ted talk|podcast|show|column|fund|firm|research group|papers?|research|album|film|films|newsletter|course|essay|essays|channel|guidance|mentorship|wisdom)\b/i,
  /\b(?:as (?:the )?(?:ceo|founder|director|president|head|chair|chief|editor|dean|minister|author|curator|principal)|bestselling|best-selling|ceo|venture capital|investors?|esteemed|distinguished|renowned)\b/i,
  /\b(?:huge|big|great|long-?time) (?:fan|admirer)\b|\b(?:inspired|inspiration|look(?:ed)? up to|admire|role model|honou?red|honou?r|privilege)\b/i,
  /\bpick your brain|\b(?:your (?:busy|valuable|precious) (?:time|schedule)|how busy you)\b/i,
];

/** What a letter says among equals. */
const PEER: readonly RegExp[] = [
  /\bfellow\b|\b(?:we|us) both\b|\b(?:as|like) (?:another|a fellow)\b|\byour (?:opposite number|counterpart)\b/i,
  /\b(?:mate|buddy|dude|bro|pal|old friend|y['’]all|(?:lots of love|love you)(?=[,.!\n]|$)|miss you|the kids|the gang)\b/i,
  /\b(?:we|us) (?:used to|worked|met|spoke|talked|sat|shared|overlapped|studied|were at)\b|\bback (?:when we|in the day)|\bgood to (?:see|catch|chat|talk)\b|\bgreat to (?:see|catch)\b/i,
  /\b(?:my team and i|our (?:two )?(?:teams|shops|companies|departments|schools|newsletters|shows)|your team|both our|at our end|on our side)\b/i,
];

const LONGEST = 60;

/** The words of the letter that speak for a reader above or for a peer, for showing what a guess rests on. */
export const relationWords = (text: string, relation: Relation): readonly string[] => {
  if (relation === 'unknown') return [];
  const found = (relation === 'above' ? ABOVE : PEER).flatMap(
    (cue) => cue.exec(text)?.[0].trim().slice(0, LONGEST) ?? [],
  );
  return [...new Set(found)];
};
