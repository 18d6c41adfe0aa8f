/** A stop of a snippet: its number, and what stands there until something is typed. */
interface Stop {
  readonly number: string;
  readonly content: readonly Node[] | undefined;
}

type Node = string | Stop;

/**
 * The text that a snippet leaves when nothing is typed into it, for editors that know no snippets:
 * placeholders stand as they are, and of choices the first.
 */
export function snippetText(body: string): string {
  const { nodes } = nodesOf(body, 0, '');
  const contents = new Map<string, readonly Node[]>();
  collect(nodes, contents);
  return render(nodes, contents, 0);
}

/** `text` as it has to be written in a snippet, at a stop or beside one. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** Mirrors may show a stop that shows another; no snippet goes deeper. */
const deepest = 4;

function render(nodes: readonly Node[], all: Map<string, readonly Node[]>, depth: number): string {
  if (depth > deepest) return '';
  return nodes
    .map((node) =>
      typeof node === 'string'
        ? node
        : render(node.content ?? all.get(node.number) ?? [], all, depth + 1),
    )
    .join('');
}

function collect(nodes: readonly Node[], all: Map<string, readonly Node[]>): void {
  for (const node of nodes) {
    if (typeof node === 'string' || !node.content) continue;
    if (!all.has(node.number)) all.set(node.number, node.content);
    collect(node.content, all);
  }
}

const mark = /\\([\\$}])|\$(\d+)|\$\{(\d+)(?:\}|:|\|((?:\\.|[^\\|])*)\|\})|\}/g;

/** Reads nodes from `from` to the end, or to the brace that closes the stop they are in. */
function nodesOf(body: string, from: number, closing: '' | '}'): { nodes: Node[]; end: number } {
  const nodes: Node[] = [];
  let at = from;
  for (;;) {
    mark.lastIndex = at;
    const found = mark.exec(body);
    nodes.push(body.slice(at, found?.index ?? body.length));
    if (!found) return { nodes, end: body.length };
    at = found.index + found[0].length;
    const [whole, escaped, bare, braced, choices] = found;
    const number = bare ?? braced;
    if (whole === '}' && closing === '}') return { nodes, end: at };
    if (number === undefined) nodes.push(escaped ?? whole);
    else if (choices !== undefined) nodes.push({ number, content: [firstChoice(choices)] });
    else if (whole.endsWith(':')) {
      const inner = nodesOf(body, at, '}');
      nodes.push({ number, content: inner.nodes });
      at = inner.end;
    } else nodes.push({ number, content: undefined });
  }
}

function firstChoice(choices: string): string {
  const first = /^(?:\\.|[^\\,])*/.exec(choices)?.[0] ?? '';
  return first.replace(/\\(.)/g, '$1');
}
