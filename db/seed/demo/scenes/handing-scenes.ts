import { act } from "#db/seed/demo/plan/story";
import { type Family, marketFamilies } from "#db/seed/demo/scenes/families";
import { aidFamilies, creditFamilies } from "#db/seed/demo/scenes/help-families";
import {
  copyrightFamilies,
  courtFamilies,
  customsFamilies,
} from "#db/seed/demo/scenes/other-families";
import { fastReviewFamilies, patentFamilies } from "#db/seed/demo/scenes/patent-families";
import {
  backToAdministration,
  docketed,
  elsewhere,
  toAssociation,
  toBrigade,
  toCopyrightOffice,
  toMediation,
  toOffice,
  toPark,
  toPenalty,
  toPolice,
  toProcuratorate,
  toRecordal,
  toSuperior,
} from "#db/seed/demo/scenes/ways";
import { policeStories, reverseStories, supervisionStories } from "#db/seed/demo/stories/crime";
import { recordalStories } from "#db/seed/demo/stories/customs";
import { generalStories } from "#db/seed/demo/stories/general";
import { handingStories, joinedBy, twiceReturned } from "#db/seed/demo/stories/handing-on";
import { joinedAndMediated } from "#db/seed/demo/stories/mediation";
import { selfDisciplineStories } from "#db/seed/demo/stories/self-discipline";
import type { Story } from "#db/seed/demo/stories/story";
import { courtSuit } from "#lib/procedures/court-suit";
import { criminalTransfer } from "#lib/procedures/criminal-transfer";
import { marketSupervisionPenalty as penalty } from "#lib/procedures/market-supervision-penalty";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";
import { rightsAid } from "#lib/procedures/rights-aid";
import { selfDiscipline } from "#lib/procedures/self-discipline";

export const handingScenes = [
  scene("wrong-district", marketFamilies, [
    ...handingStories("district", elsewhere, docketed),
    ...twiceReturned("district", elsewhere, docketed),
  ]),
  scene("crime", marketFamilies, [
    ...handingStories("police", toPolice, [{ lane: 1 }, act(criminalTransfer, "accept")]),
    ...policeStories(joinedBy(toPolice)),
  ]),
  scene("prosecutors", marketFamilies, [
    ...someOf(["delivered", "returned"], handingStories("procurator", toProcuratorate)),
    ...supervisionStories(joinedBy(toProcuratorate, 2)),
  ]),
  scene("not-prosecuted", marketFamilies, reverseStories(joinedBy(backToAdministration, 2))),
  scene("superior", marketFamilies, generalStories(joinedBy(toSuperior))),
  scene("recordal", customsFamilies.slice(2), recordalStories(joinedBy(toRecordal))),
  scene("mediated", patentFamilies, handingStories("mediation", toMediation, joinedAndMediated)),
  scene(
    "center-to-office",
    fastReviewFamilies("beijing"),
    handingStories("office", toOffice, [
      { lane: 1 },
      act(patentAdjudication, "docket"),
      act(patentAdjudication, "serve"),
    ]),
  ),
  scene(
    "counterfeit-patent",
    patentFamilies,
    handingStories("penalty", toPenalty, [{ lane: 1 }, act(penalty, "docket")]),
  ),
  scene("copyright-upward", copyrightFamilies, [
    ...handingStories("copyright", toCopyrightOffice),
    ...twiceReturned("copyright", toCopyrightOffice),
  ]),
  scene("agency-tips", creditFamilies, [
    ...handingStories("association", toAssociation, [{ lane: 1 }, act(selfDiscipline, "warn")]),
    ...selfDisciplineStories(joinedBy(toAssociation)),
  ]),
  scene(
    "border-crime",
    customsFamilies,
    handingStories("border", {
      ...toPolice,
      before: [],
      to: "public-security-110113",
    }),
  ),
  scene(
    "entrusted",
    courtFamilies.slice(0, 1),
    handingStories(
      "entrusted",
      {
        ...toMediation,
        before: [act(courtSuit, "offer-pre-suit-mediation")],
        to: "ccpit-mediation-center",
        wrong: "peoples-mediation-beijing",
        reason: "征得双方同意，委派贵中心先行调解。",
        basis: "民事诉讼法第一百二十五条",
      },
      joinedAndMediated,
    ),
  ),
  scene(
    "park",
    aidFamilies.slice(0, 1),
    someOf(
      ["delivered", "acknowledged", "accepted"],
      handingStories("park", toPark, [{ lane: 1 }, act(rightsAid, "advise")]),
    ),
  ),
  scene(
    "brigade",
    marketFamilies,
    someOf(["delivered", "joined", "accepted"], handingStories("brigade", toBrigade, docketed)),
  ),
];

/** Those stories of a way that end so. */
function someOf(ends: readonly string[], stories: readonly Story[]) {
  return stories.filter(({ key }) => ends.some((end) => key.endsWith(`-${end}`)));
}

function scene(key: string, families: readonly Family[], stories: readonly Story[]) {
  const many = stories.reduce((sum, { times }) => sum + times, 0);
  return { key: `on-${key}`, many, families, districts: ["110108"], stories };
}
