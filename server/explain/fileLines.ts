import { findNodeAtLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';
import { type PhraseSetting, readPhrase } from '../own/setting';
import { Lines } from '../report';

/** Where things stand in a configuration file, as `folder/.graceful-decline.json:3`. */
export class FileLines {
  private readonly root: Node | undefined;
  private readonly lines: Lines;

  constructor(
    text: string,
    private readonly name: string,
  ) {
    this.root = parseTree(text, [], { allowTrailingComma: true });
    this.lines = new Lines(text);
  }

  /** The place of a setting, or of what holds it. */
  of(path: readonly string[]): string {
    const whole = this.root && findNodeAtLocation(this.root, [...path]);
    const node = whole ?? (this.root && findNodeAtLocation(this.root, path.slice(0, -1)));
    return this.placeOf(node);
  }

  /** The phrases that can be read, each with its place. */
  phrases(): { readonly phrase: PhraseSetting; readonly from: string }[] {
    const list = this.root && findNodeAtLocation(this.root, ['phrases']);
    return (list?.children ?? []).flatMap((node) => {
      const phrase = readPhrase(getNodeValue(node), () => {});
      return phrase ? [{ phrase, from: this.placeOf(node) }] : [];
    });
  }

  private placeOf(node: Node | undefined): string {
    return `${this.name}:${this.lines.position(node?.offset ?? 0).line}`;
  }
}
