/** An answer of the host that is loaded again when what it depends on changes. The old one stays until the new one is there: no flicker, no lost place. */
import { tick } from "svelte";
import type { ApiError } from "./generated/api";

/** Longest that words wait for content in another language, in milliseconds. */
const PATIENCE = 150;

let loading = 0;
const waiting: (() => void)[] = [];

function begin(): void {
  loading += 1;
}

function end(): void {
  loading -= 1;
  if (loading === 0) waiting.splice(0).forEach((go) => go());
}

/** Ends when nothing on the page is being loaded any more, or when that takes too long. */
export async function loaded(): Promise<void> {
  await tick();
  if (loading === 0) return;
  await new Promise<void>((go) => {
    waiting.push(go);
    setTimeout(go, PATIENCE);
  });
}

export class Resource<T> {
  value = $state.raw<T>();
  error = $state.raw<ApiError>();
  private round = 0;

  /** To be made while a component is. `load` names what it depends on by reading it before its first `await`. */
  constructor(load: () => Promise<T>) {
    $effect(() => {
      const round = ++this.round;
      begin();
      load()
        .then(
          (value) => {
            if (round !== this.round) return;
            this.value = value;
            this.error = undefined;
          },
          (error: unknown) => {
            if (round === this.round) this.error = error as ApiError;
          },
        )
        .finally(end);
    });
  }
}
