import type { Letter, Relation } from '../letter';

type Cue = readonly [weight: number, pattern: RegExp];

/** What a letter says when its reader stands above: the writer's station, forms of address, the reader's works. */
const ABOVE: readonly Cue[] = [
  [2, /^[^\S\n]{0,4}(?:dr|prof|professor|sir|madam|senator|judge|mr|ms|mrs|chef)\b\.? \p{L}/imu],
  [
    2,
    /\b(?:join(?:ing)? your team|interview(?:ed|ing)? me|my (?:candidacy|candidature|interview)|applicants?|opportunit(?:y|ies) (?:with|within|at|in|on) your|hire me|your final decision|next steps in (?:the|your) (?:process|hiring))\b/i,
  ],
  [
    1.5,
    /\byour (?:esteemed |respected )?(?:foundation|institute|institution|university|department|office|organi[sz]ation|ministry|board|columns?|readers|audience|listeners|viewers|followers|subscribers)\b/i,
  ],
  [
    2,
    /\b(?:dear|hi|hello) (?:dr|prof|professor|sir|madam|senator|president|dean|judge|minister|your (?:excellency|honou?r)|hiring|admissions|mr|ms|mrs)\b/i,
  ],
  [
    2,
    /\bi(?:['’]m| am)(?: currently| just| only| still)? an? (?:\w+[ -]){0,5}(?:student|undergrad(?:uate)?|ph\.?d|freshman|sophomore|junior|intern|aspiring \w+|apprentice|graduate|beginner|teenager|high[- ]school\w*)\b/i,
  ],
  [
    2,
    /\b(?:aspiring|recent(?:ly)? graduated?|first[- ]year|second[- ]year|third[- ]year|final[- ]year|undergraduate|my (?:thesis|dissertation|advis[oe]r|undergraduate|studies|degree)|graduate student|phd|high school)\b/i,
  ],
  [
    2,
    /\b(?:internship|apply(?:ing)? (?:for|to)|application|job opening|the (?:position|role|opening|vacancy)|my (?:resume|résumé|cv|cover letter)|hiring manager|entry[- ]level|mentor(?:ship|ing)?|informational interview)\b/i,
  ],
  [
    1.5,
    /\byour (?:[\w'’-]+ )?(?:book|books|novel|novels|memoir|lab|laboratory|keynote|lecture|ted talk|podcast|show|column|fund|firm|research group|papers?|research|album|film|films|newsletter|course|essay|essays|channel|guidance|mentorship|wisdom)\b/i,
  ],
  [
    1.5,
    /\b(?:as (?:the )?(?:ceo|founder|director|president|head|chair|chief|editor|dean|minister|author|curator|principal)|bestselling|best-selling|ceo|venture capital|investors?|esteemed|distinguished|renowned)\b/i,
  ],
  [
    1,
    /\b(?:huge|big|great|long-?time) (?:fan|admirer)\b|\b(?:inspired|inspiration|look(?:ed)? up to|admire|role model|honou?red|honou?r|privilege)\b/i,
  ],
  [1, /\bpick your brain|\b(?:your (?:busy|valuable|precious) (?:time|schedule)|how busy you)\b/i],
];

/** What a letter says among equals. */
const PEER: readonly Cue[] = [
  [2, /\bfellow\b|\b(?:we|us) both\b|\b(?:as|like) (?:another|a fellow)\b|\byour (?:opposite number|counterpart)\b/i],
  [1.5, /\b(?:mate|buddy|dude|bro|pal|old friend|y['’]all|love you|miss you|the kids|the gang)\b/i],
  [
    1.5,
    /\b(?:we|us) (?:used to|worked|met|spoke|talked|sat|shared|overlapped|studied|were at)\b|\bback (?:when we|in the day)|\bgood to (?:see|catch|chat|talk)\b|\bgreat to (?:see|catch)\b/i,
  ],
  [
    1,
    /\b(?:my team and i|our (?:two )?(?:teams|shops|companies|departments|schools|newsletters|shows)|your team|both our|at our end|on our side)\b/i,
  ],
];

/** Sums at which a guess is made; below both, nothing is guessed. */
const ENOUGH = { above: 2, peer: 2 };

/** Where the reader stands: what the writer said of it, else what the letter's words let one guess. */
export const relationOf = (letter: Letter): Relation => {
  if (letter.relation !== undefined) return letter.relation;
  const names = letter.recipients.map(({ name }) => `dear ${name}`).join('\n');
  const text = `${names}\n${letter.subject}\n${letter.body}`;
  const sum = (cues: readonly Cue[]): number =>
    cues.reduce((total, [weight, cue]) => total + (cue.test(text) ? weight : 0), 0);
  const above = sum(ABOVE);
  const peer = sum(PEER);
  if (above >= ENOUGH.above && above > peer) return 'above';
  return peer >= ENOUGH.peer ? 'peer' : 'unknown';
};
