import { relative } from 'node:path';
import { type ConfigurationFile, ConfigurationFiles, seenBy } from '../config/disk';
import { type Listed, listedBy } from '../config/globs';
import { Lines } from '../report';
import type { Settings } from '../settings';
import type { Problem } from './files';

/** What the configuration says of one file. */
export interface Configured {
  readonly settings: Settings;
  readonly listed: Listed;
}

/** The configuration files that hold for the files of one run. */
export class CommandConfiguration {
  private readonly files = new ConfigurationFiles();

  of(path: string): Configured {
    const file = this.fileOf(path);
    if (!file) return unconfigured;
    return { settings: file.configuration.settings, listed: listedBy([seenBy(file, path)]) };
  }

  /** The configuration file that holds for a file. */
  fileOf(path: string): ConfigurationFile | undefined {
    return this.files.of(path);
  }

  /** What can't be right in them: `folder/.graceful-decline.json:3:5` and what to do about it. */
  problems(): Problem[] {
    return [...this.files.all()].flatMap(({ path, text, configuration }) => {
      const lines = new Lines(text);
      return configuration.problems.map(({ span, message }) => {
        const { line, column } = lines.position(span.start);
        return { path: `${shown(path)}:${line}:${column}`, message };
      });
    });
  }
}

const unconfigured: Configured = { settings: {}, listed: undefined };

/** As seen from the working folder, where it isn't above that. */
export function shown(path: string): string {
  const seen = relative('', path);
  return seen.startsWith('..') ? path : seen;
}
