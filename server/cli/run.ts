import { version } from '../../package.json';
import { type Lint, lint } from '../lint';
import { type FileReport, Lines, noFixes, report } from '../report';
import type { Severity } from '../rules/rule';
import { type CheckCommand, type Command, help, parseCommand, UsageError } from './arguments';
import { CommandConfiguration, type Configured } from './configuration';
import { escapeControls, safeJson } from './escape';
import { explainFiles } from './explain';
import { type Problem, type Selection, selectFiles, standardInput, type Target } from './files';
import { decode, type Reading, readProblem, readText } from './read';
import { atLeast } from './severities';
import { tell } from './tell';
import { describeFile, type Style, summary } from './text-report';

/** Where output goes; the terminal's width counts in columns. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The world around the command line. Files are read from the disk. */
export interface Io {
  /** All of standard input. */
  readonly stdin: () => Buffer;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The exit status: nothing found, findings, or something could not be checked. */
export type ExitStatus = 0 | 1 | 2;

/** Runs the command line, given the arguments behind the program's name. */
export function run(argv: readonly string[], io: Io): ExitStatus {
  let command: Command;
  try {
    command = parseCommand(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(
      `graceful-decline: ${escapeControls(error.message)}\nSee graceful-decline --help.\n`,
    );
    return 2;
  }
  if (command.name === 'check') return check(command, io);
  if (command.name === 'explain') return explainFiles(command.paths, io);
  io.stdout.write(command.name === 'help' ? help : `${version}\n`);
  return 0;
}

function check(command: CheckCommand, io: Io): ExitStatus {
  const selection = selectFiles(command.paths);
  const problems = [...selection.problems];
  const remarks: Problem[] = [];
  const configuration = new CommandConfiguration();
  const files: FileReport[] = [];
  const drafts = new Set<string>();
  const style = styleOf(command, io);
  let described = '';
  for (const target of selection.targets) {
    const configured = configuration.of(pathOf(target, command));
    if (!target.named && configured.listed === 'excluded') continue;
    const checked = checkFile(target, configured, command, io);
    if ('problem' in checked) {
      problems.push({ path: target.path, message: checked.problem });
      continue;
    }
    files.push(checked.file);
    if (checked.file.draft) drafts.add(target.id);
    problems.push(...checked.messages.map((message) => ({ path: target.path, message })));
    remarks.push(...checked.remarks);
    if (command.format === 'text') described += describeFile(checked.file, checked.text, style);
  }
  if (command.format === 'json') io.stdout.write(`${safeJson({ version, files })}\n`);
  else if (files.length > 0) io.stdout.write(described + summary(files));
  problems.push(...configuration.problems());
  tell([...problems, ...remarks, ...foldersWithoutDrafts(selection, drafts)], io);
  return exitStatus(problems, files, command.failOn);
}

interface Checked {
  readonly file: FileReport;
  readonly text: string;
  /** What could not be read of it, and defects met on the way, in the words of a problem. */
  readonly messages: readonly string[];
  /** Ignores that are of no use, each at its place. */
  readonly remarks: readonly Problem[];
}

function checkFile(
  target: Target,
  configured: Configured,
  command: CheckCommand,
  io: Io,
): Checked | { readonly problem: string } {
  const isInput = target.path === standardInput;
  const path = pathOf(target, command);
  const reading = isInput ? readInput(path, io) : readText(path);
  if ('problem' in reading) return reading;
  const { text } = reading;
  if (target.named && text.trim() === '') return { problem: 'empty; write the draft first' };
  try {
    const result = lint(text, { path, always: target.named, ...configured });
    const fixesOf = command.format === 'text' ? noFixes : undefined;
    const file = report(path, text, result, fixesOf);
    const defects = result.failures.map(({ rule, error }) => defect(`the rule ${rule}`, error));
    // What is found in a folder and is no draft need not be readable.
    const messages = [...(result.draft ? result.notes : []), ...defects];
    return { file, text, messages, remarks: remarksOn(path, text, result) };
  } catch (error) {
    // The engine promises never to throw. Should it, the other files are still reported.
    return { problem: defect('the check', error) };
  }
}

/** The path a file is reported under. */
function pathOf({ path }: Target, { stdinFilename }: CheckCommand): string {
  return path === standardInput ? stdinFilename : path;
}

/** The report has no place for them, and they fail nothing. */
function remarksOn(path: string, text: string, { unused }: Lint): Problem[] {
  if (unused.length === 0) return [];
  const lines = new Lines(text);
  return unused.map(({ span, message }) => {
    const { line, column } = lines.position(span.start);
    return { path: `${path}:${line}:${column}`, message };
  });
}

/** What is said where the fault is the program's own. */
function defect(what: string, error: unknown): string {
  return `${what} failed, which is a defect of this program: ${error}`;
}

function readInput(path: string, io: Io): Reading {
  try {
    return decode(io.stdin(), path);
  } catch (error) {
    return { problem: readProblem(error) };
  }
}

/** Not failures, for a folder may be without drafts; yet silence would look like praise. */
function foldersWithoutDrafts({ folders }: Selection, drafts: ReadonlySet<string>): Problem[] {
  return [...folders].flatMap(([path, found]) => {
    if (found.some((id) => drafts.has(id))) return [];
    const message =
      found.length === 0
        ? 'no .md, .txt or .eml file in this folder'
        : 'no draft in this folder; name a file to have it checked in any case';
    return [{ path, message }];
  });
}

function exitStatus(
  problems: readonly Problem[],
  files: readonly FileReport[],
  failOn: Severity,
): ExitStatus {
  if (problems.length > 0) return 2;
  const failed = files.some((file) => file.findings.some((f) => atLeast(f.severity, failOn)));
  return failed ? 1 : 0;
}

function styleOf(command: CheckCommand, { stdout, env }: Io): Style {
  const wanted = stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb';
  return { color: command.color ?? wanted, width: stdout.columns ?? 100 };
}
