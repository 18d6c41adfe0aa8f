/**
 * How a client wants things shown, out of its `initializationOptions`. `codeLens` may change later,
 * with the client's `gracefulDecline` section.
 */
export interface Display {
  /**
   * Address of a rule's page, with `{rule}` where its id belongs, such as
   * `file:///usr/share/graceful-decline/docs/rules/{rule}.md`. Without one no page is linked.
   */
  readonly rulePage: string | undefined;
  /** Whether the readiness line stands above the message. */
  readonly codeLens: boolean;
  /** Whether the client offers the templates by their prefixes itself, as VS Code does. */
  readonly ownTemplates: boolean;
}

/** What a client gets that asks for nothing. */
export const plainDisplay: Display = {
  rulePage: undefined,
  codeLens: false,
  ownTemplates: false,
};

/** Reads what a client says of itself as it starts; what has another shape is passed over. */
export function displayOf(options: unknown): Display {
  const { rulePage, codeLens, ownTemplates } = fieldsOf(options);
  return {
    rulePage: typeof rulePage === 'string' && rulePage.includes('{rule}') ? rulePage : undefined,
    codeLens: codeLens === true,
    ownTemplates: ownTemplates === true,
  };
}

/** The display after the user has changed the `gracefulDecline` section. */
export function withSection(display: Display, section: unknown): Display {
  return { ...display, codeLens: fieldsOf(section).codeLens === true };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
