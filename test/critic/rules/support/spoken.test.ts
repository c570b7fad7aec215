import { expect, it } from 'vitest';
import { spoken } from '../../../../src/critic/rules/support/spoken';

it.each([
  ['MEETING IN PARIS WITH JOHN ON 3 MAY', 'Would you meet us?', 'Meeting in Paris with John on 3 May'],
  ['INTERNSHIP AT IBM ZURICH, SUMMER 2027', 'May I apply?', 'Internship at IBM Zurich, summer 2027'],
  ['PARTNERSHIP WITH THE NHS AND UNICEF IN MALI', 'Would you meet us?', 'Partnership with the NHS and UNICEF in Mali'],
  ['THE WELLS AT KANEV', 'Your table of the wells has an error.', 'The wells at Kanev'],
  [
    'A VERY IMPORTANT QUESTION ABOUT YOUR WORK AT CERN',
    'Is it open?',
    'A very important question about your work at CERN',
  ],
  ["WHAT I'D LIKE TO ASK OF O’NEILL’S CHOIR", 'The choir sings.', "What I'd like to ask of O’Neill’s choir"],
  ['HOW I WOULD HARVEST IN MAY', 'Is it open?', 'How I would harvest in May'],
  ['FIGURES FOR DR. MCADAMS', 'Your sister, Dr. McAdams, has them; figures are here.', 'Figures for Dr. McAdams'],
])('%s', (subject, body, wanted) => {
  expect(spoken(subject, body)).toBe(wanted);
});
