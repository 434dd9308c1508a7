"use client";

import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { arrivedAt, keepSentForms } from "#lib/web/sent-form";
import { Banner } from "#ui/banner";

type Props = { words: { title: string; advice: string } };

/** Longer than the slowest line takes to say that the platform is there. */
const patience = 10_000;

/**
 * No form leaves its page, where what was typed would be lost with it, before the platform is known to be
 * there: browsers believe in a connection that is broken, in a platform that is being started anew, and
 * in none where the platform is on the same machine. The press is stopped until that is known, a second
 * press in the meantime is the same one, and one that cannot go is answered. A form marked `data-stays`
 * deals with that itself; one that only asks (`get`) is not held up by a browser that is online.
 */
export function OfflineGuard({ words }: Props) {
  const [pressed, setPressed] = useState(0);
  const path = usePathname();
  useEffect(() => arrivedAt(path), [path]);
  useEffect(() => {
    const held = new Set<HTMLFormElement>();
    let letThrough: HTMLFormElement | null = null;
    const hold = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      const goes = form === letThrough || form.method === "dialog" || "stays" in form.dataset;
      letThrough = null;
      if (goes || (onlyAsks(form) && navigator.onLine)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (held.has(form)) return;
      held.add(form);
      void isThere().then((there) => {
        held.delete(form);
        setPressed((times) => (there ? 0 : times + 1));
        if (!there || !form.isConnected) return;
        letThrough = form;
        form.requestSubmit(event.submitter);
      });
    };
    const forget = () => setPressed(0);
    // Before anything that listens further in.
    window.addEventListener("submit", hold, { capture: true });
    window.addEventListener("online", forget);
    // What gets past here is sent; should no answer come, it is to be put back.
    const endKeeping = keepSentForms();
    return () => {
      endKeeping();
      window.removeEventListener("submit", hold, { capture: true });
      window.removeEventListener("online", forget);
    };
  }, []);
  if (pressed === 0) return null;
  return (
    <div
      key={pressed}
      className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-[40em] shadow-lift *:mb-0"
    >
      <Banner kind="refusal" announce title={words.title} advice={words.advice} />
    </div>
  );
}

/** React leaves the forms that it draws in the browser without a method, and with an address that throws. */
function onlyAsks({ method, action }: HTMLFormElement): boolean {
  return method === "get" && !action.startsWith("javascript:");
}

async function isThere(): Promise<boolean> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch("/api/health", { cache: "no-store", signal }).catch(() => null);
  return answer?.ok ?? false;
}
