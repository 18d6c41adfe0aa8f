import type { Classes } from './compile';
import { inflect } from './inflect';
import { type Lists, listOf } from './lists';
import { shapes } from './vocabulary';

/** The words of all rows and classes, and the groups they belong to: families (`withdraw~`) and classes (`@job`). */
export class Symbols {
  private readonly words = new Set<string>();
  private readonly groups = new Map<string, ReadonlySet<string>>();
  private readonly asked = new Set<string>();

  /** `spoken` are words that no row needs to name. */
  constructor(classes: Classes, spoken: readonly string[]) {
    for (const word of spoken) this.words.add(word);
    for (const [name, members] of Object.entries(classes)) {
      this.group(`@${name}`, members.split(/\s+/).filter(Boolean).flatMap(formsOf));
    }
  }

  /** Takes in a word, family or class a row uses. Throws for a class nobody declared. */
  learn(symbol: string, row: string): void {
    if (symbol.startsWith('@')) {
      const known = this.groups.has(symbol) || isShape(symbol) || symbol === '@name';
      if (!known) throw new Error(`Unknown class “${symbol}” in “${row}”`);
      this.asked.add(symbol);
    } else if (symbol.endsWith('~')) this.group(symbol, formsOf(symbol));
    else if (!isShape(symbol)) this.words.add(symbol);
  }

  /**
   * Numbers all symbols: words first, in order of the alphabet, then `@name`, families, and classes,
   * last those that no row uses.
   */
  number(): Numbered {
    const words = [...shapes, ...[...this.words].sort()];
    const families = [...this.groups.keys()].filter((name) => name.endsWith('~')).sort();
    const classes = [...this.groups.keys()].filter((name) => name.startsWith('@'));
    const asked = classes.filter((name) => this.asked.has(name));
    const rest = classes.filter((name) => !this.asked.has(name));
    const groups = [...families, ...asked, ...rest];
    const names = [...words, '@name', ...groups];
    const ids = new Map(names.map((name, id) => [name, id]));
    const idOf = (name: string) => ids.get(name) as number;
    const members = groups.map((name) => [...(this.groups.get(name) ?? [])].map(idOf));
    return {
      words,
      classes: [...asked, ...rest].map((name) => name.slice(1)),
      askedGroups: families.length + asked.length,
      members: listOf(members.map((ids) => ids.sort((a, b) => a - b))),
      idOf,
    };
  }

  private group(name: string, members: readonly string[]): void {
    this.groups.set(name, new Set(members));
    for (const word of members) this.words.add(word);
  }
}

/** All symbols with their numbers. */
export interface Numbered {
  readonly words: readonly string[];
  readonly classes: readonly string[];
  readonly askedGroups: number;
  readonly members: Lists;
  readonly idOf: (symbol: string) => number;
}

function isShape(symbol: string): boolean {
  return (shapes as readonly string[]).includes(symbol);
}

function formsOf(member: string): string[] {
  return member.endsWith('~') ? inflect(member.slice(0, -1)) : [member];
}
