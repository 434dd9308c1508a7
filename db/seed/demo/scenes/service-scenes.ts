import { act } from "#db/seed/demo/plan/story";
import type { Family } from "#db/seed/demo/scenes/families";
import { aidFamilies } from "#db/seed/demo/scenes/help-families";
import { patentFamilies } from "#db/seed/demo/scenes/patent-families";
import { appraisalStories, notaryStories } from "#db/seed/demo/stories/experts";
import { joinedBy, type Way } from "#db/seed/demo/stories/handing-on";
import { adviceStories, exhibitionStories } from "#db/seed/demo/stories/services";
import type { Story } from "#db/seed/demo/stories/story";
import { patentAdjudication } from "#lib/procedures/patent-adjudication";

const aidRules = "本平台运行规则第五条";

const toFirm: Way = {
  before: [],
  to: "demo-mingli",
  procedure: "legal-advice",
  kind: "refer",
  reason: "请求人希望委托律师评估授权和诉讼方案，征得其同意后转请贵所提供咨询。",
  basis: aidRules,
  wrong: "demo-notary",
};

const toNotary: Way = {
  ...toFirm,
  to: "demo-notary",
  procedure: "notarisation",
  reason: "涉案网页随时可能删除，请求人同意申请公证，请贵处尽快保全。",
  wrong: "demo-appraisal",
};

const toAppraisal: Way = {
  ...toFirm,
  before: [act(patentAdjudication, "answer"), act(patentAdjudication, "forward-answer")],
  to: "demo-appraisal",
  procedure: "appraisal",
  reason: "双方对技术特征是否等同争议较大，现委托贵中心鉴定，材料清单附后。",
  basis: "专利纠纷行政裁决和调解办法第三十七条",
};

const toExhibition: Way = {
  ...toFirm,
  to: "beijing-protection-center",
  procedure: "exhibition-help",
  reason: "涉案产品正在展会展出，展期仅三天，请贵中心先行到场比对并听取参展方意见。",
  basis: "保护中心工作规则（中心自定，非法定）",
  wrong: "zhongguancun-protection-center",
};

/** Scenes in which a service organization joins a case that another body has. */
export const serviceScenes = [
  scene("law-firm", aidFamilies, adviceStories(joinedBy(toFirm))),
  scene("notary", aidFamilies, notaryStories(joinedBy(toNotary))),
  scene("appraisal", patentFamilies, appraisalStories(joinedBy(toAppraisal))),
  scene("exhibition", patentFamilies, exhibitionStories(joinedBy(toExhibition))),
];

function scene(key: string, families: readonly Family[], stories: readonly Story[]) {
  const many = stories.reduce((sum, { times }) => sum + times, 0);
  return { key: `with-${key}`, many, families, districts: ["110108"], stories };
}
