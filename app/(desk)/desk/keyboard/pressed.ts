import { type KeySettings, type Shortcut, shortcuts } from "#lib/shortcuts/shortcuts";

/** What a press of keys means at the desk. */
export type Press = Shortcut | "undo" | "menu";

/**
 * What was meant, or null: nothing while characters are being composed with an input method, nothing
 * while somebody types, and nothing with shortcuts switched off.
 */
export function pressed(event: KeyboardEvent, settings: KeySettings): Press | null {
  if (!settings.on || event.isComposing || event.keyCode === 229) return null;
  const { ctrlKey, metaKey, altKey, key } = event;
  if (altKey || document.querySelector("dialog[open]")) return null;
  if (ctrlKey || metaKey) return event.shiftKey ? null : withControl(key, event.target);
  if (isTyping(event.target)) return null;
  return shortcuts.find((shortcut) => settings.keys[shortcut] === key) ?? null;
}

function withControl(key: string, target: EventTarget | null): Press | null {
  if (key === "k") return "menu";
  return key === "z" && !isTyping(target) ? "undo" : null;
}

/** A box that is ticked takes no text; everything else that takes input does, or has keys of its own. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  const control = target.closest("input, select, textarea, [role=menu], [role=listbox]");
  return control !== null && !(control instanceof HTMLInputElement && control.type === "checkbox");
}
