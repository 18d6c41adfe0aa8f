import { basename, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type ConfigurationFile,
  ConfigurationFiles,
  readFromDisk,
  seenBy,
  seenFrom,
} from '../config/disk';
import { configurationName } from '../config/file';
import { type Listed, listedBy, type Seen } from '../config/globs';
import { mergeSettings } from '../config/merge';
import type { Settings } from '../settings';
import { Documents } from './documents';
import { type ClientSettings, clientSettingsOf, type Run } from './settings';

/** What is configured for a document. The same settings are the same object. */
export interface Configured {
  readonly settings: Settings;
  readonly listed: Listed;
}

/** Milliseconds for which the disk isn't asked again: a client may not tell of changed files. */
const lifetime = 2000;
/** Milliseconds without a keystroke in a configuration file after which the drafts are checked anew. */
const pause = 200;

/**
 * What is configured, by the client for all documents or for one, and by the nearest
 * configuration file, which goes before. A file that is open counts as it stands in the editor.
 */
export class Configuration {
  /** The configuration files that are open; they are no drafts, so no feature should meet them. */
  readonly opened = new Documents();
  /** Addresses of configuration files whose problems were sent although they are not open. */
  readonly announced = new Set<string>();
  /** Paths of the folders that are open. */
  folders: readonly string[] = [];
  private common = clientSettingsOf(undefined);
  private readonly own = new Map<string, ClientSettings>();
  private readonly known = new Map<string, ClientSettings>();
  private readonly files = new ConfigurationFiles(
    (path) => this.openedAt(path)?.getText() ?? readFromDisk(path),
  );
  private readonly paths = new WeakMap<TextDocument, { path: string | undefined }>();
  private expires = 0;
  private pending: Promise<void> | undefined;
  private timer: NodeJS.Timeout | undefined;

  /** `tell` hears of what can't be right in a client's settings. */
  constructor(private readonly tell: (message: string) => void) {}

  of(document: TextDocument): Configured {
    const client = this.clientFor(document);
    const path = this.pathOf(document);
    if (path === undefined) return { settings: client.settings, listed: undefined };
    const file = this.fileFor(path);
    const seen = this.seenFromFolder(client, path);
    return {
      settings: mergeSettings(client.settings, file?.configuration.settings),
      listed: listedBy(file ? [seenBy(file, path), seen] : [seen]),
    };
  }

  /** When findings of a document are shown. */
  runOf(document: TextDocument): Run {
    return this.clientFor(document).run;
  }

  /** What the client has set for a document. */
  clientFor({ uri }: TextDocument): ClientSettings {
    return this.own.get(uri) ?? this.common;
  }

  /** The configuration file that holds for the file at a path. */
  fileFor(path: string): ConfigurationFile | undefined {
    if (Date.now() > this.expires) this.refresh();
    return this.files.of(path);
  }

  /** The configuration file at a path, where it is open. */
  openedAt(path: string): TextDocument | undefined {
    return [...this.opened.all()].find((document) => this.pathOf(document) === path);
  }

  /** The path of a document; undefined for one that is no file on this machine. */
  pathOf(document: TextDocument): string | undefined {
    const known = this.paths.get(document);
    if (known) return known.path;
    const path = filePath(document.uri);
    this.paths.set(document, { path });
    return path;
  }

  /** Of folders in one another, the innermost counts; without any, the root of the disk. */
  private seenFromFolder({ globs }: ClientSettings, path: string): Seen {
    const holding = this.folders.filter((one) => !relative(one, path).startsWith('..'));
    const folder = holding.reduce((a, b) => (b.length > a.length ? b : a), '/');
    return { globs, path: seenFrom(folder, path) };
  }

  /** Takes a client's section for all documents that have none of their own. */
  configure(section: unknown): void {
    this.common = this.read(section);
  }

  /** Takes a client's section for one document; where there is none, that for all holds. */
  configureOne(uri: string, section: unknown): void {
    if (section === null || section === undefined) this.own.delete(uri);
    else this.own.set(uri, this.read(section));
  }

  forget(uri: string): void {
    this.own.delete(uri);
  }

  /** Has the files read anew. */
  refresh(): void {
    this.files.refresh();
    this.expires = Date.now() + lifetime;
  }

  /** A configuration file has another text in the editor; `done` is called when it rests. */
  edited(done: () => void): void {
    this.refresh();
    clearTimeout(this.timer);
    this.timer = setTimeout(done, pause).unref();
  }

  /** Answers once what the client was asked for is there: at once where nothing is awaited. */
  whenReady<T>(answer: () => T): T | Promise<T> {
    return this.pending ? this.pending.then(() => this.whenReady(answer)) : answer();
  }

  /** What `whenReady` waits for; it must not fail. */
  await(answer: Promise<void>): void {
    const pending = Promise.all([this.pending, answer]).then(() => {
      if (this.pending === pending) this.pending = undefined;
    });
    this.pending = pending;
  }

  private read(section: unknown): ClientSettings {
    const settings = clientSettingsOf(section, this.tell);
    const key = JSON.stringify(settings);
    const known = this.known.get(key) ?? settings;
    if (this.known.size > mostKnown) this.known.clear();
    this.known.set(key, known);
    return known;
  }
}

/** Different settings of folders that are kept apart. */
const mostKnown = 50;

/** Whether this is the address of a configuration file. */
export function isConfiguration(uri: string): boolean {
  return basename(uri) === configurationName;
}

/** The path of a file on this machine; other documents have none. */
export function filePath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
