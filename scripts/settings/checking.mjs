// @ts-check
/**
 * The settings that are no rule's: when drafts are checked, which files are drafts, and the
 * user's own phrases.
 */

const globs = { type: 'array', items: { type: 'string', minLength: 1 } };

/**
 * The properties of `contributes.configuration`; `key` names the string that describes a setting.
 *
 * @param {(name: string) => string} key
 * @param {readonly string[]} runs the values of `run`, the default first
 */
export function checkingSettings(key, runs) {
  const settings = {
    run: {
      type: 'string',
      enum: runs,
      enumDescriptions: runs.map((run) => `%${key(`run.${run}`)}%`),
      default: runs[0],
    },
    include: { ...globs, default: [] },
    exclude: { ...globs, default: [] },
    phrases: { ...phrases(), default: [] },
  };
  const entries = Object.entries(settings).map(([name, setting], order) => {
    const described = { scope: 'resource', order, markdownDescription: `%${key(name)}%` };
    return [`gracefulDecline.${name}`, { ...described, ...setting }];
  });
  return Object.fromEntries(entries);
}

/** What those settings are told to be, by name. @type {Readonly<Record<string, string>>} */
export const checkingStrings = {
  run: 'When findings are shown. What a draft does not say yet is left alone while you write it, until it is signed off, saved, or not touched for a while.',
  'run.onType': 'While you type, but for the word at the cursor.',
  'run.onSave': 'When a draft is opened or saved.',
  'run.manual': 'Only by the command “Check Draft Now”.',
  include:
    'Files that are drafts whatever they say, as globs seen from the workspace folder, such as `letters/*.md`. Replaces `**/*.decline.{md,txt,eml}`. What `.graceful-decline.json` names goes before.',
  exclude:
    'Files and folders that are never checked, as globs seen from the workspace folder. What `.graceful-decline.json` names goes before.',
  phrases:
    'Phrases of your own: `{ "flag": "circle~ back", "replace": "write again" }` reports one, `{ "allow": "a better offer", "rules": ["comparison"] }` leaves one alone. `word~` stands for all its forms, `(a|b)` for one of two, `word?` may be missing, `_2` is up to two words.',
};

/** The schema of phrases, which takes what `server/own/setting.ts` takes. */
export function phrases() {
  const phrase = { type: 'string', minLength: 1 };
  const text = { ...phrase, maxLength: 200 };
  return {
    type: 'array',
    maxItems: 200,
    items: {
      type: 'object',
      oneOf: [{ required: ['flag'] }, { required: ['allow'] }],
      properties: {
        flag: { ...phrase, description: 'A phrase to report, in any form: “circle~ back”.' },
        message: { ...text, description: 'What to say of it.' },
        replace: { ...text, description: 'What to write in its place.' },
        severity: { enum: ['error', 'warning', 'information', 'hint'] },
        allow: { ...phrase, description: 'A phrase to leave alone.' },
        rules: {
          type: 'array',
          minItems: 1,
          items: { type: 'string' },
          description:
            'The rules that leave it alone; all that report phrases where none is named.',
        },
        sentence: {
          ...text,
          description: 'Only in the sentence of this mark, which the quick fix writes.',
        },
      },
    },
  };
}
