// @ts-check
import { spawn } from 'node:child_process';

/** @type {Set<number>} Process groups to end when this process ends. */
const groups = new Set();
process.on('exit', () => {
  for (const pid of groups) endGroup(pid);
});

/** Makes Ctrl+C and a polite kill run the `exit` handlers, so nothing started here outlives us. */
export function exitOnSignals() {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
  process.once('SIGHUP', () => process.exit(129));
}

/**
 * Starts a process that ends, with everything it started, when this one does.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {import('node:child_process').ChildProcess}
 */
export function start(command, args, options = {}) {
  const child = spawn(command, args, { ...options, detached: process.platform !== 'win32' });
  const { pid } = child;
  if (pid !== undefined) {
    groups.add(pid);
    child.once('exit', () => {
      endGroup(pid);
      groups.delete(pid);
    });
  }
  return child;
}

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, show?: boolean }} [options] `show` passes the
 * output on as it comes; otherwise it is kept for the result.
 * @returns {Promise<string>} what it printed on stdout, unless shown
 * @throws {Error} when it can't be started or ends with a status other than 0; the message has its output
 */
export function run(command, args, { cwd, env, show = false } = {}) {
  const shell = process.platform === 'win32' && command === 'npm';
  /** @type {'inherit' | 'pipe'} */
  const stdio = show ? 'inherit' : 'pipe';
  return new Promise((resolve, reject) => {
    const child = start(command, args, { cwd, env, shell, stdio: ['ignore', stdio, stdio] });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      stderr += chunk;
    });
    child.once('error', (error) => reject(new Error(`Can't run ${command}: ${error.message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(stdout);
      else
        reject(new Error(`${command} ${args[0]} ended with ${code ?? signal}\n${stdout}${stderr}`));
    });
  });
}

/**
 * Ends a process group at once; the leader may be gone already while its children are not.
 *
 * @param {number} pid
 */
function endGroup(pid) {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // Nothing of the group is left.
  }
}
