const width = 110;

/** Lines of about so many characters, as a template of generated source takes them. */
export function wrapped(items: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const item of items) {
    if (line.length + item.length > width) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? item : ` ${item}`;
  }
  return [...lines, line].map((one) => `    ${one}`).join('\n');
}
