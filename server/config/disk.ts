import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Configuration, configurationName, readConfiguration } from './file';
import type { Seen } from './globs';

/** A configuration file and what it says. */
export interface ConfigurationFile {
  /** Its absolute path. */
  readonly path: string;
  readonly text: string;
  readonly configuration: Configuration;
}

/** What a file holds; undefined where there is none. */
export type ReadText = (path: string) => string | undefined;

/** Finds the configuration file that holds for a file: the one in its folder, or the nearest above. */
export class ConfigurationFiles {
  /** By folder, what holds there. */
  private nearest = new Map<string, ConfigurationFile | undefined>();
  /** By path, as last read. */
  private read = new Map<string, ConfigurationFile>();

  /** `readText` may answer from elsewhere than the disk, such as an editor. */
  constructor(private readonly readText: ReadText = readFromDisk) {}

  /** What holds for the file of this path. */
  of(path: string): ConfigurationFile | undefined {
    return this.inFolder(dirname(resolve(path)));
  }

  /** Has the disk asked anew. What has not changed stays the same object. */
  refresh(): void {
    const current = [...this.nearest.values()].filter((file) => file !== undefined);
    this.read = new Map(current.map((file) => [file.path, file]));
    this.nearest.clear();
  }

  /** Every file that has been found. */
  all(): IterableIterator<ConfigurationFile> {
    return this.read.values();
  }

  private inFolder(folder: string): ConfigurationFile | undefined {
    if (this.nearest.has(folder)) return this.nearest.get(folder);
    const above = dirname(folder);
    const file =
      this.fileAt(join(folder, configurationName)) ??
      (above === folder ? undefined : this.inFolder(above));
    this.nearest.set(folder, file);
    return file;
  }

  private fileAt(path: string): ConfigurationFile | undefined {
    const text = this.readText(path);
    if (text === undefined) return undefined;
    const known = this.read.get(path);
    if (known?.text === text) return known;
    const file = { path, text, configuration: readConfiguration(text) };
    this.read.set(path, file);
    return file;
  }
}

/** The file at a path as the globs of a configuration file see it. */
export function seenBy({ path, configuration }: ConfigurationFile, file: string): Seen {
  return { globs: configuration.globs, path: seenFrom(dirname(path), file) };
}

/** The path of a file from a folder, with `/` between folders. */
export function seenFrom(folder: string, file: string): string {
  return relative(folder, resolve(file)).replaceAll('\\', '/');
}

const largest = 1024 * 1024;

/** A file that can't be read, or that is larger than 1 MiB, counts as one without sense. */
export function readFromDisk(path: string): string | undefined {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    if (!status) return undefined;
    if (!status.isFile() || status.size > largest) return unreadable;
    return readFileSync(path, 'utf8');
  } catch {
    return unreadable;
  }
}

/** Yields a problem at its beginning: the file is there, and nobody can tell what it says. */
const unreadable = '\0';
