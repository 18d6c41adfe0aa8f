// @ts-check
/**
 * Builds what ships: `dist/{cli,index,client,server}.js` and the library's types. Client and server share
 * `dist/protocol.js`, the packages by which they speak to each other.
 *
 *     node scripts/build.mjs [--watch]
 *
 * Prints what each bundle weighs. A missing entry or a type that cannot be written fails the build.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { commonJs } from './common-js.mjs';
import { packedLexicon } from './packed-lexicon.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // The extension host and `require('graceful-decline')` both load CommonJS.
  format: 'cjs',
  // The ESM builds of the LSP packages are smaller than their UMD ones.
  mainFields: ['module', 'main'],
  minify: true,
  legalComments: 'none',
  metafile: true,
  plugins: [packedLexicon(root)],
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  { entryPoints: { cli: 'server/cli.ts' }, banner: { js: '#!/usr/bin/env node' } },
  { entryPoints: { index: 'server/index.ts' } },
  {
    entryPoints: { client: 'client/main.ts', server: 'server/main.ts' },
    external: ['vscode'],
    define: { bundledSnippets: JSON.stringify(await readSnippets()) },
    chunkNames: 'protocol',
    plugins: [...(shared.plugins ?? []), commonJs()],
  },
].map((options) => ({ ...shared, ...options, outdir: 'dist' }));

const started = performance.now();
const missing = bundles.flatMap(entriesOf).filter((path) => !existsSync(join(root, path)));

if (process.argv.includes('--watch')) await watch();
else process.exitCode = (await buildOnce()) ? 0 : 1;

/** @returns {Promise<boolean>} whether everything was built */
async function buildOnce() {
  const types = writeTypes();
  const outcomes = await Promise.allSettled(bundles.map((options) => build(options)));
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') console.log(summary(outcome.value));
  }
  for (const path of missing) console.error(`not built: ${path} is missing`);
  const typed = await types;
  const cli = join(root, 'dist/cli.js');
  if (existsSync(cli)) await chmod(cli, 0o755);
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
  return typed && missing.length === 0 && outcomes.every(({ status }) => status === 'fulfilled');
}

async function watch() {
  for (const options of bundles) {
    const report = {
      name: 'report',
      setup: (/** @type {import('esbuild').PluginBuild} */ { onEnd }) => {
        onEnd((result) => console.log(result.metafile ? summary(result) : 'failed'));
      },
    };
    const plugins = [...(options.plugins ?? []), report];
    await (await context({ ...options, plugins })).watch();
  }
  await writeTypes();
}

/**
 * Writes `dist/index.d.ts` and what it refers to.
 * @returns {Promise<boolean>} whether the compiler was content
 */
async function writeTypes() {
  const outDir = join(root, 'dist/types');
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(root, 'dist/index.d.ts'), "export * from './types/index';\n");
  // The package does not export `bin/tsc`, hence the way round over its package.json.
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const args = ['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--strict'];
  args.push('--target', 'es2023', '--module', 'esnext', '--moduleResolution', 'bundler');
  args.push('--skipLibCheck', '--resolveJsonModule', '--types', 'node');
  args.push('--rootDir', 'server', '--outDir', outDir, 'server/index.ts');
  const compiler = spawn(process.execPath, [join(typescript, 'bin/tsc'), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => compiler.on('close', (code) => resolve(code === 0)));
}

/**
 * The files of `snippets/`, in the order that package.json lists them.
 *
 * @returns {Promise<string>} one JSON array, without white space
 */
async function readSnippets() {
  const folder = join(root, 'snippets');
  const manifest = await readFile(join(root, 'package.json'), 'utf8');
  const names = await readdir(folder);
  names.sort((a, b) => manifest.indexOf(`/${a}"`) - manifest.indexOf(`/${b}"`));
  const files = names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')));
  return JSON.stringify(await Promise.all(files));
}

/** @param {import('esbuild').BuildOptions} options */
function entriesOf({ entryPoints }) {
  return Object.values(/** @type {Record<string, string>} */ (entryPoints));
}

/** @param {import('esbuild').BuildResult} result */
function summary({ metafile }) {
  const lines = Object.entries(metafile?.outputs ?? {}).map(([path, output]) =>
    sizes(path, output),
  );
  return lines.join('\n');
}

/**
 * @param {string} path
 * @param {{ bytes: number, inputs: Record<string, { bytesInOutput: number }> }} output
 */
function sizes(path, { bytes, inputs }) {
  const largest = Object.entries(sizesByPackage(inputs))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  return `${path}: ${kilobytes(bytes)} kB (${largest.join(', ')})`;
}

/**
 * Bytes in a bundle by npm package or by top-level folder of ours.
 * @param {Record<string, { bytesInOutput: number }>} inputs
 */
function sizesByPackage(inputs) {
  /** @type {Record<string, number>} */
  const sizes = {};
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = /.*node_modules\/([^/]+)/.exec(path)?.[1] ?? path.split('/')[0] ?? path;
    sizes[name] = (sizes[name] ?? 0) + bytesInOutput;
  }
  return sizes;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
