import type { Settings } from '../settings';

const merged = new WeakMap<Settings, WeakMap<Settings, Settings>>();

/**
 * Settings of an editor and those of a configuration file together; the file goes before, name by
 * name. The same object for the same two, so that what was worked out by it serves again.
 */
export function mergeSettings(editor: Settings, file: Settings | undefined): Settings {
  if (file === undefined) return editor;
  const byFile = merged.get(editor) ?? new WeakMap<Settings, Settings>();
  const both = byFile.get(file) ?? merge(editor, file);
  merged.set(editor, byFile.set(file, both));
  return both;
}

function merge(editor: Settings, file: Settings): Settings {
  const rules = Object.assign(Object.create(null), editor.rules);
  for (const [id, setting] of Object.entries(file.rules ?? {})) {
    rules[id] = { ...rules[id], ...setting };
  }
  const phrases = [...(file.phrases ?? []), ...(editor.phrases ?? [])];
  return { ...editor, rules, ...(phrases.length > 0 && { phrases }) };
}
