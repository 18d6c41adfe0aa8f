import { explain } from '../explain/explanation';
import type { Settings } from '../settings';
import { filePath } from './configuration';
import { type ExplainParams, type Explanation, explainMethod } from './protocol';
import type { Session } from './session';
import type { ClientSettings } from './settings';

/** Answers which configuration holds for a document and where it comes from; null when it is not open here. */
export function provideExplanation(session: Session): void {
  const { checks, configuration, connection, documents, failures } = session;
  const answer = ({ uri, origins }: ExplainParams): Explanation | null => {
    const document = documents.get(uri);
    if (!document) return null;
    const path = configuration.pathOf(document);
    const file = path === undefined ? undefined : configuration.fileFor(path);
    const client = configuration.clientFor(document);
    const text = explain({
      path: filePath(uri) ?? uri,
      text: document.getText(),
      lint: checks.of(document).lint,
      file,
      fileName: file?.path ?? '',
      editor: { ...client, origin: (key) => (origins ? origins[key] : guess(client, key)) },
    });
    return { text };
  };
  const guarded = failures.guard('explanation', null, answer);
  connection.onRequest(explainMethod, (params) => configuration.whenReady(() => guarded(params)));
}

/** For a client that does not tell where its settings were made: whether they were. */
function guess({ settings, globs, run }: ClientSettings, key: string): string | undefined {
  const [name = '', rule = '', option = ''] = key.split('.');
  const set: Readonly<Record<string, unknown>> = {
    rules: ruleSetting(settings, rule, option),
    phrases: settings.phrases,
    include: globs.include,
    exclude: globs.exclude,
    run: run === 'onType' ? undefined : run,
  };
  return set[name] === undefined ? undefined : 'editor settings';
}

function ruleSetting({ rules = {} }: Settings, rule: string, option: string): unknown {
  const set = Object.hasOwn(rules, rule) ? rules[rule]?.[option] : undefined;
  return set === 'default' ? undefined : set;
}
