import { ResponseError } from './library';

/** Keeps a handler that throws from taking the server with it, and says so once. */
export class Failures {
  private readonly log: (message: string) => void;
  private readonly seen = new Set<string>();

  constructor(log: (message: string) => void) {
    this.log = log;
  }

  /** `handler`, answering `fallback` when it throws. An error meant for the client passes. */
  guard<Args extends unknown[], Result>(
    what: string,
    fallback: Result,
    handler: (...args: Args) => Result,
  ): (...args: Args) => Result {
    return (...args) => {
      try {
        return handler(...args);
      } catch (error) {
        if (error instanceof ResponseError) throw error;
        this.report(what, error);
        return fallback;
      }
    };
  }

  /** Logs a failure, the same one only once. */
  report(what: string, error: unknown): void {
    const message = `${what}: ${error instanceof Error ? error.message : String(error)}`;
    if (this.seen.has(message)) return;
    this.seen.add(message);
    this.log(message);
  }
}
