import { type Circumstance, complaint } from "#db/seed/demo/scenes/complaint";
import type { Family } from "#db/seed/demo/scenes/families";
import type { RightKind } from "#lib/routing/vocabulary";

const adjudication = { lead: "beijing-ip-office", competence: "patent-adjudication" };

/** What the city's IP office adjudicates. */
export const patentFamilies: readonly Family[] = [
  (at) => made(at, "invention-patent"),
  (at) => made(at, "utility-model-patent"),
  (at) => sold(at, "design-patent"),
  (at) => made(at, "invention-patent"),
  (at) => sold(at, "utility-model-patent"),
  process,
  exhibited,
];

function made(at: Circumstance, kind: RightKind) {
  const facts = { kinds: [kind], conduct: "makes-patented-product", venue: "factory" } as const;
  return complaint(at, { ...facts, ...adjudication, amounts: lossOf(at) });
}

function sold(at: Circumstance, kind: RightKind) {
  const venue = at.random.pick(["shop", "platform", "market"] as const);
  const facts = { kinds: [kind], conduct: "sells-infringing-goods", venue } as const;
  return complaint(at, { ...facts, ...adjudication, amounts: lossOf(at) });
}

function process(at: Circumstance) {
  return complaint(at, {
    kinds: ["invention-patent"],
    fits: ({ spec }) => /方法|工艺/.test(spec.title),
    conduct: "uses-patented-process",
    venue: "factory",
    ...adjudication,
  });
}

function exhibited(at: Circumstance) {
  return complaint(at, {
    kinds: ["design-patent"],
    conduct: "exhibits-infringing-goods",
    venue: "exhibition",
    daysBefore: at.random.int(1, 2),
    ...adjudication,
  });
}

function lossOf({ random }: Circumstance) {
  return random.chance(0.5) ? { loss: random.pick([60000, 150000, 280000, 640000]) } : {};
}

/** What a protection center reviews for a filer that is registered with it. */
export function fastReviewFamilies(center: "beijing" | "zhongguancun"): readonly Family[] {
  const kinds: RightKind[] = ["design-patent", "utility-model-patent", "invention-patent"];
  return kinds.map((kind) => (at) => {
    const holder = at.rights.filter(
      ({ holder, spec }) => holder.registeredAt === center && spec.kind === kind,
    );
    const picked = at.random.pick(holder);
    return complaint(at, {
      kinds: [kind],
      fits: (right) => right === picked,
      conduct: kind === "invention-patent" ? "makes-patented-product" : "sells-infringing-goods",
      venue: kind === "invention-patent" ? "factory" : "platform",
      standing: {
        registeredAt: center,
        industry: picked.holder.industry,
      },
      wishes: {
        wish: "fast-track",
        fastTrackGrounds: at.random
          .pick([
            ["ongoing-online-sale"],
            ["ongoing-online-sale", "repeat"],
            ["exhibition"],
            ["other"],
          ] as const)
          .slice(),
        statement: "被控链接仍在销售且销量上升，新品窗口期仅剩一个多月，普通程序难以及时制止。",
      },
      lead: `${center}-protection-center`,
      competence: "fast-review",
    });
  });
}
