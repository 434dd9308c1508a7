"use client";

import { useEffect } from "react";

const every = 20_000;

/** Says while the page is in sight that it has a case open, and when it is left. */
export function Viewing({ address }: { address: string }) {
  useEffect(() => {
    const say = (word: "open" | "left") => navigator.sendBeacon(address, word);
    const beat = () => document.visibilityState === "visible" && say("open");
    const leave = () => say("left");
    beat();
    const timer = setInterval(beat, every);
    document.addEventListener("visibilitychange", beat);
    window.addEventListener("pagehide", leave);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", beat);
      window.removeEventListener("pagehide", leave);
      leave();
    };
  }, [address]);
  return null;
}
