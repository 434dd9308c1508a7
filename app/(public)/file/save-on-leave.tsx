"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useAlive } from "#ui/use-alive";
import type { Saved } from "./actions";

type Words = Record<"idle" | "saving" | "saved" | "failed" | "conflict" | "ended", string>;

type Props = { form: string; save: (form: FormData) => Promise<Saved>; words: Words };

/** Saves the form a moment after each answer; without a script the form's own button does. */
export function SaveOnLeave({ form: id, save, words }: Props) {
  const router = useRouter();
  const alive = useAlive();
  const [state, setState] = useState<keyof Words>("idle");
  const [time, setTime] = useState("");
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const saver = watch(form, save, (next) => {
      setState(next);
      if (next !== "saved") return;
      setTime(clock());
      // What is answered decides where the complaint goes; the page beside the form says so.
      if (!location.pathname.endsWith("/new")) router.refresh();
    });
    return () => saver.stop();
  }, [id, save, router]);
  return (
    <p role="status" className="text-fine text-quiet">
      {alive && words[state].replace("{time}", time)}
    </p>
  );
}

function watch(
  form: HTMLFormElement,
  save: Props["save"],
  tell: (state: keyof Words) => void,
): { stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | undefined;
  let isOver = false;
  const later = (wait: number) => {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(send, wait);
  };
  const send = () => {
    if (sending) return later(300);
    tell("saving");
    const began = snapshot(form);
    sending = save(new FormData(form))
      .then((saved) => {
        tell(saved.state);
        if (saved.state === "saved") keepUp(form, saved);
        if (saved.state === "saved" && snapshot(form) !== began) later(300);
      })
      .catch(() => {
        tell("failed");
        later(5000);
      })
      .finally(() => {
        sending = undefined;
      });
  };
  const listen = {
    input: () => later(1000),
    change: () => later(200),
    submit: (event: SubmitEvent) => {
      clearTimeout(timer);
      if (!sending) {
        isOver = true;
        return;
      }
      // What is on its way changes the mark that this form must send; it goes first.
      event.preventDefault();
      event.stopImmediatePropagation();
      isOver = true;
      const { submitter } = event;
      void sending.then(() => form.requestSubmit(submitter));
    },
  };
  form.addEventListener("input", listen.input);
  form.addEventListener("change", listen.change);
  form.addEventListener("submit", listen.submit, true);
  return {
    stop() {
      isOver = true;
      clearTimeout(timer);
      form.removeEventListener("input", listen.input);
      form.removeEventListener("change", listen.change);
      form.removeEventListener("submit", listen.submit, true);
    },
  };
}

/** The form goes on from what the server now holds. */
function keepUp(form: HTMLFormElement, saved: Extract<Saved, { state: "saved" }>) {
  setHidden(form, "was", saved.mark);
  if (hidden(form, "draftId")?.value) return;
  setHidden(form, "draftId", saved.draftId);
  history.replaceState(null, "", `/file/${saved.draftId}/right`);
}

function setHidden(form: HTMLFormElement, name: string, value: string) {
  const input = hidden(form, name);
  if (input) input.value = value;
}

function hidden(form: HTMLFormElement, name: string) {
  return form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`);
}

function snapshot(form: HTMLFormElement) {
  const texts = [...new FormData(form)].filter(([name]) => name !== "was" && name !== "draftId");
  return JSON.stringify(texts);
}

function clock() {
  return new Intl.DateTimeFormat("zh-CN", {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Asia/Shanghai",
  }).format(new Date());
}
