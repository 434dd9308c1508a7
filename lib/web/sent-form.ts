/**
 * What a form held when it was sent, until it is answered. Where the answer is an error, its page is drawn
 * anew and knows nothing of what was typed; where it is that nobody is signed in any more, that page
 * comes after signing in. In the memory of this tab alone, and for nobody but who typed it.
 */
type Sent = { path: string; typist: string | undefined; place: number; values: FormData };

let sent: Sent | null = null;
let isAskedWho = false;

/** Keeps what each form holds that is sent. @returns what ends it. */
export function keepSentForms(): () => void {
  const keep = ({ target }: SubmitEvent) => {
    if (isAskedWho) return;
    const form = target as HTMLFormElement;
    const place = [...document.forms].indexOf(form);
    sent = { path: location.pathname, typist: typist(), place, values: new FormData(form) };
  };
  // React empties a form that was answered, and whoever types on has been answered, too.
  const forget = () => {
    if (!isAskedWho) sent = null;
  };
  const early = { capture: true };
  window.addEventListener("submit", keep, early);
  for (const end of ["reset", "input"]) window.addEventListener(end, forget, early);
  return () => {
    window.removeEventListener("submit", keep, early);
    for (const end of ["reset", "input"]) window.removeEventListener(end, forget, early);
  };
}

/** Whether a form was sent and not answered: of this page, or of one that signing in anew leads back to. */
export function unanswered(): "here" | "elsewhere" | null {
  if (!sent) return null;
  if (sent.path === location.pathname) return "here";
  return sent.typist ? "elsewhere" : null;
}

/** To be called at every page. Back from signing in, the form is filled in as it was sent. */
export function arrivedAt(path: string): void {
  if (/^\/(sign-in|sign-in\/code|second-step|prove|seats)$/.test(path) && sent?.path !== path) {
    isAskedWho = unanswered() === "elsewhere";
    return;
  }
  const isBack = isAskedWho;
  isAskedWho = false;
  if (sent?.path !== path) sent = null;
  else if (isBack) putBack();
}

/** Fills the form in as it was sent, when its page is there again, and goes to its button. */
export function putBack(): void {
  const kept = sent;
  sent = null;
  if (!kept) return;
  // In frames: the page may take a second to be drawn, and a field only when another one is filled in.
  let turns = 60;
  let fills = 0;
  const fill = () => {
    const form = document.forms[kept.place];
    const isMine = kept.path === location.pathname && kept.typist === typist();
    if (form && isMine) for (const control of form.elements) fillIn(control, kept.values);
    if (form) fills++;
    if (fills === 3 && isMine) form?.querySelector<HTMLElement>("[type=submit]")?.focus();
    else if (turns-- > 0) requestAnimationFrame(fill);
  };
  fill();
}

/** Who is signed in, and from which seat, as the head of the page says. */
function typist(): string | undefined {
  return document.querySelector<HTMLElement>("[data-typist]")?.dataset.typist;
}

/** What the page sends along unseen is the page's own. */
function fillIn(control: Element, values: FormData): void {
  if (!isField(control) || control.type === "hidden") return;
  const all = values.getAll(control.name);
  if (!(control instanceof HTMLInputElement)) write(control, all);
  else if (control.type === "file") attach(control, all);
  else if (!/^(checkbox|radio)$/.test(control.type)) write(control, all);
  else if (control.checked !== all.includes(control.value)) control.click();
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(control: Element): control is Field {
  return /^(INPUT|TEXTAREA|SELECT)$/.test(control.tagName);
}

function write(control: Field, all: FormDataEntryValue[]): void {
  const namesakes = control.form?.elements.namedItem(control.name);
  const value =
    all[namesakes instanceof RadioNodeList ? Array.from<Node>(namesakes).indexOf(control) : 0];
  if (typeof value !== "string" || value === control.value) return;
  // Around React, which takes what a script assigns to its field for its own doing.
  Reflect.set(Object.getPrototypeOf(control), "value", value, control);
  tell(control);
}

function attach(control: HTMLInputElement, values: FormDataEntryValue[]): void {
  const files = values.filter((value) => value instanceof File && value.size > 0) as File[];
  if (files.length === control.files?.length) return;
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  control.files = chosen.files;
  tell(control);
}

function tell(control: Element): void {
  control.dispatchEvent(new Event("input", { bubbles: true }));
  control.dispatchEvent(new Event("change", { bubbles: true }));
}
