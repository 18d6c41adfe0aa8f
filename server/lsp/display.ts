/** How a client wants things shown, out of its `initializationOptions`: unlike settings, for good. */
export interface Display {
  /**
   * Address of a rule's page, with `{rule}` where its id belongs, such as
   * `file:///usr/share/graceful-decline/docs/rules/{rule}.md`. Without one no page is linked.
   */
  readonly rulePage: string | undefined;
  /** Whether the client offers the templates by their prefixes itself, as VS Code does. */
  readonly ownTemplates: boolean;
  /** Milliseconds without a keystroke after which a draft counts as left alone. */
  readonly quietTime: number;
}

/** What a client gets that asks for nothing. */
export const plainDisplay: Display = {
  rulePage: undefined,
  ownTemplates: false,
  quietTime: 20_000,
};

/** What Node waits for at most: it takes more for nothing at all. */
const longestTimer = 2 ** 31 - 1;

/** Reads what a client says of itself as it starts; what has another shape is passed over. */
export function displayOf(options: unknown): Display {
  const { rulePage, ownTemplates, quietTime } = fieldsOf(options);
  return {
    rulePage: typeof rulePage === 'string' && rulePage.includes('{rule}') ? rulePage : undefined,
    ownTemplates: ownTemplates === true,
    quietTime:
      typeof quietTime === 'number' ? Math.min(quietTime, longestTimer) : plainDisplay.quietTime,
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
