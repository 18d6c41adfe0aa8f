// @ts-check
/**
 * An esbuild plugin that compiles the lexicons at build time: in a bundle,
 * `server/phrases/lexicon/index.ts` is the finished graph, so that a start costs no compiling.
 */
import { build } from 'esbuild';

const source = `
  export { compiled } from './server/phrases/lexicon/index';
  export { pack } from './server/phrases/pack';
`;

/** @type {Promise<string> | undefined} */
let packed;

/**
 * @param {string} root the checkout
 * @returns {import('esbuild').Plugin}
 */
export function packedLexicon(root) {
  return {
    name: 'packed-lexicon',
    setup({ onLoad, onStart }) {
      onStart(() => {
        packed = undefined;
      });
      onLoad({ filter: /[\\/]phrases[\\/]lexicon[\\/]index\.ts$/ }, async ({ path }) => {
        packed ??= compileLexicon(root);
        return {
          contents: `import { unpack } from '../unpack';\nexport const compiled = unpack(${await packed});\n`,
          loader: 'ts',
          resolveDir: path.replace(/[\\/][^\\/]*$/, ''),
          watchDirs: [path.replace(/[\\/][^\\/]*$/, '')],
        };
      });
    },
  };
}

/**
 * @param {string} root the checkout
 * @returns {Promise<string>} the packed lexicon as JSON
 */
async function compileLexicon(root) {
  const result = await build({
    stdin: { contents: source, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = result.outputFiles[0]?.text ?? '';
  const url = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
  const { compiled, pack } = await import(url);
  return JSON.stringify(pack(compiled));
}
