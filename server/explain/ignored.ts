import { Draft, kindOf } from '../draft/draft';
import { largestText, readMail } from '../draft/mail/mail';
import { type Ignore, ignoresIn } from '../ignore/ignores';
import { Lines } from '../report';

/** Tells where a text ignores a rule: `ignored in line 7`. `path` is as for `lint`. */
export function ignoredIn(text: string, path: string): (rule: string) => string[] {
  const mail = kindOf(path) === 'mail' ? readMail(text) : undefined;
  const draft = new Draft(mail?.text ?? text.slice(0, largestText), kindOf(path));
  const ignores = ignoresIn(draft);
  const lines = new Lines(text);
  const lineOf = (at: number) =>
    lines.position(mail ? mail.inFile({ start: at, end: at }).start : at).line;
  return (rule) =>
    ignores
      .filter((ignore) => ignore.rule === undefined || ignore.rule === rule)
      .flatMap((ignore) => told(ignore, lineOf) ?? []);
}

function told({ kind, scope, holder }: Ignore, lineOf: (at: number) => number): string | undefined {
  const line = lineOf(holder.start);
  if (kind === 'disable-file') return `ignored in this file, says line ${line}`;
  if (kind === 'disable') return `ignored from line ${line} on`;
  if (kind === 'enable') return `not ignored from line ${line} on`;
  return kind === 'unknown' ? undefined : `ignored in line ${lineOf(scope.start)}`;
}
