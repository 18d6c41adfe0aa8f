import { parseArgs } from 'node:util';
import type { Severity } from '../rules/rule';
import { severities } from './severities';

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | ({ readonly name: 'check' } & CheckCommand)
  | { readonly name: 'explain'; readonly paths: readonly string[] };

export interface CheckCommand {
  /** Files and folders as they were typed; `-` is standard input. */
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  /** The least severity that makes the exit status 1. */
  readonly failOn: Severity;
  /** Told by a flag; undefined leaves it to the terminal. */
  readonly color: boolean | undefined;
  readonly stdinFilename: string;
}

/** The command line can't be understood; the message says why and what to type. */
export class UsageError extends Error {}

export const help = `Checks messages that decline a job interview.

Usage: graceful-decline check [options] FILE|FOLDER…
       graceful-decline explain FILE…

A named file is always checked. In a folder, .md, .txt and .eml files that read like such
a message are. “-” reads standard input. Severities, limits and globs are taken from the
nearest .graceful-decline.json, in a file's folder or above it; “explain” says which hold for
a file, and why. Nothing leaves this machine.

Options:
  --format text|json      how to report (text)
  --fail-on SEVERITY      exit with 1 from this severity on: error, warning, information
                          or hint (warning)
  --stdin-filename NAME   the name standard input is reported under and read as
  --color, --no-color     colours, or none (colours on a terminal unless NO_COLOR is set)
  --help, --version

Exit status: 0 nothing found, 1 findings, 2 something could not be checked.
`;

/** Reads the arguments behind the program's name. Throws a UsageError. */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) throw new UsageError('no command; type “graceful-decline check FILE”');
  if (command !== 'check' && command !== 'explain') {
    throw new UsageError(`unknown command “${command}”; type “graceful-decline check FILE”`);
  }
  if (paths.length === 0) {
    const what = command === 'check' ? 'a file or a folder' : 'a file';
    throw new UsageError(`nothing to ${command}; name ${what}: “graceful-decline ${command} FILE”`);
  }
  if (command === 'explain') return { name: 'explain', paths };
  return {
    name: 'check',
    paths,
    format: oneOf('--format', ['text', 'json'], values.format),
    failOn: oneOf('--fail-on', severities, values['fail-on']),
    color: values['no-color'] ? false : values.color,
    stdinFilename: values['stdin-filename'],
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        'fail-on': { type: 'string', default: 'warning' },
        'stdin-filename': { type: 'string', default: 'stdin.md' },
        color: { type: 'boolean' },
        'no-color': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    throw new UsageError(usageMessage(error));
  }
}

/** Node's own message, first sentence, without the advice about `--` that follows it. */
function usageMessage(error: unknown): string {
  const [sentence = ''] = String(error instanceof Error ? error.message : error).split(
    /\.? To |\n/,
  );
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function oneOf<T extends string>(flag: string, choices: readonly T[], value: string): T {
  const choice = choices.find((known) => known === value);
  if (choice !== undefined) return choice;
  throw new UsageError(`${flag} is “${value}”; it takes ${choices.join(', ')}`);
}
