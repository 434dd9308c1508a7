import { type PacketAnswer, packetFor } from "#lib/referrals/packets";

/** What an officer writes where a document of the packet is not a file of the case. */
const written: Readonly<Record<string, string>> = {
  "transfer-letter":
    "本局在查处侵犯注册商标专用权案件中，发现当事人的行为涉嫌构成犯罪，依照《行政执法机关移送涉嫌犯罪案件的规定》第三条的规定，现将该案移送你局，请依法处理。",
  "investigation-report":
    "经查，当事人自今年三月起购进并销售假冒注册商标的商品，已查明销售金额和库存货值合计达到追诉标准。当事人对购销事实不持异议，账册、聊天记录和物流单据可以相互印证。",
  "goods-list": "扣押的运动鞋 212 双、吊牌 480 枚、包装盒 205 个，存放于本局涉案财物仓库三号库。",
  "test-report": "权利人已对抽样商品出具鉴别意见，认定均非其生产或者授权生产；未另行委托检验。",
  other: "询问笔录 4 份、现场笔录 1 份、电子数据提取笔录 1 份，随案移送。",
};

/** The packet of a procedure answered in writing; nothing where none is asked for. */
export function writtenPacket(procedure: string): Record<string, PacketAnswer> | undefined {
  const rule = packetFor(procedure);
  if (!rule) return undefined;
  return Object.fromEntries(
    rule.documents.map(({ key, name }) => [key, { text: written[key] ?? name.zh }]),
  );
}
