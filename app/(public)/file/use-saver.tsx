import { useRouter } from "next/navigation";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Saver, type State, type Task } from "./saver";
import { takeUp } from "./take-up";

export type Said = { state: State; why?: string; at?: Date; typedAt?: Date };

/** Saves a form while it is on the page, and says how that goes. */
export function useSaver(form: RefObject<HTMLFormElement | null>, task: Task) {
  const router = useRouter();
  const saver = useRef<Saver>(null);
  // The server sends the page again after each save; the form goes on from what it was filled in with.
  const [first] = useState(task);
  const [said, setSaid] = useState<Said>({ state: "idle" });
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    // Come back to from the browser's history: the draft has long been begun, the page not known it.
    if (first.isNew && !location.pathname.endsWith("/new")) return location.reload();
    const found = takeUp(element, first);
    const { typedAt } = found;
    const made = new Saver(element, found.task, (state, why) => {
      setSaid({ state, why, at: new Date(), typedAt });
      const { draftId, section, isNew } = found.task;
      if (state === "conflict" && typedAt) location.replace(`/file/${draftId}/${section}`);
      // What is answered decides where the complaint goes; the page beside the form says so.
      if (state === "saved" && !(isNew && element.isConnected)) router.refresh();
    });
    saver.current = made;
    if (typedAt) made.edited(0);
    return () => made.stop();
  }, [form, first, router]);
  return { said, saver };
}
