import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readProblem } from './read';

/** A file to check. */
export interface Target {
  /** As typed, or the typed folder's path with the file's appended. */
  readonly path: string;
  /** The same for every name of the file. */
  readonly id: string;
  /** Named by the user, not found in a folder. */
  readonly named: boolean;
}

/** A file or folder that could not be checked; the message says why and what to do. */
export interface Problem {
  readonly path: string;
  readonly message: string;
}

/** What the typed paths stand for. */
export interface Selection {
  /** Each file once, in the order typed; the files of a folder by name. */
  readonly targets: readonly Target[];
  /** The typed folders, each with the ids of the files found in it. */
  readonly folders: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

export const standardInput = '-';
const draftName = /\.(?:md|txt|eml)$/i;

/** Finds the files that typed paths stand for. */
export function selectFiles(paths: readonly string[]): Selection {
  const targets = new Map<string, Target>();
  const folders = new Map<string, readonly string[]>();
  const problems: Problem[] = [];
  for (const path of paths) {
    if (path === '') problems.push({ path, message: 'an empty name; name a file or a folder' });
    else if (path === standardInput || !statusOf(path)?.isDirectory()) {
      const id = path === standardInput ? path : idOf(path);
      targets.set(id, { path, id, named: true });
    } else {
      const found = [...walk(path, problems)].map((file) => ({ path: file, id: idOf(file) }));
      folders.set(
        path,
        found.map(({ id }) => id),
      );
      for (const file of found) {
        if (!targets.has(file.id)) targets.set(file.id, { ...file, named: false });
      }
    }
  }
  return { targets: [...targets.values()], folders, problems };
}

/** Where a path leads in the end; a path that leads nowhere stands for itself. */
function idOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

/** What a path leads to; undefined where it leads nowhere or may not be looked at. */
function statusOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The files of a folder whose names say that they could be drafts, in an order of their names. */
function* walk(folder: string, problems: Problem[]): Generator<string> {
  for (const entry of entries(folder, problems)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!skipped(entry.name)) yield* walk(path, problems);
    } else if (draftName.test(entry.name) && isFile(entry, path)) {
      yield path;
    }
  }
}

function entries(folder: string, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    problems.push({ path: folder, message: readProblem(error) });
    return [];
  }
}

/** Hidden folders (such as `.git`) and installed packages hold no drafts. */
function skipped(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Links to files count, links to folders don't: so no walk goes round in circles. */
function isFile(entry: Dirent, path: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statusOf(path)?.isFile() ?? false;
}
