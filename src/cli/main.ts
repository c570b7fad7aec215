import process from 'node:process';
import { critique } from '../critic/index';
import { run } from './command';

const { stdout, env } = process;
// Left to itself (or given the undefined of `isTTY`), picocolors also colours what is piped on Windows and under CI.
const colour = !env.NO_COLOR && (Boolean(env.FORCE_COLOR) || (Boolean(stdout.isTTY) && env.TERM !== 'dumb'));

// Whoever reads our output may have seen enough (`| head`).
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(
  process.argv.slice(2),
  { input: process.stdin, output: stdout, errors: process.stderr },
  // Some terminals claim to have no columns at all.
  { colour, columns: stdout.columns || 80 },
  critique,
);
