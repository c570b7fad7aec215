/** Runs `act` for what the user did, and for nothing that a page scripted. */
export const trusted =
  (act: () => void) =>
  (event: Event): void => {
    if (event.isTrusted) act();
  };
