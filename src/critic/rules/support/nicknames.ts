/** Short forms that do not begin like the name they stand for; a line holds names that may be one another's. */
const SAME = [
  'robert bob bobby rob robbie bert',
  'william bill billy will liam',
  'richard dick rick richie',
  'james jim jimmy jamie',
  'john jack johnny jon jonathan ian sean ivan jan johan',
  'margaret maggie peggy meg greta daisy',
  'elizabeth liz beth betty lisa eliza lizzie libby elsie',
  'katherine catherine kate kathy cathy katie kit kitty',
  'edward ted ed eddie ned teddy',
  'theodore ted theo teddy',
  'charles chuck charlie carl karl',
  'henry harry hank',
  'alexander alex sasha sandy xander alejandro',
  'alexandra alex sasha sandra',
  'michael mike mick misha mickey',
  'anthony tony',
  'patricia pat patty tricia trish',
  'susan sue suzanne susie',
  'deborah deb debbie',
  'dorothy dot dottie',
  'francis frank fran francisco paco',
  'frances fran frankie',
  'joseph joe jose pepe',
  'lawrence larry laurence',
  'gerald jerry gerry',
  'barbara barb babs',
  'rebecca becky becca',
  'helen nell ellen elena',
  'anne ann anna annie nancy hannah',
  'mary molly polly maria marie',
  'sarah sally sadie',
  'andrew drew andy andreas',
  'stephen steven steve',
  'thomas tom tommy',
  'eugene gene',
  'leonard leo len lenny',
  'abigail abby gail',
  'jennifer jen jenny',
  'christopher chris kit topher',
  'christine chris tina kirsten',
  'vladimir vova volodya',
  'dmitri dima',
  'guillermo memo',
  'ignacio nacho',
];

const GROUPS: ReadonlyMap<string, readonly number[]> = SAME.reduce((known, line, group) => {
  for (const name of line.split(' ')) known.set(name, [...(known.get(name) ?? []), group]);
  return known;
}, new Map<string, number[]>());

/** Whether two first names, in lower case, may be the same person's. */
export const isSameFirstName = (a: string, b: string): boolean =>
  (GROUPS.get(a) ?? []).some((group) => GROUPS.get(b)?.includes(group));
