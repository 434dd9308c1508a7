"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

type Props = {
  /** A stream that says `changed`. */
  address: string;
  /** Said aloud after each change. */
  words: string;
  /** An instant at which something comes back by itself, in milliseconds. */
  again?: number;
};

const longestTimer = 2 ** 31 - 1;

/** Keeps a page as it is now: asks the server for it again whenever something changed. */
export function Live({ address, words, again }: Props) {
  const router = useRouter();
  const [times, setTimes] = useState(0);
  useEffect(() => {
    const stream = new EventSource(address);
    stream.onmessage = () => {
      router.refresh();
      setTimes((before) => before + 1);
    };
    return () => stream.close();
  }, [address, router]);
  useEffect(() => {
    if (again === undefined) return;
    const wait = Math.min(Math.max(again - Date.now(), 0) + 500, longestTimer);
    const timer = setTimeout(() => router.refresh(), wait);
    return () => clearTimeout(timer);
  }, [again, router]);
  return (
    <p role="status" className="sr-only" key={times}>
      {times > 0 && words}
    </p>
  );
}
