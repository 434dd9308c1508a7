import type { Citation } from "#lib/law/laws";
import { complainant, officer } from "#lib/procedures/who";
import { text } from "#lib/proceedings/fields";
import type { ActionRule } from "#lib/proceedings/procedure";

/**
 * Asking once for what is missing, where the limit runs from the receipt of a complete application:
 * it ends with the asking and starts afresh with the answer.
 */
export function supplementAfresh(clock: string, asked: readonly Citation[], article: Citation) {
  return {
    "request-supplement": {
      from: ["received"],
      to: "supplementing",
      by: [officer],
      input: { items: text(2000, 5) },
      audience: "complainant",
      notices: [{ kind: "supplement", to: "complainant" }],
      basis: [...asked, article],
      ends: [clock],
      starts: ["supplement"],
      atMost: 1,
      solemn: true,
    },
    "answer-supplement": {
      from: ["supplementing"],
      to: "received",
      by: [complainant],
      input: { answer: text(4000, 6) },
      audience: "complainant",
      basis: [article],
      ends: ["supplement"],
      starts: [clock],
    },
  } as const satisfies Record<string, ActionRule>;
}
