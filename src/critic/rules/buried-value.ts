import { insert } from '../rewrite/edits';
import { leadWith } from '../rewrite/lead-with';
import { openingOf } from '../rewrite/opening';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';
import { isAtAGlance } from './support/glance';

const SURE = 0.4;

export const buriedValue = defineRule({
  id: 'buried-value',
  family: 'value',
  needs: ['give'],
  scope: 'letter',
  title: 'What they get comes late',
  why: 'A reader decides in the first lines whether to read the rest; what is in it for them should stand there.',
  source: 'Lavender on millions of sales mails: read for eleven seconds, so the first lines must carry the reason',
  check: (report) => {
    const gives = report.sentences.filter(({ odds }) => odds.give >= SURE);
    // A blank that awaits what they get is for another rule, and stands where it should.
    const first = gives.find(({ text }) => !text.includes('['));
    if (first === undefined || gives.some((give) => isAtAGlance(report, give))) return [];
    return [
      {
        start: first.start,
        end: first.end,
        message: 'This is what is in it for them, and they meet it after the point where most stop reading.',
        weight: 'lesser',
        sure: first.odds.give,
      },
    ];
  },
  rewrite: (words, report) => {
    const give = sentenceOf(report, words);
    const first = openingOf(report);
    if (give === undefined || first === undefined) return [];
    const moved = leadWith(report, give, first);
    return moved === null
      ? [
          {
            label: 'Open with it in short',
            edits: [insert(first.start, 'What you would get: [what you bring them, in one line]. ')],
          },
        ]
      : [{ label: 'Open with it', edits: moved }];
  },
  examples: [
    {
      bad: 'Dear Dr. Veen,\n\nI am a civil engineer in Utrecht and spent the winter on the old locks between the Vecht and the sea. The water board had asked for a survey of the gates, and I walked along every one of them with a tape and a notebook. Some of the gates are older than the maps that show them. The weather was dreadful, and the notebook had to be dried on a radiator twice. Would you be open to a call? [[I have corrected four dates in your atlas, and attached the list for you to use.]]',
      relation: 'above',
      rewrite:
        'Dear Dr. Veen,\n\nI have corrected four dates in your atlas, and attached the list for you to use. I am a civil engineer in Utrecht and spent the winter on the old locks between the Vecht and the sea. The water board had asked for a survey of the gates, and I walked along every one of them with a tape and a notebook. Some of the gates are older than the maps that show them. The weather was dreadful, and the notebook had to be dried on a radiator twice. Would you be open to a call?',
    },
    {
      bad: 'Dear Ms. Adler,\n\nI restore clocks in a shop that my grandfather opened in Graz, and I have done so since I left school. Last year a museum sent me a case of eleven movements that nobody had opened for a century. Most of them were signed, and a few of the signatures were new to me. I took them apart one after the other, and it kept me busy until the snow was gone. [[I found two errors in your catalogue, and the corrected pages are attached for you.]] May I come by in May?',
      relation: 'above',
      rewrite:
        'Dear Ms. Adler,\n\nI found two errors in your catalogue, and the corrected pages are attached for you. I restore clocks in a shop that my grandfather opened in Graz, and I have done so since I left school. Last year a museum sent me a case of eleven movements that nobody had opened for a century. Most of them were signed, and a few of the signatures were new to me. I took them apart one after the other, and it kept me busy until the snow was gone. May I come by in May?',
    },
    {
      bad: 'Hello Mr. Odum,\n\nI run a small debating club in the north of the city, and we meet on the first Tuesday of every month. It began with six people in a kitchen and has moved twice, since the rooms became too small. Our members are teachers, drivers and nurses, and two of them sit on the council. We argue about buses more than about anything else, and we keep minutes. [[I would pay you a fee of 500 dollars and send you the recording.]] Would you speak to us in March?',
      relation: 'above',
      rewrite:
        'Hello Mr. Odum,\n\nI would pay you a fee of 500 dollars and send you the recording. I run a small debating club in the north of the city, and we meet on the first Tuesday of every month. It began with six people in a kitchen and has moved twice, since the rooms became too small. Our members are teachers, drivers and nurses, and two of them sit on the council. We argue about buses more than about anything else, and we keep minutes. Would you speak to us in March?',
    },
    {
      good: 'Dear Ms. Adler,\n\nI found two errors in your catalogue, and the corrected pages are attached for you. I restore clocks in a shop that my grandfather opened in Graz, and I have done so since I left school. Last year a museum sent me a case of eleven movements that nobody had opened for a century. Most of them were signed, and a few of the signatures were new to me. I took them apart one after the other, and it kept me busy until the snow was gone. May I come by in May?',
      because: 'the same, with the errors in front',
    },
    {
      good: 'Dear Dr. Veen,\n\nI am a civil engineer in Utrecht. I have corrected four dates in your atlas, and attached the list for you to use.',
      because: 'one line on who writes is not too late',
    },
    {
      good: 'Hi Ben,\n\nI am a civil engineer in Utrecht and spent the winter on the old locks between the Vecht and the sea. The water board had asked for a survey of the gates, and I walked along every one of them with a tape and a notebook. Some of the gates are older than the maps that show them. The weather was dreadful, and the notebook had to be dried on a radiator twice. I have put the photographs on the drive for you.',
      relation: 'peer',
      because: 'a friend reads to the end',
    },
  ],
});
