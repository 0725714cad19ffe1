/** The only place that speaks to the host: the window's own process, or the loopback host of the browser tests. */
import { invoke, isTauri } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import type { ApiError, Commands } from "../generated/api";

type Name = keyof Commands;

/** What changed on the host's side; stores that show it load again. */
export type Topic = (typeof TOPICS)[number];

const TOPICS = [
  "learning",
  "checklists",
  "settings",
  "learners",
  "paths",
  "notes",
  "keys",
  "firm",
  "workshop",
] as const;
const listeners = new Set<(topics: Topic[]) => void>();

/** Calls a command. Rejects with an {@link ApiError}, whatever went wrong. */
export async function call<N extends Name>(
  name: N,
  request: Commands[N]["request"],
): Promise<Commands[N]["answer"]> {
  return (isTauri() ? inWindow(name, request) : overHttp(name, request)) as Promise<Commands[N]["answer"]>;
}

/** Hears which topics are stale. A browser hears of what its own page changed; its tests send an event of the page for what another window did. */
export function onChanged(listener: (topics: Topic[]) => void): void {
  listeners.add(listener);
  if (isTauri()) void listen<Topic[]>("changed", (event) => listener(event.payload));
  else addEventListener("changed", (event) => listener((event as CustomEvent<Topic[]>).detail));
}

/** Hears what was chosen in the native menu. A browser has none; its tests send an event of the page instead. */
export function onMenu(listener: (id: string) => void): void {
  if (isTauri()) void listen<string>("menu", (event) => listener(event.payload));
  else addEventListener("menu", (event) => listener((event as CustomEvent<string>).detail));
}

/** Hears where the pointer is on the projector; nothing: nowhere. */
export function onPoint(listener: (at: { x: number; y: number } | undefined) => void): void {
  if (!isTauri()) return;
  void listen<{ x: number; y: number } | null>("point", (event) => listener(event.payload ?? undefined));
}

/** Hears which key of a clicker was pressed while the projector's window had the focus; gives what ends it. */
export function onPresenterKey(listener: (key: string) => void): () => void {
  if (!isTauri()) return () => undefined;
  const ends = listen<string>("presenter-key", (event) => listener(event.payload));
  return () => void ends.then((end) => end());
}

let told = 0;

/**
 * Says which key was pressed in the projector's window. That window may call nothing that changes anything, so it says it in its title: the program hears a
 * change of it, knows a handful of words, and hands them to the main window. The number makes the same key twice another title.
 */
export function tellKey(key: string): void {
  document.title = `Trittsicher ${key} ${++told}`;
}

async function inWindow(name: Name, request: unknown): Promise<unknown> {
  try {
    return await invoke(name, { request });
  } catch (error) {
    throw typed(error);
  }
}

async function overHttp(name: Name, request: unknown): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(`/api/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
  } catch (error) {
    throw typed(error);
  }
  const answer: unknown = await response.json();
  if (!response.ok) throw typed(answer);
  const names = (response.headers.get("x-changed") ?? "").split(",");
  const topics = TOPICS.filter((topic) => names.includes(topic));
  if (topics.length > 0) for (const listener of listeners) listener(topics);
  return answer;
}

/** A rejection of the framework itself is a bare string; everything else is ours already. */
function typed(error: unknown): ApiError {
  if (typeof error === "object" && error !== null && "code" in error) return error as ApiError;
  return { code: "ipc-refused", severity: "failed", args: {}, detail: String(error) };
}
