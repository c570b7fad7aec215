import type { WordKey } from '../shell/words';

/** The sections of the page in their order, by the id that an address may end in. */
export const SECTIONS = {
  strictness: 'optionsStrictness',
  marks: 'optionsMarks',
  guard: 'optionsGuard',
  people: 'optionsPeople',
  sites: 'optionsSites',
  phrases: 'optionsPhrases',
  answers: 'optionsAnswers',
  rules: 'optionsRules',
  mistakes: 'optionsMistakes',
  keyboard: 'optionsKeys',
  appearance: 'optionsAppearance',
  data: 'optionsData',
} as const satisfies Readonly<Record<string, WordKey>>;
export type SectionId = keyof typeof SECTIONS;

export const SECTION_IDS = Object.keys(SECTIONS) as readonly SectionId[];
