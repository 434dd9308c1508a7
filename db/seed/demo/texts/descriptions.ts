import type { Random } from "#db/seed/demo/random";
import type { Conduct } from "#lib/routing/vocabulary";

/** What a description speaks of. */
export type Told = {
  /** The right as it is called in the sentence. */
  right: string;
  goods: string;
  respondent: string;
  /** The district's name. */
  place: string;
};

type Sentence = (told: Told) => string;

/** How the conduct came to light and what was seen, as a complainant would write it. */
export function describe(conduct: Conduct, told: Told, random: Random): string {
  const main = random.pick(sentences[conduct] ?? sentences["sells-infringing-goods"]!)(told);
  const seen = /goods|product/.test(conduct) ? [...findings, ...findingsOnGoods] : findings;
  return `${main}${random.pick(seen)}${random.pick(requests)}`;
}

const findings = [
  "相关情况已拍照、录像并注明时间和地点。",
  "相关材料已截图、打印并由经办人签字确认。",
  "此前曾发函要求停止，对方签收后仍在继续。",
];

const findingsOnGoods = [
  "我方于发现当日购买样品一件，保留了付款记录。",
  "我方委托公证人员对购买过程作了公证。",
  "经比对，做工、包装和结构细节与我方产品可以互相对照，差异见附件。",
];

const requests = [
  "请求依法查处，责令停止侵权。",
  "请依法处理并告知结果。",
  "请求核实来源和数量，依法处理。",
  "希望尽快制止，避免损失扩大。",
];

const sentences: Partial<Record<Conduct, readonly Sentence[]>> = {
  "sells-counterfeit-goods": [
    ({ right, goods, respondent, place }) =>
      `${respondent}在${place}的经营场所陈列、销售标有${right}的${goods}，我方从未向其供货。`,
    ({ right, goods, respondent }) =>
      `${respondent}以明显低于正品的价格销售${goods}，吊牌和包装上使用了与${right}相同的标识。`,
    ({ right, goods, place }) =>
      `在${place}走访时发现，当事人柜台上的${goods}使用${right}，店员称“和专柜同厂”，不能提供授权文件。`,
  ],
  "makes-and-sells-counterfeit-goods": [
    ({ right, goods, respondent, place }) =>
      `${respondent}在${place}租用场地加工${goods}，并自行缝制、粘贴带有${right}的标牌后对外批发。`,
    ({ right, goods, respondent }) =>
      `据线人提供的送货单，${respondent}每周向多个摊位供应假冒${right}的${goods}，现场可见半成品和包装。`,
  ],
  "makes-counterfeit-labels": [
    ({ right, goods, respondent, place }) =>
      `${respondent}在${place}印制带有${right}的吊牌和包装盒，用于${goods}，未核验任何委托书。`,
  ],
  "confusing-similarity": [
    ({ right, goods, respondent }) =>
      `${respondent}销售的${goods}在名称、配色和装潢上与我方有一定影响的商品近似，并在宣传中暗示与${right}有关联。`,
  ],
  "counterfeits-patent": [
    ({ right, goods, respondent }) =>
      `${respondent}在${goods}的包装和产品页上标注了${right}的专利号，其产品与该专利无关，也未获许可。`,
  ],
  "misappropriates-trade-secret": [
    ({ right, goods, respondent }) =>
      `我方前员工离职后加入${respondent}，该公司随即使用与我方${right}相同的内容开展业务；${goods}一直由我方采取加密和权限管理等保密措施。`,
  ],
  "misuses-geographical-indication": [
    ({ right, goods, respondent, place }) =>
      `${respondent}在${place}销售的${goods}外箱印有${right}，产地实为其他地区，也没有使用授权。`,
  ],
  "makes-patented-product": [
    ({ right, goods, respondent, place }) =>
      `${respondent}在${place}的厂区制造的${goods}，其结构与${right}权利要求1记载的全部技术特征一一对应。`,
    ({ right, goods, respondent }) =>
      `我方在招标现场见到${respondent}制造的${goods}，拆解后发现其核心部件落入${right}的保护范围。`,
  ],
  "uses-patented-process": [
    ({ right, goods, respondent }) =>
      `${respondent}生产${goods}所用的工艺步骤和参数范围与${right}的方法权利要求相同，其公开的宣传视频可以印证。`,
  ],
  "exhibits-infringing-goods": [
    ({ right, goods, respondent }) =>
      `${respondent}在本市举办的展会上公开展出${goods}，与${right}相比没有实质性差异，展会还有三天结束。`,
  ],
  "sells-infringing-goods": [
    ({ right, goods, respondent }) =>
      `${respondent}在网店销售的${goods}与${right}相比，整体视觉效果没有实质性差异，月销量持续上升。`,
    ({ right, goods, respondent, place }) =>
      `${respondent}在${place}的门店销售${goods}，经比对落入${right}的保护范围。`,
  ],
  "exceeds-licence": [
    ({ right, goods, respondent }) =>
      `${respondent}是我方被许可人，许可仅限于自用，其却对外批量提供${goods}，超出${right}的许可范围。`,
  ],
  "online-dissemination": [
    ({ right, respondent }) =>
      `${respondent}运营的网站未经许可提供${right}的在线播放和下载，并以会员费、贴片广告获利。`,
    ({ right, respondent }) =>
      `${respondent}在其应用内上传${right}并置于推荐位，通知后仅更换链接继续传播。`,
  ],
  "copies-works": [
    ({ right, goods, respondent }) =>
      `${respondent}在其生产的${goods}上使用了${right}，图案、配色和文字均相同，未署名也未获许可。`,
  ],
  "copies-software": [
    ({ right, respondent, place }) =>
      `${respondent}在${place}的办公场所安装、使用未经授权的${right}，初步统计涉及终端数十台。`,
  ],
  "exports-counterfeit-goods": [
    ({ right, goods }) =>
      `海关现场查验发现一批拟出口的${goods}带有与${right}相同的标识，发货人未能提供授权。`,
  ],
  "imports-counterfeit-goods": [
    ({ right, goods }) => `一批申报进口的${goods}带有与${right}相同的标识，收货人未获许可。`,
  ],
  "copies-layout-design": [
    ({ right, goods, respondent }) =>
      `${respondent}销售的${goods}经剖片比对，其模拟模块与${right}中具有独创性的部分相同。`,
  ],
  "propagates-plant-variety": [
    ({ right, goods, respondent }) =>
      `${respondent}未经许可繁育、销售${goods}，经基因指纹比对与${right}为相同或者极近似品种。`,
  ],
  "accused-abroad": [
    ({ goods }) => `我方的${goods}在境外展会上被指控侵权并收到律师函，请求应对指导和律师推荐。`,
  ],
  "infringed-abroad": [
    ({ right, goods }) =>
      `发现境外经销商销售仿冒${right}的${goods}，请求了解当地的救济途径和费用。`,
  ],
  "dishonest-agency": [
    ({ respondent }) =>
      `${respondent}以“包授权”招揽业务，编造技术方案批量提交申请，并冒用他人名义签署文件。`,
  ],
  "bad-faith-filing": [
    ({ respondent }) =>
      `${respondent}短期内申请注册大量与他人在先使用标识相同的商标，并向使用人索要转让费。`,
  ],
};
