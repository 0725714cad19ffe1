/** An answer of the host that is loaded again when what it depends on changes. The old one stays until the new one is there: no flicker, no lost place. */
import type { ApiError } from "./generated/api";

export class Resource<T> {
  value = $state.raw<T>();
  error = $state.raw<ApiError>();
  private round = 0;

  /** To be made while a component is. `load` names what it depends on by reading it before its first `await`. */
  constructor(load: () => Promise<T>) {
    $effect(() => {
      const round = ++this.round;
      load().then(
        (value) => {
          if (round !== this.round) return;
          this.value = value;
          this.error = undefined;
        },
        (error: unknown) => {
          if (round === this.round) this.error = error as ApiError;
        },
      );
    });
  }
}
