import type { ConfigurationFile } from '../config/disk';
import type { Globs } from '../config/globs';
import { mergeSettings } from '../config/merge';
import type { Lint } from '../lint';
import type { PhraseSetting } from '../own/setting';
import { rules } from '../rules/index';
import { optionsOf, type Settings, severityOf } from '../settings';
import { FileLines } from './fileLines';
import { ignoredIn } from './ignored';
import { code, table } from './table';

/** What an editor has set for a file. */
export interface EditorSide {
  readonly settings: Settings;
  readonly globs: Globs;
  readonly run: string;
  /** Where a setting such as `rules.too-long.email` was made, in words; undefined where it was not. */
  origin(key: string): string | undefined;
}

/** A file to explain the configuration of. */
export interface Explained {
  /** As it is to be shown. */
  readonly path: string;
  readonly text: string;
  /** Of the text as a file that is found in a folder. */
  readonly lint: Lint;
  readonly file: ConfigurationFile | undefined;
  /** How the configuration file is to be named. */
  readonly fileName: string;
  /** Nothing on the command line. */
  readonly editor: EditorSide | undefined;
}

/** Which value of every setting holds for a file and where it comes from, as Markdown that reads well as text. */
export function explain(explained: Explained): string {
  const { path, file, fileName } = explained;
  const lines = new FileLines(file?.text ?? '', fileName);
  const sections = [
    `# ${code(path)}`,
    recognition(explained.lint),
    file
      ? `Configuration file: ${code(fileName)}`
      : 'There is no `.graceful-decline.json` in its folder or above.',
    table(
      ['setting', 'value', 'from'],
      [...general(explained, lines), ...phrases(explained, lines)],
    ),
    table(['rule', 'value', 'from'], ruleRows(explained, lines)),
  ];
  return `${sections.join('\n\n')}\n`;
}

function recognition({ draft, reason, channel, scenario }: Lint): string {
  return draft
    ? `Checked as ${channel}, ${scenario}, because ${reason}.`
    : `Not checked: ${reason}.`;
}

type Row = readonly [name: string, value: string, from: string];

const unset = 'default';

function general({ file, editor }: Explained, lines: FileLines): Row[] {
  const rows: Row[] = (['include', 'exclude'] as const).map((name) => {
    const own = file?.configuration.globs[name];
    const globs = own ?? editor?.globs[name] ?? (name === 'include' ? defaultGlobs : []);
    const from = own ? lines.of([name]) : editor?.origin(name);
    return [name, globs.map(code).join(' ') || 'none', from ?? unset];
  });
  if (editor) rows.unshift(['run', code(editor.run), editor.origin('run') ?? unset]);
  return rows;
}

const defaultGlobs = ['**/*.decline.{md,txt,eml}'];

function phrases({ editor }: Explained, lines: FileLines): Row[] {
  const fromEditor = editor?.settings.phrases?.map(
    (phrase): Row => phraseRow(phrase, editor.origin('phrases') ?? unset),
  );
  return [
    ...lines.phrases().map(({ phrase, from }) => phraseRow(phrase, from)),
    ...(fromEditor ?? []),
  ];
}

function phraseRow(phrase: PhraseSetting, from: string): Row {
  if ('flag' in phrase) {
    const put = phrase.replace === undefined ? '' : `, write ${code(phrase.replace)}`;
    return ['flag', code(phrase.flag) + put, from];
  }
  const where = phrase.sentence ? ' in one sentence' : '';
  return [
    'allow',
    `${code(phrase.allow)}${where} (${phrase.rules?.join(', ') ?? 'every rule'})`,
    from,
  ];
}

function ruleRows({ text, path, file, editor }: Explained, lines: FileLines): Row[] {
  const settings = mergeSettings(editor?.settings ?? {}, file?.configuration.settings);
  const ignored = ignoredIn(text, path);
  return rules.flatMap((rule): Row[] => {
    const from = (key: string) => {
      const own = file?.configuration.settings.rules?.[rule.id];
      const inFile = own && Object.hasOwn(own, key);
      return inFile ? lines.of(['rules', rule.id, key]) : editor?.origin(`rules.${rule.id}.${key}`);
    };
    const where = [from('severity') ?? unset, ...ignored(rule.id)].join('; ');
    const options = Object.entries(optionsOf(rule, settings)).map(
      ([key, value]): Row => [`${rule.id}.${key}`, String(value), from(key) ?? unset],
    );
    return [[rule.id, severityOf(rule, settings), where], ...options];
  });
}
