import type { Edit } from '../critique';
import type { Span } from '../letter';
import type { Report, Sentence } from '../report';
import { behind } from '../rewrite/behind';
import { cutClause } from '../rewrite/cut-clause';
import { insert, replace } from '../rewrite/edits';
import { namedThing } from '../rewrite/named-thing';
import { defineRule } from './rule';
import { sentenceOf } from './support/find';

/** Praise that a closer word can follow: "I love your work" can say which, "Keep it up" cannot. */
const OPEN_ENDED = /\b(?:your|what you|everything you|fan|admirer|follower)\b/i;
const CLOSED = /^keep\b|^you\b|\byour (?:[^\s.]+ ){1,8}(?:is|are|was|were|has|have)\b/i;
/** A flattering word before what is theirs: the sentence says as much without it. */
const EPITHET =
  /^your (?:own )?(?!\d)((?:(?:truly|very|most|such) )?[\w-]+ )(?!(?:means?|meant|makes?|made|changed|helps?|helped|gives?|gave|speaks|deserves|saved|keeps?|kept|always|never)\b)\S|^((?:esteemed|prestigious|renowned|distinguished|illustrious|world-class)(?: |$))/i;
/** What praises in so many words. */
const PRAISING =
  /\b(?:congrat\w*|inspir\w+|amaz\w+|impress\w*|great|best|good|brilliant|fantastic|wonderful|love|admire|fan)\b/i;
const FEELING =
  /\b(?:lov|admir|enjoy|follow|impress|inspir|respect|appreciat)(?:e|es|ed|ing)?\b|\b(?:fan|admirer|follower|reader|listener)\b/i;
/** Whose praise can be gone on with, where the words found stand elsewhere in the sentence: "I admire your research and would join your esteemed lab". */
const FELT =
  /\b(?:lov|admir|enjoy|follow|impress|inspir|respect|appreciat)(?:e|es|ed|ing)?\b(?: \w+){0,2} (?:your (?:[\w’'-]+ ){0,1}?[\w’'-]+|what you \w+)/i;
/** Where the words of praise end, and something else of the sentence begins. */
const PHRASE_END =
  /,(?! (?:which|who|whose|where)\b)|[;:()]|\s[–—-]\s|[.!?…]["'”’)\]]?$|\s(?:and|but|because|as|when|if|while|since|so (?=(?:i|we|that|it)\b))/i;
/** Words beside the praise, up to which the sentence is nothing but praise. */
const BESIDE = 3;
const SHOWN = 0.9;
/** Words of praise, up to which they are nothing but praise. */
const LONGEST_PHRASE = 8;

/** "We have a world-class team" praises nobody else. */
const OF_THEMSELVES = /^(?:we|our)\b(?![^.]*\byour?s?\b)/i;
/** "I have always loved books" praises nobody: whom a writer loves is addressed, or named. */
const OF_WRITER = /^(?:i|we|my|our)\b/i;
const OF_SOMEBODY = /\byou(?:r|rs|['’]re|['’]ve)?\b/i;
const NAMED = /[\p{Ll},] \p{Lu}\p{Ll}/u;

/** Praise and request in one breath: "I am a fan and would love to meet". */
const REQUEST_BEHIND =
  /,? (?:and|but|so) (?:(?:i|we) )?(?:(?:just |really )?(?:would|could|hope|wanted?|was|am|wonder)|['’]d)\b/i;

/** Where a closer word can follow the praise: before whatever ends its phrase, or its sentence. */
const phraseEnd = (body: string, { end }: Sentence, words: Span): number => {
  const quoted = body.slice(words.start, words.end);
  const request = REQUEST_BEHIND.exec(quoted)?.index;
  if (request !== undefined) return words.start + request;
  const closing = /(?<![.!?…])[.!?…]+["'”’)\]]?$/.exec(quoted)?.[0].length ?? 0;
  if (closing > 0) return words.end - closing;
  const rest = body.slice(words.end, end);
  return words.end + rest.slice(0, PHRASE_END.exec(rest)?.index).trimEnd().length;
};

/** Deletes the flattering word; null where it is none, or an article or a verb before it leans on it. */
const withoutEpithet = (body: string, sentence: Sentence, words: Span): Edit | null => {
  const found = EPITHET.exec(body.slice(words.start, words.end + 1));
  const epithet = found?.[1] ?? found?.[2];
  if (found === null || epithet === undefined || CLOSED.test(found.input) || FEELING.test(sentence.text)) return null;
  if (/\b(?:an?|is|are|was|were|be)\s+$/i.test(body.slice(0, words.start))) return null;
  const start = words.start + found[0].indexOf(epithet);
  return replace({ start, end: start + epithet.length }, '');
};

/** Goes on behind the praise, in the same sentence. */
const goOn = ({ letter: { body } }: Report, sentence: Sentence, words: Span, thing: string | undefined): Edit => {
  const which = thing === undefined ? '[the one thing you mean, and why]' : `${thing}: [what you took from it]`;
  const at = phraseEnd(body, sentence, words);
  const goesOn = /^\s(?:and|but|because|as|when|if|while|since|so)\b/i.test(body.slice(at, sentence.end));
  return insert(at, `, above all ${which}${goesOn ? ',' : ''}`);
};

/** Says which thing is praised: in the same sentence where it can go on, in the place of praise alone, else behind it. */
const sayWhich = (report: Report, sentence: Sentence, words: Span): Edit => {
  const { body } = report.letter;
  const thing = namedThing(report, sentence);
  const quote = body.slice(words.start, words.end);
  const rest = body.slice(words.end, sentence.end);
  if (OPEN_ENDED.test(quote) && !CLOSED.test(quote) && FEELING.test(sentence.text))
    return goOn(report, sentence, words, thing);
  const felt = CLOSED.test(quote) ? null : FELT.exec(sentence.text);
  if (felt !== null) {
    const praise = { start: sentence.start + felt.index, end: sentence.start + felt.index + felt[0].length };
    return goOn(report, sentence, praise, thing);
  }
  // Found by the model alone, by no word of praise: the sentence may say something.
  if (/[.!?]$/.test(quote) && !PRAISING.test(quote))
    return behind(body, sentence, `What has stayed with me is ${thing ?? '[the one thing, and why]'}.`);
  const beside = `${body.slice(sentence.start, words.start)} ${rest}`.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  // A whole sentence that only sounds like praise may say more.
  if (beside.length > BESIDE || quote.split(/\s+/).length > LONGEST_PHRASE)
    return behind(
      body,
      sentence,
      `One thing that shows it: ${thing ?? '[which work of theirs]'}, [what you took from it].`,
    );
  const whose = thing === undefined ? 'Your [talk, chapter or project]' : `Y${thing.slice(1)}`;
  return replace(sentence, `${whose} made me [what you did differently because of it].`);
};

export const genericPraise = defineRule({
  id: 'generic-praise',
  family: 'flattery',
  needs: ['generic-praise'],
  objection: 'flattery',
  scope: 'sentence',
  title: 'Praise that would fit anybody',
  why: 'Praise that names nothing reads as if it was sent to many; praise that names one thing shows that somebody has looked.',
  source:
    'Adam Grant on mail from strangers: show that you know the work; studies of flattery: it is seen through, if forgiven',
  check: ({ sentences }) =>
    // A courtesy that sounds like praise is the other rule's.
    sentences
      .filter(
        ({ odds, text }, at) =>
          odds['generic-praise'] >= odds.platitude &&
          // Praise that more likely names something is not what would fit anybody.
          odds['generic-praise'] > odds['specific-reference'] &&
          // What is shown in the next breath is no longer empty.
          (sentences[at + 1]?.odds['specific-reference'] ?? 0) < SHOWN &&
          !OF_THEMSELVES.test(text) &&
          (!OF_WRITER.test(text) || OF_SOMEBODY.test(text) || NAMED.test(text)),
      )
      .flatMap(({ signals }) =>
        signals
          .filter(({ id }) => id === 'generic-praise')
          .map(({ start, end }) => ({
            start,
            end,
            message: 'They hear this daily; without one named thing it does not show that you know their work.',
            weight: 'full' as const,
          })),
      ),
  rewrite: (words, report) => {
    const { body } = report.letter;
    const sentence = sentenceOf(report, words);
    if (sentence === undefined) return [];
    const epithet = withoutEpithet(body, sentence, words);
    if (epithet !== null) return [{ label: 'Cut the flattering word', edits: [epithet] }];
    const cut = cutClause(body, sentence, words);
    return [
      { label: 'Say which, and why', edits: [sayWhich(report, sentence, words)] },
      ...(cut === null ? [] : [{ label: 'Cut it', edits: [cut] }]),
    ];
  },
  examples: [
    {
      bad: 'Dear Ms. Okafor,\n\n[[I love your work]]. Would you be open to a call?',
      relation: 'above',
      rewrite:
        'Dear Ms. Okafor,\n\nI love your work, above all [the one thing you mean, and why]. Would you be open to a call?',
    },
    {
      bad: 'Hello Mr. Brandt,\n\n[[I am a huge fan]] and would love to get your advice on my career.',
      relation: 'above',
      rewrite:
        'Hello Mr. Brandt,\n\nI am a huge fan, above all [the one thing you mean, and why], and would love to get your advice on my career.',
    },
    {
      bad: 'Dear Dr. Ruiz,\n\nMy name is Ana and I am a student in Bergen. [[You are such an inspiration]]! May I visit your lab?',
      rewrite:
        'Dear Dr. Ruiz,\n\nMy name is Ana and I am a student in Bergen. Your [talk, chapter or project] made me [what you did differently because of it]. May I visit your lab?',
    },
    {
      bad: 'Dear Mr. Sokolov,\n\nI am an engineer in Tartu and would like to apply for the position in [[your prestigious lab]] from May on.',
      rewrite:
        'Dear Mr. Sokolov,\n\nI am an engineer in Tartu and would like to apply for the position in your lab from May on.',
    },
    {
      bad: 'Dear Ms. Vidal,\n\nI came by your stall in Nantes and was so [[inspired by your shop]] windows, which I photographed. May I work for you this summer?',
      relation: 'above',
      rewrite:
        'Dear Ms. Vidal,\n\nI came by your stall in Nantes and was so inspired by your shop windows, which I photographed, above all [the one thing you mean, and why]. May I work for you this summer?',
    },
    {
      good: 'Dear Ms. Okafor,\n\nI love your chapter on tidal mills. Would you be open to a call about the one in Rupelmonde?',
      because: 'the same warm word, about a named chapter',
    },
    {
      good: 'Hi Sam,\n\nI love your work! Let’s get lunch on Friday.',
      relation: 'peer',
      because: 'among friends warmth needs no footnote',
    },
    {
      good: 'Dear Professor Lind,\n\nI hope this finds you well. Your 2021 book on ferries in winter changed how we plan. I am a student of transport in Oslo. Could I ask you one question by email? I can send you our counts of three harbours.',
      because: 'the book is named, and what it changed',
    },
    {
      good: 'Dear Mr. Brandt,\n\nI am a fan of your talk in Malmö: the part on ferries made us change our timetable. Would you be open to a question?',
      because: 'a named talk, and what came of it',
    },
  ],
});
