import type { ComponentChildren } from 'preact';

export type SwitchProps = {
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** What it switches. */
  readonly children: ComponentChildren;
};

export const Switch = ({ on, disabled = false, onSwitch, children }: SwitchProps) => (
  <label class="switch">
    <input
      type="checkbox"
      role="switch"
      aria-checked={on}
      checked={on}
      disabled={disabled}
      onChange={({ currentTarget }) => onSwitch(currentTarget.checked)}
    />
    {children}
  </label>
);
