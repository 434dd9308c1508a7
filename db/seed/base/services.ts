import { type Body, copyrights, patents } from "#db/seed/base/body";
import { beijing } from "#db/seed/base/districts";

/** Aid, mediation, arbitration, associations, hotlines and the coordinator. */
export const services: readonly Body[] = [
  body("beijing-rights-aid-center", "rights-aid-center", "legal-service", "rights-aid", [
    "北京市知识产权维权援助中心",
    "Beijing Intellectual Property Rights Aid Center",
  ]),
  body("overseas-guidance-beijing", "rights-aid-center", "legal-service", "overseas-guidance", [
    "国家海外知识产权纠纷应对指导中心北京分中心",
    "National Guidance Center for Overseas IP Disputes, Beijing Branch",
  ]),
  {
    ...body(
      "beijing-arbitration-commission",
      "arbitration-commission",
      "commercial-arbitration",
      "arbitration",
      [
        "北京仲裁委员会（北京国际仲裁中心）",
        "Beijing Arbitration Commission (Beijing International Arbitration Center)",
      ],
    ),
    documentPrefix: "京仲",
  },
  body("ccpit-mediation-center", "mediation-body", "diversified-mediation", "mediation", [
    "中国国际贸易促进委员会/中国国际商会调解中心",
    "CCPIT/CCOIC Mediation Center",
  ]),
  body("peoples-mediation-beijing", "mediation-body", "diversified-mediation", "mediation", [
    "北京市知识产权纠纷人民调解委员会",
    "Beijing People's Mediation Committee for Intellectual Property Disputes",
  ]),
  association("beijing-patent-attorneys-association", patents, [
    "北京市专利代理师协会",
    "Beijing Patent Attorneys Association",
  ]),
  association(
    "beijing-trademark-association",
    ["trademark", "geographical-indication"],
    ["北京商标协会", "Beijing Trademark Association"],
  ),
  association("capital-copyright-association", copyrights, [
    "首都版权协会",
    "Capital Copyright Association",
  ]),
  body("hotline-12315", "hotline", "social-supervision", "tip-handling", [
    "北京市12315投诉举报中心",
    "Beijing 12315 Complaint and Report Center",
  ]),
  body("hotline-12345", "hotline", "social-supervision", "tip-handling", [
    "北京市市民热线服务中心（12345）",
    "Beijing Citizens' Hotline Service Center (12345)",
  ]),
  body("coordination-office-beijing", "coordination-office", "social-supervision", "supervision", [
    "北京市知识产权办公会议办公室",
    "Office of the Beijing Intellectual Property Working Conference",
  ]),
];

function association(key: string, rightKinds: readonly string[], names: [string, string]): Body {
  const made = body(
    key,
    "industry-association",
    "industry-self-discipline",
    "self-discipline",
    names,
  );
  return { ...made, handles: [{ ...made.handles[0]!, rightKinds }] };
}

function body(
  key: string,
  kind: Body["kind"],
  channel: string,
  procedure: Body["handles"][number]["procedure"],
  [nameZh, nameEn]: [string, string],
): Body {
  const handles = [{ procedure, region: beijing }];
  return {
    key,
    kind,
    nameZh,
    nameEn,
    region: beijing,
    confirmed: false,
    channels: [channel],
    handles,
  };
}
