import type { Move } from "#db/seed/demo/plan/moves";
import type { Standing } from "#lib/proceedings/procedure";

/** Why something is handed on or back: the reason and the provision it rests on. */
export type Ground = { reason: string; basis: string };

/** Something that goes to another body: to whom, and under which competence it would act there. */
export type Handing = Ground & { kind: "refer" | "transfer"; to: string; procedure: string };

/** One command of a story. `lane` counts the proceedings of the case in the order of opening. */
export type Step =
  | ({ do: "act"; lane: number } & Move)
  | ({ do: "send"; lane: number } & Handing)
  | { do: "deliver" }
  | { do: "acknowledge" }
  | { do: "accept" }
  | ({ do: "return"; proper: string } & Ground)
  | { do: "revoke"; reason: string }
  | ({ do: "designate"; to: string; procedure: string } & Ground)
  | { do: "assign"; lane: number }
  | { do: "note"; lane: number; text: string }
  | { do: "add-evidence"; lane: number; by: Standing };
