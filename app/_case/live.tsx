"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

type Props = {
  /** A stream that says `changed`. */
  address: string;
  /** Said aloud after each change. */
  words: string;
};

/** Keeps a page as it is now: asks the server for it again whenever something changed. */
export function Live({ address, words }: Props) {
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
  return (
    <p role="status" className="sr-only" key={times}>
      {times > 0 && words}
    </p>
  );
}
