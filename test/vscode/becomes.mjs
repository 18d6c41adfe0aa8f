// @ts-check
import { strict as assert } from 'node:assert';

/** How long a condition may take to come true, in milliseconds. */
const LIMIT = 15_000;

/**
 * Waits until a value is the expected one.
 *
 * @template T
 * @param {() => T | PromiseLike<T>} read
 * @param {T} expected
 * @throws {assert.AssertionError} with both, after the time limit
 */
export async function becomes(read, expected) {
  const deadline = Date.now() + LIMIT;
  for (;;) {
    const value = await read();
    try {
      assert.deepEqual(value, expected);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
