/** Runs `act` for what the user did, once for a double click, and never for what a page scripted. */
export const trusted =
  (act: (event: UIEvent) => void) =>
  (event: UIEvent): void => {
    // `detail` counts the clicks of a pointer, and is 0 for a key.
    if (event.isTrusted && event.detail < 2) act(event);
  };
