/** "My brother" of "which my brother and I have kept", "My husband Ben, who teaches," of "…, and I would love": no clause. */
const FIRST_SUBJECT =
  /(?:^|,|\b(?:and|which|that|who|where|when|because|as|since|if))\s?(?:both )?(?:(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) [\w’'-]+(?: [\w’'-]+)?|\p{Lu}[\w’'-]+|[Yy]ou)$|^(?:My|Our|my|our) [\w’'-]+(?: [\w’'-]+)?, (?:who|which|an?|the) [^,]{1,60},?$/u;

/** Whether the "and" behind `before` joins two subjects, so that nothing can be parted there. */
export const endsInSubject = (before: string): boolean => FIRST_SUBJECT.test(before.trim());
