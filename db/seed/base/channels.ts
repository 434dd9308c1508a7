/**
 * The seven channels in the order of the mark's rings, from the outermost. The English labels follow
 * the report of the Beijing IPR work conference of 2018-02-06; the Chinese wording is to be checked.
 */
export const channelRows = [
  channel(
    "administrative-enforcement",
    ["行政执法", "Administrative enforcement"],
    "市场监管、知识产权、版权、文化执法部门和海关依法查处侵权行为，裁决专利侵权纠纷。",
    "Market supervision, IP, copyright and cultural authorities and customs act against infringement and adjudicate patent disputes.",
  ),
  channel(
    "judicial-trial",
    ["司法审判", "Judicial trial"],
    "人民法院审理侵权诉讼，采取保全措施，确认调解协议的效力。",
    "The courts try infringement suits, order preservation and confirm mediation agreements.",
  ),
  channel(
    "diversified-mediation",
    ["多元调解", "Diversified mediation"],
    "调解组织帮助双方谈出结果；达成的协议可以申请司法确认。",
    "Mediation bodies help both sides settle; a court can confirm their agreement.",
  ),
  channel(
    "commercial-arbitration",
    ["商事仲裁", "Commercial arbitration"],
    "双方有仲裁协议的，由仲裁机构裁决，一裁终局。",
    "Where the parties agreed to arbitrate, an arbitration commission decides with final effect.",
  ),
  channel(
    "legal-service",
    ["法律服务", "Legal service"],
    "维权援助、律师、代理、公证和鉴定机构协助取证、评估和海外维权。",
    "Rights-aid centers, lawyers, agents, notaries and appraisers help with evidence, advice and disputes abroad.",
  ),
  channel(
    "social-supervision",
    ["社会监督", "Social supervision"],
    "任何人都可以举报线索，不署名也可以；核查后转给有权处理的机构。",
    "Anyone may report a tip, even without a name; once checked it goes to the body that can act.",
  ),
  channel(
    "industry-self-discipline",
    ["行业自律", "Industry self-discipline"],
    "行业协会提醒、约束会员；电商平台按通知处理侵权商品链接。",
    "Associations warn and bind their members; platforms act on notices about listings.",
  ),
].map((row, index) => ({ ...row, position: index + 1 }));

function channel(
  key: string,
  [nameZh, nameEn]: [string, string],
  aboutZh: string,
  aboutEn: string,
) {
  return { key, nameZh, nameEn, aboutZh, aboutEn };
}
