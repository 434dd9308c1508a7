import { everyDistrict, otherDistricts } from "#db/seed/demo/cast/places";
import { type Family, marketFamilies } from "#db/seed/demo/scenes/families";
import { handingScenes } from "#db/seed/demo/scenes/handing-scenes";
import {
  aidFamilies,
  creditFamilies,
  layoutFamilies,
  overseasFamilies,
  platformFamilies,
  tipFamilies,
} from "#db/seed/demo/scenes/help-families";
import {
  arbitrationFamilies,
  copyrightFamilies,
  courtFamilies,
  customsFamilies,
  mediationFamilies,
} from "#db/seed/demo/scenes/other-families";
import { fastReviewFamilies, patentFamilies } from "#db/seed/demo/scenes/patent-families";
import { serviceScenes } from "#db/seed/demo/scenes/service-scenes";
import { adjudicationStories } from "#db/seed/demo/stories/adjudication";
import {
  majorStories,
  simpleStories,
  toMajor,
  toSimple,
} from "#db/seed/demo/stories/adjudication-variants";
import { arbitrationStories } from "#db/seed/demo/stories/arbitration";
import { copyrightStories } from "#db/seed/demo/stories/copyright";
import { courtStories } from "#db/seed/demo/stories/court";
import { creditStories } from "#db/seed/demo/stories/credit";
import { customsStories } from "#db/seed/demo/stories/customs";
import { withEveryAction } from "#db/seed/demo/stories/every-action";
import { fastReviewStories } from "#db/seed/demo/stories/fast-review";
import { layoutStories } from "#db/seed/demo/stories/layout-designs";
import {
  confirmationStories,
  mediationStories,
  toConfirmation,
} from "#db/seed/demo/stories/mediation";
import { patentMediationStories, toPatentMediation } from "#db/seed/demo/stories/patent-mediation";
import { penaltyStories } from "#db/seed/demo/stories/penalty";
import { platformStories } from "#db/seed/demo/stories/platform";
import { preservationStories, toPreservation } from "#db/seed/demo/stories/preservation";
import { aidStories, overseasStories } from "#db/seed/demo/stories/services";
import { besideAdjudication } from "#db/seed/demo/stories/side-by-side";
import type { Story } from "#db/seed/demo/stories/story";
import { tipStories } from "#db/seed/demo/stories/tips";
import { arbitration } from "#lib/procedures/arbitration";
import { courtSuit } from "#lib/procedures/court-suit";
import { fastReview } from "#lib/procedures/fast-review";
import { judicialConfirmation } from "#lib/procedures/judicial-confirmation";
import { majorPatentAdjudication } from "#lib/procedures/major-patent-adjudication";
import { marketSupervisionPenalty } from "#lib/procedures/market-supervision-penalty";
import { mediation } from "#lib/procedures/mediation";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";
import { patentAdjudicationSimple } from "#lib/procedures/patent-adjudication-simple";
import { patentMediation } from "#lib/procedures/patent-mediation";
import { platformNotice } from "#lib/procedures/platform-notice";
import { preservation } from "#lib/procedures/preservation";
import { serviceOrganizationCredit } from "#lib/procedures/service-organization-credit";
import { tipHandling } from "#lib/procedures/tip-handling";

/** Complaints of some kinds at some places, and what becomes of them. */
export type Scene = {
  key: string;
  many: number;
  families: readonly Family[];
  districts: readonly string[];
  stories: readonly Story[];
};

const penalties = withEveryAction(marketSupervisionPenalty, penaltyStories);
const adjudications = withEveryAction(patentAdjudication, adjudicationStories);
const reviews = withEveryAction(fastReview, fastReviewStories);
const tips = withEveryAction(tipHandling, tipStories);
const credits = withEveryAction(serviceOrganizationCredit, creditStories);
const arbitrations = withEveryAction(arbitration, arbitrationStories);
const suits = withEveryAction(courtSuit, courtStories);
const mediations = withEveryAction(mediation, mediationStories);
const confirmations = withEveryAction(judicialConfirmation, confirmationStories, toConfirmation);
const preservations = withEveryAction(preservation, preservationStories, toPreservation);
const officeMediations = withEveryAction(
  patentMediation,
  patentMediationStories,
  toPatentMediation,
);
const simpleOnes = withEveryAction(patentAdjudicationSimple, simpleStories, toSimple);
const majorOnes = withEveryAction(majorPatentAdjudication, majorStories, toMajor);
const notices = withEveryAction(platformNotice, platformStories);

/** The whole demonstration, body by body. */
export const scenes: readonly Scene[] = [
  scene("haidian", 80, marketFamilies, ["110108"], penalties),
  scene("chaoyang", 24, marketFamilies, ["110105"], penalties),
  scene("districts", 58, marketFamilies, otherDistricts, penalties),
  scene("adjudication", 82, patentFamilies, everyDistrict, adjudications),
  scene("beside-adjudication", 5, patentFamilies, everyDistrict, besideAdjudication),
  scene("simple", 27, fastReviewFamilies("beijing"), everyDistrict, simpleOnes),
  scene("major", 26, fastReviewFamilies("beijing"), everyDistrict, majorOnes),
  scene("beijing-center", 38, fastReviewFamilies("beijing"), everyDistrict, reviews),
  scene("zhongguancun-center", 24, fastReviewFamilies("zhongguancun"), everyDistrict, reviews),
  scene("copyright", 62, copyrightFamilies, everyDistrict, copyrightStories),
  scene("customs", 46, customsFamilies, ["110113"], customsStories),
  scene("courts", 56, courtFamilies, everyDistrict, suits),
  scene("mediation", 36, mediationFamilies, everyDistrict, mediations),
  scene("confirmation", 20, mediationFamilies.slice(0, 1), everyDistrict, confirmations),
  scene("preservation", 14, fastReviewFamilies("beijing"), everyDistrict, preservations),
  scene("office-mediation", 28, fastReviewFamilies("beijing"), everyDistrict, officeMediations),
  scene("arbitration", 29, arbitrationFamilies, everyDistrict, arbitrations),
  scene("rights-aid", 24, aidFamilies, everyDistrict, aidStories),
  scene("overseas", 20, overseasFamilies, ["110108"], overseasStories),
  scene("platform", 17, platformFamilies, everyDistrict, notices),
  scene("tips", 32, tipFamilies, everyDistrict, tips),
  scene("credit", 26, creditFamilies, ["110108"], credits),
  scene("layout-designs", 28, layoutFamilies, ["110108"], layoutStories),
  ...handingScenes,
  ...serviceScenes,
];

function scene(
  key: string,
  many: number,
  families: readonly Family[],
  districts: readonly string[],
  stories: readonly Story[],
): Scene {
  return { key, many, families, districts, stories };
}
