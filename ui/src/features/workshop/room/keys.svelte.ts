/** Keys on the page of the room, pressed here or while the wall has the focus: a clicker types into whichever window has it. */
import { onPresenterKey } from "$lib/backend";
import { PROJECTOR_KEYS } from "$lib/presenter";
import { heard, wallKey, type RoomKey } from "$lib/round";

/** Does what a key means, for as long as the component is there. To be called while it is made; `does` names what can be done now. */
export function hearKeys(does: () => Partial<Record<RoomKey, () => unknown>>): void {
  function pressed(event: KeyboardEvent) {
    const key = heard(event);
    const act = key && does()[key];
    if (!act) return;
    event.preventDefault();
    // a key that is held is one step, not three
    if (!event.repeat) act();
  }

  $effect(() => {
    addEventListener("keydown", pressed);
    const ends = onPresenterKey((told) => {
      const key = PROJECTOR_KEYS.find((one) => one === told);
      const meant = key && wallKey(key);
      // who has a question before them answers it first
      if (meant && !document.querySelector("dialog[open]")) does()[meant]?.();
    });
    return () => {
      removeEventListener("keydown", pressed);
      ends();
    };
  });
}
