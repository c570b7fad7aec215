import { critique } from '../src/critic/index';
import { read } from '../src/critic/reading';
import { type Tally, tallied } from './figures';
import { linesOf } from './labelled';

type Request = {
  readonly id: string;
  readonly body: string;
  readonly sentences: { readonly labels: readonly string[] }[];
};
type Ordinary = { readonly id: string; readonly subject?: string; readonly body: string };

const letterOf = ({ subject = '', body }: Ordinary) => ({ subject, body, kind: 'new' as const, recipients: [] });

/** Requests among the sentences of a mailing list that had no part in training, one tally a sentence. */
export const requestsElsewhere = (): readonly Tally[] =>
  linesOf<Request>('requests-bc3-dev').map((line) => {
    const asks = read(letterOf(line)).sentences.some(({ signals }) => signals.some(({ id }) => id === 'ask'));
    return tallied([asks], [line.sentences.some(({ labels }) => labels.includes('ASK'))]);
  });

/** For each letter of ordinary mail whether anything but basics is said of it, at balanced. */
export const spokenTo = (): readonly boolean[] =>
  linesOf<Ordinary>('ordinary-dev').map((line) =>
    critique(letterOf(line), { strictness: 'balanced', rulesOff: [], dismissed: [] }).findings.some(
      ({ family }) => family !== 'basics',
    ),
  );
