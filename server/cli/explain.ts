import { explain } from '../explain/explanation';
import { lint } from '../lint';
import { CommandConfiguration, shown } from './configuration';
import { escapeControls } from './escape';
import type { Problem } from './files';
import { readText } from './read';
import type { ExitStatus, Io } from './run';
import { tell } from './tell';

/** Says which configuration holds for files, read as those found in a folder, and where it comes from. */
export function explainFiles(paths: readonly string[], io: Io): ExitStatus {
  const configuration = new CommandConfiguration();
  const problems: Problem[] = [];
  for (const path of paths) {
    const reading = readText(path);
    if ('problem' in reading) problems.push({ path, message: reading.problem });
    else io.stdout.write(explanationOf(path, reading.text, configuration));
  }
  problems.push(...configuration.problems());
  tell(problems, io);
  return problems.length > 0 ? 2 : 0;
}

function explanationOf(path: string, text: string, configuration: CommandConfiguration): string {
  const file = configuration.fileOf(path);
  const explanation = explain({
    path,
    text,
    lint: lint(text, { path, ...configuration.of(path) }),
    file,
    fileName: file ? shown(file.path) : '',
    editor: undefined,
  });
  return explanation.split('\n').map(escapeControls).join('\n');
}
