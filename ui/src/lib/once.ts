/**
 * Work that is not begun again while it goes on: a second Enter, or a button pressed twice, is the same wish once more and not another one. What is asked
 * meanwhile is left out and answered by nothing, as `session.attempt` answers what failed.
 */
export function once<A extends unknown[], T>(
  work: (...args: A) => Promise<T>,
): (...args: A) => Promise<T | undefined> {
  let going = false;
  return async (...args) => {
    if (going) return undefined;
    going = true;
    try {
      return await work(...args);
    } finally {
      going = false;
    }
  };
}
