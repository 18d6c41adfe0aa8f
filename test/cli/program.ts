import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Report } from '../../server/report';
import { type Files, withFolder } from '../support/folder';

/** The built command line. */
export const program = join(process.cwd(), 'dist/cli.js');
/** Characters that act on a terminal, or hide from the eye. */
export const hidden = /(?!\n)[\p{Cc}\p{Cf}]/u;

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Prepares the folder further, such as by links. */
  readonly prepare?: (folder: string) => void;
}

/** Runs the built program in a folder that holds `files`. */
export function run(
  args: readonly string[],
  files: Files = {},
  around: Surroundings = {},
): Outcome {
  return withFolder(files, (cwd) => {
    around.prepare?.(cwd);
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd,
      encoding: 'utf8',
      input: around.input ?? '',
      env: { PATH: process.env.PATH, ...around.env },
    });
    assert.doesNotMatch(stdout + stderr, /^\s+at .*:\d+/m, 'a stack trace');
    return { status, stdout, stderr };
  });
}

/** What `--format json` printed. */
export function parse(stdout: string): Report {
  return JSON.parse(stdout);
}

export const clean = `Subject: Withdrawal from the Archivist interview - Sam Lee

Dear Ms. Ito,

Thank you for inviting me to interview for the Archivist position. I have accepted another
position, so I am withdrawing my application.

I wish you every success with the search.

Kind regards,
Sam Lee
`;
export const compared = clean.replace('another\nposition', 'a better offer');
export const bracketed = clean.replace('Ms. Ito', '[Name]');
export const readme = '# Archive tools\n\nRun `make` to build the tools.\n';
