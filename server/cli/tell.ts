import { escapeControls } from './escape';
import { type Problem, standardInput } from './files';
import type { Io } from './run';

/** Says on standard error what went wrong with which file. */
export function tell(problems: readonly Problem[], { stderr }: Pick<Io, 'stderr'>): void {
  for (const { path, message } of problems) {
    const name = path === standardInput ? 'standard input' : escapeControls(path || '“”');
    stderr.write(`graceful-decline: ${name}: ${escapeControls(message)}\n`);
  }
}
