import process from 'node:process';
import { isColorSupported } from 'picocolors';
import { critique } from '../critic/index';
import { run } from './command';

// Whoever reads our output may have seen enough (`| head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await run(
  process.argv.slice(2),
  { input: process.stdin, output: process.stdout, errors: process.stderr },
  { colour: isColorSupported, columns: process.stdout.columns ?? 80 },
  critique,
);
