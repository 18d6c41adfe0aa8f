/** Where the pages of the rules are. */
const pages = 'https://graceful-decline.example/rules/';

/** Address of the page that explains a rule. */
export function rulePage(rule: string): string {
  return pages + rule;
}
