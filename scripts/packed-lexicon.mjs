// @ts-check
/**
 * An esbuild plugin that compiles the lexicons at build time: in a bundle,
 * `server/phrases/lexicon/index.ts` is the finished graph, so that a start costs no compiling.
 */
import { importSource } from './import-source.mjs';

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
  const { compiled, pack } = await importSource(root, source);
  return JSON.stringify(pack(compiled));
}
