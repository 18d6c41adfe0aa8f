/** A table of Markdown whose columns stand below one another in a terminal, too. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[], filler = ' ') =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0, filler)).join(' | ')} |`;
  const [first = [], ...others] = cells;
  const rule = line(
    head.map(() => ''),
    '-',
  );
  return [line(first), rule, ...others.map((row) => line(row))].join('\n');
}

/** Text of somebody else's, on one line and as it stands. */
export function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, (found) => (found.includes('`') ? '’' : ' '))}\``;
}
