// @ts-check
/**
 * An esbuild plugin that compiles the lexicons and the learnt weights at build time: in a bundle,
 * `server/phrases/lexicon/index.ts` is the finished graph and `server/draft/secondOpinion/learnt.ts` lists of
 * numbers, so that a start costs no compiling.
 */
import { importSource } from './import-source.mjs';

const source = `
  export { compiled } from './server/phrases/lexicon/index';
  export { pack } from './server/phrases/pack';
  export { learnt } from './server/draft/secondOpinion/learnt';
`;

/** @type {Promise<{ readonly lexicon: string, readonly weights: string }> | undefined} */
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
        packed ??= compileAll(root);
        const { lexicon } = await packed;
        return {
          contents: `import { unpack } from '../unpack';\nexport const compiled = unpack(${lexicon});\n`,
          loader: 'ts',
          resolveDir: path.replace(/[\\/][^\\/]*$/, ''),
          watchDirs: [path.replace(/[\\/][^\\/]*$/, '')],
        };
      });
      onLoad({ filter: /[\\/]secondOpinion[\\/]learnt\.ts$/ }, async ({ path }) => {
        packed ??= compileAll(root);
        const { weights } = await packed;
        const watchDirs = [path.replace(/[\\/][^\\/]*$/, '')];
        return { contents: `export const learnt = ${weights};\n`, loader: 'ts', watchDirs };
      });
    },
  };
}

/**
 * @param {string} root the checkout
 * @returns {Promise<{ readonly lexicon: string, readonly weights: string }>} each as JSON
 */
async function compileAll(root) {
  const { compiled, pack, learnt } = await importSource(root, source);
  return { lexicon: JSON.stringify(pack(compiled)), weights: JSON.stringify(learnt) };
}
