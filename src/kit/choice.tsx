export type ChoiceProps<T extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  /** Null: none of them yet. */
  readonly value: T | null;
  readonly onChoose: (value: T, event: Event) => void;
};

/** One of a few, side by side: native radio buttons, so that arrow keys and screen readers work as everywhere. */
export const Choice = <T extends string>({ name, legend, options, value, onChoose }: ChoiceProps<T>) => (
  // A form of its own: without one, radio buttons of one name are one group across all panels of the page.
  <form class="choice" onSubmit={(event) => event.preventDefault()}>
    <fieldset>
      <legend class="unseen">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            // Also when it was checked before: that is how a guess is confirmed.
            onClick={(event) => onChoose(option.value, event)}
          />
          {option.label}
        </label>
      ))}
    </fieldset>
  </form>
);
