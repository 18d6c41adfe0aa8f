/** A snippet's body as its file gives it: one string, or its lines. */
export type Body = string | readonly string[];

/** What to type at a tab stop, by the stop's number. */
export type Fill = Readonly<Record<number, string>>;

/** A tab stop: its number, the text that stands there untouched, and its choices, if it has any. */
export interface Stop {
  readonly number: number;
  readonly text: string;
  readonly choices: readonly string[];
}

interface StopNode {
  readonly number: number;
  /** `undefined` for a bare `$1`, which shows what another stop of its number holds. */
  readonly content: readonly Node[] | undefined;
  readonly choices: readonly string[];
}

type Node = string | StopNode;

/**
 * The text a snippet leaves once each stop in `fill` has been typed over and the others passed
 * by with Tab. Throws on a number the body lacks, and on what no template here uses: variables,
 * transforms, a stop inside itself.
 */
export function expand(body: Body, fill: Fill = {}): string {
  const nodes = parse(body);
  const defined = contents(nodes);
  for (const number of Object.keys(fill)) {
    if (!defined.has(Number(number))) throw new Error(`The snippet has no stop ${number}`);
  }
  return render(nodes, defined, fill, []);
}

/** Every stop that is defined (not the bare mirrors), in the order it is written. */
export function stops(body: Body): Stop[] {
  const nodes = parse(body);
  const defined = contents(nodes);
  return written(nodes)
    .filter((node) => node.content !== undefined)
    .map(({ number, content, choices }) => ({
      number,
      text: render(content ?? [], defined, {}, [number]),
      choices,
    }));
}

/** The numbers of all stops, mirrors and the final `0` included, as often as they are written. */
export function numbers(body: Body): number[] {
  return written(parse(body)).map((node) => node.number);
}

function written(nodes: readonly Node[]): StopNode[] {
  return nodes.flatMap((node) =>
    typeof node === 'string' ? [] : [node, ...written(node.content ?? [])],
  );
}

/** What stands at each number untouched: the first definition wins, as in VS Code. */
function contents(nodes: readonly Node[]): Map<number, readonly Node[]> {
  const found = new Map<number, readonly Node[]>();
  for (const { number, content } of written(nodes)) {
    if (!found.get(number)?.length) found.set(number, content ?? []);
  }
  return found;
}

function render(
  nodes: readonly Node[],
  defined: ReadonlyMap<number, readonly Node[]>,
  fill: Fill,
  inside: readonly number[],
): string {
  return nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      if (inside.includes(node.number)) throw new Error(`Stop ${node.number} is inside itself`);
      const content = defined.get(node.number) ?? [];
      return fill[node.number] ?? render(content, defined, fill, [...inside, node.number]);
    })
    .join('');
}

function parse(body: Body): Node[] {
  const text = typeof body === 'string' ? body : body.join('\n');
  const [nodes, end] = parseNodes(text, 0, false);
  if (end !== text.length) throw new Error(`Left over: ${text.slice(end)}`);
  return nodes;
}

/** Reads nodes from `at` to the end, or to the `}` that closes the stop they are in. */
function parseNodes(text: string, at: number, nested: boolean): [nodes: Node[], end: number] {
  const nodes: Node[] = [];
  let from = at;
  while (from < text.length && !(nested && text[from] === '}')) {
    const [node, end] = parseStop(text, from) ?? parseCharacter(text, from);
    nodes.push(node);
    from = end;
  }
  return [nodes, from];
}

function parseCharacter(text: string, at: number): [node: string, end: number] {
  const escaped = /^\\[$}\\]/.test(text.slice(at, at + 2));
  return escaped ? [text.charAt(at + 1), at + 2] : [text.charAt(at), at + 1];
}

function parseStop(text: string, at: number): [node: StopNode, end: number] | undefined {
  const head = /^\$(?:(\d+)|\{(\d+)([}:|]))/.exec(text.slice(at));
  if (!head) {
    if (/^\$\{?\w/.test(text.slice(at))) throw new Error(`Not supported: ${text.slice(at)}`);
    return undefined;
  }
  const [opening, bare, braced, mark] = head;
  const number = Number(bare ?? braced);
  const inner = at + opening.length;
  if (mark === '|') return parseChoices(text, inner, number);
  if (mark !== ':') return [{ number, content: undefined, choices: [] }, inner];
  const [content, end] = parseNodes(text, inner, true);
  if (text[end] !== '}') throw new Error(`Not closed: ${text.slice(at)}`);
  return [{ number, content, choices: [] }, end + 1];
}

function parseChoices(text: string, at: number, number: number): [node: StopNode, end: number] {
  const list = /^((?:\\.|[^\\|])*)\|\}/.exec(text.slice(at));
  if (!list?.[1]) throw new Error(`Not a list of choices: ${text.slice(at)}`);
  const choices = [...list[1].matchAll(/(?:^|,)((?:\\.|[^\\,])*)/g)].map(([, choice = '']) =>
    choice.replace(/\\([,|\\])/g, '$1'),
  );
  return [{ number, content: choices.slice(0, 1), choices }, at + list[0].length];
}
