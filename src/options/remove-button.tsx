export type RemoveButtonProps = {
  readonly words: string;
  /** What it is called where its words do not tell it from those of other rows. */
  readonly name?: string;
  readonly onRemove: () => void;
};

/** Takes its row away. The button goes with it: the keyboard stays in the list. */
export const RemoveButton = ({ words, name, onRemove }: RemoveButtonProps) => (
  <button
    type="button"
    class="link"
    aria-label={name}
    onClick={({ currentTarget }) => {
      currentTarget.closest('ul')?.focus();
      onRemove();
    }}
  >
    {words}
  </button>
);
