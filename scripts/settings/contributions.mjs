// @ts-check
/**
 * What the rules say about settings, as package.json, package.nls.json and the schema of the
 * configuration file want it told.
 *
 * @typedef {import('../../server/rules/rule').Rule} Rule
 * @typedef {object} Source
 * @property {readonly Rule[]} rules every rule, in the guide's order
 * @property {readonly { title: string, rules: readonly string[] }[]} groups
 * @property {readonly string[]} severities what can be set
 * @property {readonly string[]} runs when findings can be shown
 */
import { checkingSettings, checkingStrings, phrases } from './checking.mjs';

/** Strings of package.nls.json that belong to the settings begin so. */
export const stringPrefix = 'configuration.';

/**
 * Whether a group of `contributes.configuration` is one of `configuration`; the others are kept
 * as they are written in package.json.
 *
 * @param {{ title: string }} group
 */
export function isOfRules({ title }) {
  return title.startsWith(`%${stringPrefix}`);
}

/**
 * The groups of `contributes.configuration`; their texts are keys of `strings`.
 *
 * @param {Source} source
 */
export function configuration({ rules, groups, severities, runs }) {
  const checking = {
    title: `%${checkingKey('title')}%`,
    order: 1,
    properties: checkingSettings(checkingKey, runs),
  };
  const ofRules = groups.map((group, index) => ({
    title: `%${groupKey(index)}%`,
    order: index + 2,
    properties: Object.fromEntries(
      group.rules.flatMap((id) => settingsOf(ruleOf(rules, id), severities)),
    ),
  }));
  return [checking, ...ofRules];
}

/**
 * The strings those groups name, by key.
 *
 * @param {Source} source
 * @returns {Record<string, string>}
 */
export function strings({ rules, groups }) {
  const titles = groups.map(({ title }, index) => [groupKey(index), title]);
  const descriptions = groups.flatMap((group) =>
    group.rules.flatMap((id) => {
      const rule = ruleOf(rules, id);
      const options = Object.entries(rule.options ?? {});
      return [
        [`${stringPrefix}${id}.severity`, descriptionOf(rule)],
        ...options.map(([name, option]) => [`${stringPrefix}${id}.${name}`, option.description]),
      ];
    }),
  );
  const checking = Object.entries({ title: 'Checking', ...checkingStrings }).map(
    ([name, text]) => /** @type {const} */ ([checkingKey(name), text]),
  );
  return Object.fromEntries([...checking, ...titles, ...descriptions]);
}

/**
 * The JSON schema of `.graceful-decline.json`. It lets unknown names pass: the language server
 * tells of those, in every editor, and with the name that was meant.
 *
 * @param {Source} source
 */
export function schema({ rules, severities }) {
  const globs = { type: 'array', items: { type: 'string', minLength: 1 } };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of Graceful Decline',
    description: 'Holds for the drafts in this folder and the folders in it.',
    type: 'object',
    allowComments: true,
    allowTrailingCommas: true,
    definitions: { severity: { enum: severities } },
    properties: {
      $schema: { type: 'string' },
      rules: {
        description: 'Severity and options of each rule; a rule that is not named keeps its own.',
        type: 'object',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule)])),
      },
      phrases: {
        description: 'Phrases of your own: to report, or to leave alone.',
        ...phrases(),
      },
      include: {
        description:
          'Files that are drafts whatever they say, as globs seen from this folder. Replaces “**/*.decline.{md,txt,eml}”.',
        ...globs,
      },
      exclude: {
        description:
          'Files and folders that are never checked, as globs seen from this folder, unless named on the command line.',
        ...globs,
      },
    },
  };
}

/** @param {Rule} rule */
function ruleSchema(rule) {
  const severity = { $ref: '#/definitions/severity' };
  const options = Object.entries(rule.options ?? {}).map(([name, option]) => [
    name,
    { ...numberOf(option), description: option.description },
  ]);
  return {
    markdownDescription: descriptionOf(rule),
    anyOf: [severity, { type: 'object', properties: { severity, ...Object.fromEntries(options) } }],
  };
}

/**
 * @param {Rule} rule
 * @param {readonly string[]} severities
 * @returns {[key: string, setting: object][]}
 */
function settingsOf(rule, severities) {
  const options = Object.entries(rule.options ?? {});
  return [
    [
      `gracefulDecline.rules.${rule.id}.severity`,
      {
        type: 'string',
        scope: 'resource',
        order: 0,
        enum: severities,
        default: 'default',
        markdownDescription: `%${stringPrefix}${rule.id}.severity%`,
      },
    ],
    ...options.map(([name, option], index) => {
      const setting = {
        scope: 'resource',
        order: index + 1,
        ...numberOf(option),
        markdownDescription: `%${stringPrefix}${rule.id}.${name}%`,
      };
      return /** @type {[string, object]} */ ([
        `gracefulDecline.rules.${rule.id}.${name}`,
        setting,
      ]);
    }),
  ];
}

/** @param {import('../../server/rules/rule').RuleOption} option */
function numberOf(option) {
  return { type: 'number', minimum: 0, default: option.default };
}

/** @param {Rule} rule */
function descriptionOf({ summary, why, severity }) {
  return `${summary} ${why}\n\nUnless set: \`${severity}\`.`;
}

/** @param {string} name */
function checkingKey(name) {
  return `${stringPrefix}checking.${name}`;
}

/** @param {number} index */
function groupKey(index) {
  return `${stringPrefix}group.${index + 1}`;
}

/**
 * @param {readonly Rule[]} rules
 * @param {string} id
 * @returns {Rule}
 */
function ruleOf(rules, id) {
  const rule = rules.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule is called ${id}: see server/config/groups.ts.`);
  return rule;
}
