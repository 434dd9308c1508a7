import type { PartyStanding } from "#lib/cases/audience-reaches";

type Proceeding = { phase: string; waitsFor: string | null };

/** Whose move it is, as a party sees it: its own first, then the bodies', then others'. */
export function moveOf(proceedings: readonly Proceeding[], standing: PartyStanding) {
  const open = proceedings.filter(({ phase }) => phase !== "closed");
  if (open.length === 0) return "closed" as const;
  if (open.some(({ waitsFor }) => waitsFor === standing)) return "yourMove" as const;
  return open.some(({ waitsFor }) => waitsFor === null) ? "theirMove" : "otherMove";
}
