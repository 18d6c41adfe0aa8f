import { readFileSync } from 'node:fs';
import { run } from './cli/run';

process.stdout.on('error', stop);
process.stderr.on('error', stop);
process.exitCode = run(process.argv.slice(2), {
  stdin: () => readFileSync(0),
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
});

/** A reader that has seen enough (`graceful-decline check . | head`) is no error; a full disk is. */
function stop(error: NodeJS.ErrnoException): never {
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`graceful-decline: the report can’t be written (${error.code})\n`);
  process.exit(2);
}
