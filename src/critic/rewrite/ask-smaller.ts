import type { Edit } from '../critique';
import type { Sentence } from '../report';
import { replace } from './edits';

/**
 * Turns a request for a meeting into one question by mail, about what the writer wanted to meet about, in the writer's
 * own words; where no words say it, a blank does.
 */
export const askSmaller = (body: string, sentence: Sentence): { readonly byMail: Edit; readonly atOnce: Edit } => {
  const about = sentence.signals.find(({ topic }) => topic !== undefined)?.topic;
  const topic = about === undefined ? undefined : `about ${body.slice(about.start, about.end)}`;
  return {
    byMail: replace(
      sentence,
      `Could I send you one question ${topic ?? 'about [the one thing you want to know]'} by email?`,
    ),
    atOnce: replace(
      sentence,
      `One question${topic === undefined ? '' : ` ${topic}`}, which a line would answer: [your question]?`,
    ),
  };
};
