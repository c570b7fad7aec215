/** `npm run soak` goes on for longer than `npm test`: npm tells which of its scripts runs. */
export const thorough = process.env.npm_lifecycle_event === 'soak';
