import { newId } from "#lib/access/new-id";
import type { FieldTexts } from "#lib/complaints/drafts/merge-typed";
import { dropTyping, keepTyping, type Typist } from "#lib/web/kept-typing";
import { textsIn } from "./form-texts";
import { type Answer, sendTask } from "./send-task";

/** Which task a form shows, and over which answers it was filled in. */
export type Task = {
  typist: Typist;
  draftId: string;
  isNew: boolean;
  section: string;
  /** The mark of the stored answers. */
  was: string;
  stored: FieldTexts;
  /** The form whose kept typing was put into this one. */
  after?: string;
};

/** `unkept`: neither the server nor this browser has it. */
export type State = "idle" | "saving" | "failed" | "unkept" | Answer["state"];

export type Tell = (state: State, detail?: string) => void;

/** Milliseconds from typing, from leaving a field, and from a failed try to the next. */
const waits = { typing: 1000, leaving: 200, failing: 5000 };

/**
 * Saves a form while it is typed into: on the server a moment after each answer, in this browser at
 * once until the server has it.
 */
export class Saver {
  readonly #form: HTMLFormElement;
  readonly #tell: Tell;
  readonly #me = newId();
  readonly #ended = new AbortController();
  #task: Task;
  #turn = 0;
  #edits = 0;
  /** Up to which edit the server has everything. */
  #arrived = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<State> | undefined;

  constructor(form: HTMLFormElement, task: Task, tell: Tell) {
    this.#form = form;
    this.#task = task;
    this.#tell = tell;
    const { signal } = this.#ended;
    const flush = () => this.#isUnsaved && void this.#send("closing");
    const retry = () => this.#isUnsaved && this.#later(0);
    form.addEventListener("formdata", ({ formData }) => this.#sign(formData), { signal });
    form.addEventListener("input", () => this.edited(waits.typing), { signal });
    form.addEventListener("change", () => this.edited(waits.leaving), { signal });
    window.addEventListener("pagehide", flush, { signal });
    window.addEventListener("online", retry, { signal });
    document.addEventListener(
      "visibilitychange",
      () => (document.visibilityState === "hidden" ? flush() : retry()),
      { signal },
    );
  }

  /** Keeps what stands in the form now, and saves it after `wait` milliseconds. */
  edited(wait: number): void {
    this.#edits += 1;
    this.#keep();
    this.#later(wait);
  }

  /** Saves what is not saved yet; tells how it went, `saved` too when there was nothing to do. */
  async settled(): Promise<State> {
    await this.#sending;
    return this.#isUnsaved ? this.#send() : "saved";
  }

  /** No answer came to the form itself, although all of it may be saved. */
  lost(): State {
    const state = !this.#isUnsaved || this.#keep() ? "failed" : "unkept";
    this.#tell(state);
    return state;
  }

  /** Ends with the form; what was typed last is still saved. */
  stop(): void {
    if (this.#isUnsaved) void this.#send();
    this.#ended.abort();
    clearTimeout(this.#timer);
  }

  get #isUnsaved(): boolean {
    return this.#edits > this.#arrived;
  }

  #later(wait: number) {
    clearTimeout(this.#timer);
    if (this.#ended.signal.aborted) return;
    this.#timer = setTimeout(
      () => (this.#sending ? this.#later(waits.leaving) : this.#send()),
      wait,
    );
  }

  #send(when: "open" | "closing" = "open"): Promise<State> {
    clearTimeout(this.#timer);
    this.#tell("saving");
    this.#turn += 1;
    const [edits, texts] = [this.#edits, textsIn(this.#form)];
    const sending = sendTask(new FormData(this.#form), when)
      .then((answer) => this.#answered(answer, edits, texts))
      .catch(() => this.#failed())
      .finally(() => {
        if (this.#sending === sending) this.#sending = undefined;
      });
    this.#sending = sending;
    return sending;
  }

  #answered(answer: Answer, edits: number, texts: FieldTexts): State {
    const isStored = answer.state === "saved" || answer.state === "conflict";
    if (isStored && edits >= this.#arrived) {
      this.#arrived = edits;
      if (answer.state === "saved") this.#goOnFrom(answer.mark, texts);
      if (this.#isUnsaved) this.#later(waits.leaving);
      else this.#drop();
    }
    this.#tell(answer.state, answer.state === "refused" ? answer.why : undefined);
    return answer.state;
  }

  #failed(): State {
    this.#later(waits.failing);
    return this.lost();
  }

  #goOnFrom(was: string, stored: FieldTexts) {
    const { isNew, draftId, section } = this.#task;
    this.#task = { ...this.#task, isNew: false, was, stored };
    if (isNew && location.pathname.endsWith("/new"))
      history.replaceState(null, "", `/file/${draftId}/${section}`);
  }

  #keep(): boolean {
    const { typist, stored, after: _, ...task } = this.#task;
    const [form, typed, at] = [this.#me, textsIn(this.#form), Date.now()];
    return keepTyping(here, typist, { ...task, base: stored, form, typed, at });
  }

  #drop() {
    const { typist, after } = this.#task;
    for (const form of [this.#me, after]) if (form) dropTyping(here, typist, form);
  }

  /** Whatever sends the form says which task it is of and which save of this form. */
  #sign(data: FormData) {
    const { draftId, isNew, was, after } = this.#task;
    data.set("draftId", draftId);
    data.set("isNew", isNew ? "yes" : "");
    data.set("was", was);
    data.set("form", this.#me);
    data.set("turn", String(this.#turn));
    if (after) data.set("after", after);
  }
}

const here = () => localStorage;
