"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { buttonLook } from "#ui/button";
import { useAlive } from "#ui/use-alive";
import { FileLine, type LineWords, type SentFile } from "./file-line";
import type { Progress, Sending, SendState, Unfinished } from "./sending";

export type Words = LineWords &
  Record<"list" | "hint" | "unfinished" | "camera" | "cameraHint" | "received" | "leave", string>;

type Props = {
  /** The form whose files it sends. */
  form: string;
  /** Where uploads to this draft or case are begun. */
  address: string;
  words: Words;
};

/**
 * Takes over a form's files, sending them in pieces that survive a cut, a pause and a reload. Without
 * a script the form itself sends them.
 */
export function ResumableFiles({ form: id, address, words }: Props) {
  const router = useRouter();
  const alive = useAlive();
  const { files, begun, add, drop, giveUp } = useSending(id, address, router.refresh);
  useEffect(() => takeOver(id, add), [id, add]);
  const isBusy = files.some(({ state }) => busyStates.includes(state));
  useEffect(() => (isBusy ? askBeforeLeaving(words.leave) : undefined), [isBusy, words.leave]);
  if (!alive) return null;
  const isListed = files.length + begun.length > 0;
  return (
    <>
      <Camera words={words} add={add} />
      <p role="status" className="sr-only">
        {files.some(({ state }) => state === "done") && words.received}
      </p>
      {isListed && (
        <section aria-label={words.list} className="mt-5 border border-rule bg-sheet px-5 py-4">
          <h2 className="font-semibold">{words.list}</h2>
          <p className="measure text-fine text-quiet">{words.hint}</p>
          <ul className="mt-2">
            {files.map((file) => (
              <FileLine key={file.key} file={file} words={words} drop={() => drop(file)} />
            ))}
            {begun.map((file) => (
              <li key={file.key} className="border-t border-rule py-3">
                <p className="font-semibold break-all">{file.name}</p>
                <p className="flex flex-wrap items-center justify-between gap-x-4 text-fine text-amber">
                  {words.unfinished}
                  <button
                    type="button"
                    className={buttonLook("plain")}
                    onClick={() => giveUp(file)}
                  >
                    {words.cancel}
                  </button>
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Camera({ words, add }: { words: Words; add: (files: File[]) => void }) {
  return (
    <p className="mt-3 hidden pointer-coarse:block">
      <label className={`${buttonLook("quiet")} focus-within:outline-2`}>
        {words.camera}
        <input
          type="file"
          accept="image/*,video/*"
          capture="environment"
          className="sr-only"
          onChange={({ currentTarget: input }) => {
            add([...(input.files ?? [])]);
            input.value = "";
          }}
        />
      </label>{" "}
      <span className="text-fine text-quiet">{words.cameraHint}</span>
    </p>
  );
}

/** One file goes at a time: a slow line finishes some rather than none. */
function useSending(id: string, address: string, refresh: () => void) {
  const [files, setFiles] = useState<SentFile[]>([]);
  const [begun, setBegun] = useState<Unfinished[]>([]);
  const line = useRef(Promise.resolve());
  const isLeft = useRef(false);
  useEffect(() => {
    void findBegun(address).then(setBegun);
  }, [address]);
  const [acts] = useState(() => {
    const change = (key: string, news: Partial<Progress>) =>
      setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one)));
    const go = (key: string, sending: Sending) => {
      change(key, { state: "waiting" });
      line.current = line.current.then(async () => {
        if (isLeft.current) return;
        await sending.go();
        refresh();
      });
    };
    return {
      add: async (chosen: File[]) => {
        const { sending } = await import("./sending");
        for (const file of chosen) {
          const key = crypto.randomUUID();
          let about = aboutIn(id);
          const one = sending(
            file,
            address,
            () => about,
            (news) => {
              change(key, news);
              if (news.state === "done") emptied(id, about);
            },
          );
          const { name, size } = file;
          const again = () => {
            about = aboutIn(id);
            go(key, one);
          };
          setBegun((all) => all.filter((other) => other.name !== name));
          setFiles((all) => [
            ...all.filter(({ state }) => state !== "done"),
            { key, name, size, state: "waiting", sent: 0, sending: one, again },
          ]);
          go(key, one);
        }
      },
      drop: ({ key, sending }: SentFile) => {
        sending.cancel();
        setFiles((all) => all.filter((one) => one.key !== key));
      },
      giveUp: async (file: Unfinished) => {
        const { giveUp } = await import("./sending");
        setBegun((all) => all.filter(({ key }) => key !== file.key));
        await giveUp(file);
      },
    };
  });
  const going = useRef(files);
  going.current = files;
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      for (const { sending } of going.current) sending.pause();
    };
  }, []);
  return { files, begun, ...acts };
}

const busyStates: readonly SendState[] = ["waiting", "sending", "checking", "cut"];

/** Whoever leaves stops what is on its way, and may not know it. */
function askBeforeLeaving(words: string): () => void {
  const unload = (event: Event) => event.preventDefault();
  const click = (event: MouseEvent) => {
    const link = event.target instanceof Element && event.target.closest("a[href]");
    if (!link || link.getAttribute("target") || confirm(words)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("beforeunload", unload);
  document.addEventListener("click", click, true);
  return () => {
    removeEventListener("beforeunload", unload);
    document.removeEventListener("click", click, true);
  };
}

function takeOver(id: string, add: (files: File[]) => void): () => void {
  const form = document.getElementById(id);
  if (!(form instanceof HTMLFormElement)) return () => {};
  const submit = (event: SubmitEvent) => {
    const input = form.querySelector<HTMLInputElement>("input[type=file][name=files]");
    const chosen = [...(input?.files ?? [])];
    if (!input || chosen.length === 0) return;
    event.preventDefault();
    add(chosen);
    input.value = "";
  };
  form.addEventListener("submit", submit);
  return () => form.removeEventListener("submit", submit);
}

/** What was said of a file that arrived is not said of the next, unless it was changed meanwhile. */
function emptied(id: string, said: URLSearchParams) {
  const form = document.getElementById(id);
  if (form instanceof HTMLFormElement && `${aboutIn(id)}` === `${said}`) form.reset();
}

/** What the form says of its files. */
function aboutIn(id: string): URLSearchParams {
  const form = document.getElementById(id);
  const about = new URLSearchParams();
  if (!(form instanceof HTMLFormElement)) return about;
  for (const [name, value] of new FormData(form))
    if (typeof value === "string") about.set(name, value);
  return about;
}

/** Loads what sends files only where something was begun. */
async function findBegun(address: string): Promise<Unfinished[]> {
  const isAny = Object.keys(localStorage).some((key) => key.startsWith(`tus::${address} `));
  return isAny ? (await import("./sending")).unfinishedTo(address) : [];
}
