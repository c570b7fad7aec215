import { Choice } from '../kit/choice';
import { t, type WordKey } from '../shell/words';

export type DetailedChoiceProps<T extends string> = {
  readonly name: string;
  readonly legend: WordKey;
  readonly options: readonly { readonly value: T; readonly name: WordKey; readonly detail: WordKey }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
};

/** One of a few, and a line on what the chosen one does. */
export const DetailedChoice = <T extends string>(props: DetailedChoiceProps<T>) => {
  const chosen = props.options.find(({ value }) => value === props.value);
  return (
    <>
      <Choice
        name={props.name}
        legend={t(props.legend)}
        value={props.value}
        options={props.options.map(({ value, name }) => ({ value, label: t(name) }))}
        onChoose={(value) => props.onChoose(value)}
      />
      {chosen && <p class="detail">{t(chosen.detail)}</p>}
    </>
  );
};
