/** Runs `task`, and ignores every call until it has ended. */
export const oneAtATime = <A extends readonly unknown[]>(task: (...given: A) => Promise<void>) => {
  let running = false;
  return async (...given: A): Promise<void> => {
    if (running) return;
    running = true;
    try {
      await task(...given);
    } finally {
      running = false;
    }
  };
};
