// @ts-check
/**
 * Builds what ships: `dist/{cli,server,index,client}.js` and the library's types.
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
  charset: 'utf8',
  metafile: true,
  plugins: [packedLexicon(root)],
  logLevel: 'warning',
};

/** @type {Record<string, import('esbuild').BuildOptions>} */
const bundles = {
  'dist/cli.js': { entryPoints: ['server/cli.ts'], banner: { js: '#!/usr/bin/env node' } },
  'dist/server.js': {
    entryPoints: ['server/main.ts'],
    define: { bundledSnippets: JSON.stringify(await readSnippets()) },
  },
  'dist/index.js': { entryPoints: ['server/index.ts'] },
  'dist/client.js': { entryPoints: ['client/main.ts'], external: ['vscode'] },
};

const started = performance.now();
const targets = Object.entries(bundles).map(([outfile, options]) => ({
  outfile,
  options: { ...shared, ...options, outfile },
}));
const missing = targets.filter(({ options }) => !existsSync(join(root, entryOf(options))));
const present = targets.filter((target) => !missing.includes(target));

if (process.argv.includes('--watch')) await watch();
else process.exitCode = (await buildOnce()) ? 0 : 1;

/** @returns {Promise<boolean>} whether everything was built */
async function buildOnce() {
  const types = writeTypes();
  const outcomes = await Promise.allSettled(present.map(({ options }) => build(options)));
  for (const outcome of outcomes) {
    if (outcome.status === 'fulfilled') console.log(summary(outcome.value));
  }
  for (const { outfile, options } of missing) {
    console.error(`${outfile}: not built, ${entryOf(options)} is missing`);
  }
  const typed = await types;
  const cli = join(root, 'dist/cli.js');
  if (existsSync(cli)) await chmod(cli, 0o755);
  console.log(`built in ${Math.round(performance.now() - started)} ms`);
  return typed && missing.length === 0 && outcomes.every(({ status }) => status === 'fulfilled');
}

async function watch() {
  for (const { options } of present) {
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
function entryOf(options) {
  return /** @type {string[]} */ (options.entryPoints)[0] ?? '';
}

/** @param {import('esbuild').BuildResult} result */
function summary({ metafile }) {
  const [path, output] = Object.entries(metafile?.outputs ?? {})[0] ?? ['nothing', undefined];
  const largest = Object.entries(sizesByPackage(output?.inputs ?? {}))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4)
    .map(([name, bytes]) => `${name} ${kilobytes(bytes)}`);
  return `${path}: ${kilobytes(output?.bytes ?? 0)} kB (${largest.join(', ')})`;
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
