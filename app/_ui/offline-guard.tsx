"use client";

import { useEffect, useState } from "react";
import { Banner } from "#ui/banner";

type Props = { words: { title: string; advice: string } };

/**
 * Without a connection no form leaves its page, where what was typed would be lost with it: the press is
 * stopped and answered. A browser that says it has none may still reach a platform on the same machine or
 * in the same building: then the press goes through. A form marked `data-stays` deals with that itself.
 */
export function OfflineGuard({ words }: Props) {
  const [pressed, setPressed] = useState(0);
  useEffect(() => {
    let letThrough: HTMLFormElement | null = null;
    const stop = (event: SubmitEvent) => {
      const form = event.target as HTMLFormElement;
      const goes = navigator.onLine || form === letThrough || form.method === "dialog";
      letThrough = null;
      if (goes || "stays" in form.dataset) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      void isThere().then((there) => {
        if (!there) return setPressed((times) => times + 1);
        letThrough = form;
        form.requestSubmit(event.submitter);
      });
    };
    const forget = () => setPressed(0);
    // Before anything that listens further in.
    window.addEventListener("submit", stop, { capture: true });
    window.addEventListener("online", forget);
    return () => {
      window.removeEventListener("submit", stop, { capture: true });
      window.removeEventListener("online", forget);
    };
  }, []);
  if (pressed === 0) return null;
  return (
    <div key={pressed} className="fixed inset-x-4 bottom-4 z-50 mx-auto max-w-[40em] shadow-lift">
      <Banner kind="refusal" announce title={words.title} advice={words.advice} />
    </div>
  );
}

async function isThere(): Promise<boolean> {
  const answer = await fetch("/api/health", { cache: "no-store" }).catch(() => null);
  return answer?.ok ?? false;
}
