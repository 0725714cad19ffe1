/** Slides on paper. */
import { call } from "$lib/backend";
import type { PresentationStart, SlidePaperKind } from "$lib/generated/api";
import { msg } from "$lib/generated/messages";
import { session } from "$lib/session.svelte";

/** Saves slides or notes: of what was chosen, or of what is presented now. */
export async function savePaper(paper: SlidePaperKind, of: PresentationStart | null = null): Promise<void> {
  const saved = await session.attempt(() => call("export_slides", { paper, of }));
  if (saved?.path) session.tell(msg.workshopPresentSaved({ path: saved.path }));
}
