import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Reading } from '../src/critic/critique';
import type { Relation, Span } from '../src/critic/letter';
import { CLASSIFIED, type Classified } from '../src/critic/vocabulary';
import { prng, shuffled } from './prng';

export const FAULTS = ['PECKING_ORDER', 'ASK_FIRST', 'NO_VALUE', 'FLATTERY'] as const;
export type Fault = (typeof FAULTS)[number];

/** A letter with what people said of it. Offsets count in the body. */
export type Labelled = {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly kind: 'new' | 'reply' | 'forward';
  readonly sentences: readonly (Span & { readonly labels: ReadonlySet<Classified> })[];
  readonly outreach: boolean;
  readonly relation: Relation;
  readonly order: Reading['order'];
  readonly value: Reading['value'];
  readonly familiarity: Reading['familiarity'];
  readonly faults: ReadonlySet<Fault>;
  /** A few lines of ordinary mail rather than a letter: they teach what is ordinary, and nothing else. */
  readonly fragment?: true;
};

type Sentences = Labelled['sentences'];

const labelsOf = (labels: readonly string[]): ReadonlySet<Classified> =>
  new Set(labels.map((label) => label.toLowerCase().replaceAll('_', '-') as Classified));

/** A give in the same sentence as the first ask counts as given first. */
const orderOf = (sentences: Sentences): Reading['order'] => {
  const first = (id: Classified): number => sentences.findIndex(({ labels }) => labels.has(id));
  const [ask, give] = [first('ask'), first('give')];
  if (ask < 0) return give < 0 ? 'neither' : 'give-only';
  if (give < 0) return 'ask-only';
  return give <= ask ? 'give-first' : 'ask-first';
};

const LINE = /^\[([A-Z_ ]*)\] ?(\/ )?(.*)$/;

/** Reads `training/letters`: see its README for the format. Throws with the file and the line that is wrong. */
const composedLetter = (file: string, block: string): Labelled => {
  const [head = '', text = ''] = block.split(/^---\n/m, 2);
  const field = (name: string): string => new RegExp(`^${name}:(.*)$`, 'm').exec(head)?.[1]?.trim() ?? '';
  let body = '';
  const sentences: (Span & { labels: ReadonlySet<Classified> })[] = [];
  for (const line of text.trim().split('\n')) {
    if (line.trim() === '') {
      body = `${body.trimEnd()}\n\n`;
      continue;
    }
    const [, labels = '', broken, words = ''] = LINE.exec(line) ?? [];
    if (!LINE.test(line)) throw new Error(`${file}: not “[LABELS] sentence”: ${line}`);
    const unknown = labels
      .split(' ')
      .filter((label) => label !== '' && !CLASSIFIED.some((id) => labelsOf([label]).has(id)));
    if (unknown.length > 0) throw new Error(`${file}: no such label: ${unknown.join(' ')}`);
    if (body !== '' && !body.endsWith('\n')) body += broken === undefined ? ' ' : '\n';
    sentences.push({
      start: body.length,
      end: body.length + words.trim().length,
      labels: labelsOf(labels.split(' ').filter(Boolean)),
    });
    body += words.trim();
  }
  return {
    id: head.slice(0, head.search(/[\s|]/)),
    subject: field('subject'),
    body,
    kind: (field('kind') || 'new') as Labelled['kind'],
    sentences,
    outreach: field('outreach') === 'yes',
    relation: field('relation') as Relation,
    order: orderOf(sentences),
    value: field('value') as Labelled['value'],
    familiarity: field('familiarity') as Labelled['familiarity'],
    faults: new Set(field('faults').split(/[ ,]+/).filter(Boolean) as Fault[]),
  };
};

const here = (path: string): string => resolve(import.meta.dirname, path);

/** The letters written for this project. */
export const composed = (): readonly Labelled[] =>
  readdirSync(here('letters'))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(here('letters'), name), 'utf8')
        .split(/^=== /m)
        .slice(1)
        .map((block) => composedLetter(name, block)),
    );

type Line = {
  id: string;
  subject?: string;
  body: string;
  sentences: { start: number; end: number; labels: string[] }[];
  letter: { outreach: string; relation: Relation; order: string; value: string; familiarity: string; faults: Fault[] };
};

export const CORPUS = process.env.WORTHWHILE_CORPUS ?? here('../../shared/corpus');

export const linesOf = <T>(name: string): readonly T[] =>
  readFileSync(join(CORPUS, `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** The labelled letters beside the repository; none where they are absent. */
export const collected = (): readonly Labelled[] =>
  !existsSync(CORPUS)
    ? []
    : ['letters-dev', 'letters-more']
        .flatMap((name) => linesOf<Line>(name))
        .map(({ id, subject = '', body, sentences, letter }) => ({
          id,
          subject,
          body,
          kind: 'new',
          sentences: sentences.map(({ start, end, labels }) => ({ start, end, labels: labelsOf(labels) })),
          outreach: letter.outreach === 'yes',
          relation: letter.relation,
          order: letter.order as Labelled['order'],
          value: letter.value as Labelled['value'],
          familiarity: letter.familiarity as Labelled['familiarity'],
          faults: new Set(letter.faults),
        }));

/** Letters of one fold are never trained on when that fold is judged. */
export const foldOf = (id: string): number => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 5;

const LINES_TOGETHER = 4;

/** Single sentences of business mail, a few together: what people write who work with one another. */
export const businessLines = (): readonly Labelled[] => {
  if (!existsSync(CORPUS)) return [];
  const lines = linesOf<{ body: string }>('requests-enron').map(({ body }) => body);
  const order = shuffled(lines.length, prng(1));
  return Array.from({ length: 250 }, (_, at) => ({
    id: `lines-${at}`,
    subject: '',
    body: order
      .slice(at * LINES_TOGETHER, (at + 1) * LINES_TOGETHER)
      .map((line) => lines[line])
      .join('\n\n'),
    kind: 'new' as const,
    sentences: [],
    outreach: false,
    relation: 'unknown' as const,
    order: 'neither' as const,
    value: 'none' as const,
    familiarity: 'none' as const,
    faults: new Set<Fault>(),
    fragment: true as const,
  }));
};
