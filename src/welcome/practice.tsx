import { StatusMark } from '../kit/status-mark';
import type { Key } from '../shell/keys';
import { t } from '../shell/words';
import { ComposeWindow } from './compose-window';
import { EXERCISES, type Exercise } from './exercises';
import { Keys } from './keys';
import { nextOf, type Progress, START } from './progress';

export type PracticeProps = {
  readonly progress: Progress;
  readonly onBegin: (exercise: Exercise) => void;
};

/** The way to each exercise, and which are done. */
const Steps = ({ progress: { current, done }, onBegin }: PracticeProps) => (
  <ol class="steps">
    {EXERCISES.map((exercise) => {
      const isDone = done.includes(exercise.id);
      return (
        <li key={exercise.id}>
          <button type="button" aria-current={exercise === current && 'step'} onClick={() => onBegin(exercise)}>
            {isDone && <StatusMark status="met" />}
            {t(exercise.title)}
            {isDone && <span class="unseen">{t('exerciseDone')}</span>}
          </button>
        </li>
      );
    })}
  </ol>
);

/** What is said once a letter is mended, and the way on. */
const Outcome = ({ progress, onBegin }: PracticeProps) => {
  const isDone = progress.done.includes(progress.current.id);
  const next = nextOf(progress);
  return (
    <p class="outcome">
      <span role="status">
        {isDone && (
          <>
            <StatusMark status="met" /> {t(next === undefined ? 'exerciseAllDone' : 'exerciseDone')}
          </>
        )}
      </span>
      {isDone && next !== undefined && (
        <button type="button" onClick={() => onBegin(next)}>
          {t('exerciseNext', t(next.title))}
        </button>
      )}
    </p>
  );
};

/** The three mistakes, each in a letter to mend. */
export const Practice = ({ progress, keys, onBegin }: PracticeProps & { readonly keys: readonly Key[] }) => {
  const { current, turn } = progress;
  return (
    <section aria-labelledby="practice-title">
      <h2 id="practice-title">{t('practiceTitle')}</h2>
      <p>{t('practiceHow')}</p>
      <Keys keys={keys} />
      <Steps progress={progress} onBegin={onBegin} />
      <p id="task" class="task">
        {t(current.task)}
      </p>
      <ComposeWindow key={turn} exercise={current} describedBy="task" focus={turn !== START.turn} />
      <Outcome progress={progress} onBegin={onBegin} />
    </section>
  );
};
