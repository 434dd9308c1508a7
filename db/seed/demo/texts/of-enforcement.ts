/** Words for the fields of copyright, customs, the police and the procuratorate. */
export const textsOfEnforcement: Readonly<Record<string, readonly string[]>> = {
  "report-crime.report": [
    "经核查，当事人销售侵权商品的非法经营数额已达到追诉标准，销售台账、支付记录和询问笔录能够相互印证，有合理理由怀疑构成犯罪，建议移送公安机关。",
  ],
  "approve-transfer.opinion": ["事实和证据足以认定涉嫌犯罪，同意移送公安机关。"],
  "refuse-transfer.reason": [
    "经复核，部分销售记录属于重复计算，扣除后未达到追诉标准，不予移送，继续按行政案件办理。",
  ],
  "record-transfer.police": ["属地公安分局经济犯罪侦查支队，值班民警当场签收回执"],
  "learn-of-docketing.note": ["已收到立案告知书，涉案物品按清单办理移交。"],
  "resume-after-refusal.note": ["公安机关不予立案，案卷材料已退回，继续依法作出行政处理。"],
  "resume-after-return.note": ["刑事案件已终结，案卷材料已退回，恢复办理。"],
  "learn-of-conviction.note": ["已收到生效判决书，判处的罚金与本案罚款不重复计算。"],

  "copyright-penalty.take-measure.goods": [
    "涉案图书一千二百册、印版两套，附物品清单，由当事人签字确认。",
    "涉案服务器两台、移动硬盘五块，贴封条后就地封存。",
  ],
  "copyright-penalty.take-urgent-measure.goods": ["涉案光盘三百张、包装盒二百个，附物品清单。"],
  "copyright-penalty.take-urgent-measure.urgency": [
    "现场发现当事人正在删除服务器数据，不当场扣押证据可能灭失。",
  ],
  "copyright-penalty.preserve-evidence.items": ["后台登录记录一份、样书三册、合同两份，附清单。"],
  "copyright-penalty.submit-for-review.report": [
    "案件调查报告：当事人未经著作权人许可，复制并通过信息网络传播其作品，同时损害公共利益，点击量和广告收入已经查清；证据材料三十四页附卷。建议给予行政处罚。",
  ],
  "copyright-penalty.sign-notice.facts": [
    "经查，当事人未经许可，通过信息网络向公众传播他人作品，上述事实有网络取证记录、询问笔录、权属证明为证。",
  ],
  "copyright-penalty.sign-notice.intended": [
    "拟责令停止侵权行为，没收违法所得，并处罚款{yuan}元。",
  ],
  "copyright-penalty.decide.penalties": [
    "一、责令停止侵权行为；二、没收违法所得和侵权复制品；三、罚款{yuan}元。",
  ],
  "copyright-penalty.decide.reasons": [
    "网络取证记录、询问笔录、权属证明和后台数据能够相互印证，事实清楚、证据充分；当事人的陈述、申辩意见已经复核。",
  ],
  "copyright-penalty.submit-defence.statement": [
    "我方网站内容由用户上传，收到通知后已经删除，请求从轻处理，附删除记录。",
  ],
  "copyright-penalty.request-hearing.reason": ["我方对点击量的统计方法有异议，要求举行听证。"],
  "copyright-penalty.add-information.information": [
    "近日发现同一作品又在该网站的另一栏目上线，现补充链接和截图。",
  ],
  "copyright-penalty.request-supplement.items": [
    "一、作品登记证书或者其他权属证明；二、侵权页面的完整截图和网址；三、权利人身份证明。",
  ],
  "copyright-penalty.answer-supplement.answer": [
    "已补充作品登记证书、侵权页面截图十二张和营业执照。",
  ],
  "announce-notice.place": ["本机关网站公告栏、中国版权保护示例公告专栏"],
  "announce-notice.reason": ["邮寄告知书被退回，登记住所无人办公，其他联系方式均无法联系。"],
  "send-for-appraisal.body": ["示例版权鉴定委员会"],
  "send-for-appraisal.question": [
    "请就所附两套源程序是否相同或者实质性相似进行鉴定。",
    "请鉴定送检图书是否为正版出版物。",
  ],
  "receive-appraisal.note": ["鉴定意见书已收到并送达当事人，双方均未申请重新鉴定。"],

  "customs-protection.request-supplement.items": [
    "一、商标注册证复印件；二、证明侵权事实明显存在的照片和比对说明；三、担保函。",
  ],
  "customs-protection.answer-supplement.answer": ["已补充商标注册证、比对照片八张和银行保函。"],
  "customs-protection.add-information.information": [
    "据物流信息，同一发货人另有一票货物将于下周申报出口，现补充箱号。",
  ],
  "detain-on-application.goods": [
    "涂有涉案商标的运动鞋六百双，出口报关单一票，存放于监管仓库二区。",
  ],
  "notify-holder.goods": ["涂有涉案商标的背包四百个，价值约{yuan}元，首都机场口岸申报出口。"],
  "notify-holder.recordal": ["T2024-示例-01188"],
  "apply-for-detention.application": [
    "所示货物的商标与我公司备案商标相同，我公司未向该发货人作出任何许可，请求扣留。",
  ],
  "decline-detention.reason": ["经核对，该批货物由我公司的被许可人生产，不申请扣留。"],
  "detain-ex-officio.goods": ["涂有涉案商标的背包四百个，附扣留清单。"],
  "explain-goods.statement": [
    "我方受境外客户委托生产，客户提供了其本国的商标注册证，附委托合同，请予核实。",
  ],
  "ask-release-on-security.reason": ["被控货物采用公知设计，未落入专利权保护范围，附比对说明。"],
  "release-on-security.reason": [
    "收发货人已缴纳与货物等值的担保金，货物涉嫌侵犯的是专利权，予以放行。",
  ],
  "return-counter-security.reason": ["权利人未在合理期限内向人民法院起诉，退还担保金。"],
  "find-infringement.findings": [
    "经比对，货物使用的标识与备案商标相同，使用于相同商品，发货人不能提供授权文件，认定为侵权货物。",
  ],
  "find-no-infringement.findings": [
    "发货人提供了经公证的许可合同，权利人核实属实，认定货物未侵犯备案商标专用权。",
  ],
  "find-undetermined.findings": [
    "货物标识与备案商标近似，是否容易导致混淆存在争议，现有证据不能认定。",
  ],
  "record-court-notice.note": ["人民法院作出财产保全裁定，要求协助继续扣留。"],
  "release-without-notice.note": ["期限届满，未收到人民法院协助执行通知。"],
  "withdraw-application.reason": ["双方已自行和解，申请撤回扣留。"],
  "record-court-outcome.note": ["裁判文书已生效并附卷，货物按裁判处理。"],
  "customs-protection.notify-penalty.facts": [
    "经查，当事人申报出口的背包使用与备案商标相同的标识，未经权利人许可，有查验记录、比对说明和权利人证明为证。",
  ],
  "customs-protection.notify-penalty.intended": ["拟没收侵权背包四百个，并处罚款{yuan}元。"],
  "customs-protection.request-hearing.reason": ["我方对货物价值的认定有异议，要求举行听证。"],
  "customs-protection.submit-defence.statement": [
    "我方系首次出口，不知道客户没有获得授权，请求从轻处理。",
  ],
  "confiscate.goods": ["侵权背包四百个，附没收清单。"],
  "confiscate.reasons": ["查验记录、比对说明和权利人证明能够相互印证，货物侵犯备案商标专用权。"],
  "release-after-notice.reason": ["听证后查明发货人持有有效的许可，侵权不能成立，放行货物。"],
  "customs-protection.report-reconsideration.body": ["海关总署（行政复议机关）"],
  "customs-protection.record-reconsideration.body": ["海关总署（行政复议机关）"],
  "dispose-of-goods.note": ["标识清除后转交公益机构，交接单和照片附卷。"],
  "customs-protection.close.note": ["仓储费用已结清，担保已按规定处理。"],
  "customs-protection.withdraw.reason": ["货物已由发货人主动退关，不再需要海关处理。"],

  "record.number": ["T2026-示例-02417", "T2026-示例-02588"],
  "customs-recordal.request-supplement.items": [
    "一、商标注册证最近一次续展证明；二、许可使用情况说明；三、使用商标的货物照片。",
  ],
  "customs-recordal.answer-supplement.answer": ["已补充续展证明、许可备案表和货物照片六张。"],
  "report-change.change": ["权利人住所地变更，新增合法使用人一家。"],
  "record-change.note": ["已变更权利人住所地，并增加合法使用人名单。"],
  "ask-for-change.change": ["经核对登记公告，商标已转让，备案信息仍为原权利人。"],
  "customs-recordal.withdraw.reason": ["材料尚需完善，先行撤回，准备齐全后重新申请。"],

  "criminal-transfer.accept.receipt": ["已在移送书回执上签字，材料清点无误"],
  "docket.number": ["京公示例立字〔2026〕118号"],
  "docket-on-reconsideration.number": ["京公示例立字〔2026〕131号"],
  "docket-on-reconsideration.opinion": ["补充的交易流水足以证明销售金额达到追诉标准，决定立案。"],
  "docket-as-ordered.number": ["京公示例立字〔2026〕142号"],
  "ask-reconsideration.reason": [
    "当事人两年内曾因同类行为受过行政处罚，本次销售金额达到追诉标准，依法应当立案，提请复议。",
  ],
  "uphold-refusal.reason": ["经重新审查，现有证据仍不能证明销售金额达到追诉标准，维持原决定。"],
  "explain-refusal.reasons": [
    "移送的销售记录中有部分订单未实际履行，扣除后未达到追诉标准，故不予立案，附核算表。",
  ],
  "close-refusal.note": ["案卷材料已全部退回移送机关，本件办结。"],
  "criminal-transfer.hand-over-goods.goods": [
    "涉案运动鞋二百一十二双、吊牌四百八十枚、销售台账两册。",
  ],
  "transfer-for-prosecution.procuratorate": ["北京市海淀区人民检察院"],
  "transfer-for-prosecution.opinion": [
    "犯罪嫌疑人销售明知是假冒注册商标的商品，违法所得数额较大，事实清楚，证据确实、充分，移送审查起诉。",
  ],
  "return-for-investigation.reason": ["需要补充查明库存商品的货值和上家的供货情况。"],
  "record-non-prosecution.note": ["犯罪情节轻微，已退赔并取得权利人谅解，检察机关决定不起诉。"],
  "record-conviction.court": ["北京市海淀区人民法院（2026）京0108刑初示例号"],
  "record-conviction.sentence": ["判处有期徒刑十个月，缓刑一年，并处罚金人民币{yuan}元。"],
  "record-acquittal.court": ["北京市海淀区人民法院（2026）京0108刑初示例号"],
  "record-acquittal.reason": ["现有证据不能证明被告人明知所售商品系假冒，指控的犯罪不能成立。"],

  "docketing-supervision.accept.note": ["材料齐全，属于本院管辖，予以受理。"],
  "ask-reasons.question": ["请说明不予立案所依据的事实和核算过程，并附相关证据材料。"],
  "receive-reasons.note": ["已收到公安机关的书面说明和核算表。"],
  "order-docketing.reasons": [
    "经审查，已支付的订单应当计入销售金额，达到追诉标准，不立案的理由不能成立，通知立案。",
  ],
  "find-tenable.reasons": ["经审查，扣除未履行的订单后未达到追诉标准，公安机关不立案的理由成立。"],
  "issue-correction.notice": ["你局收到通知立案书后逾期未立案，请予纠正并书面回复。"],
  "report-up.to": ["北京市人民检察院"],
  "report-up.reason": ["发出纠正违法通知书后仍未立案，报请上一级人民检察院协商处理。"],

  "reverse-link.resume.reason": ["复查维持不起诉决定，恢复审查。"],
  "reverse-link.extend-review.reason": ["涉及多个品牌和多名被不起诉人，案情复杂。"],
  "issue-opinion.agency": ["北京市海淀区市场监督管理局"],
  "issue-opinion.facts": ["被不起诉人销售假冒注册商标的商品，货值已经查清，尚未受到行政处罚。"],
  "issue-opinion.opinion": ["依照商标法和行政处罚法，应当给予没收、罚款的行政处罚，建议依法处理。"],
  "remind.note": ["回复期限已满，请尽快书面回复处理情况。"],
  "record-answer.note": ["已收到书面回复和决定书副本。"],
  "learn-of-decision.note": ["行政机关的决定已在本案中作出。"],
  "reverse-link.close.note": ["检察意见已落实，文书附卷。"],
  "end-unanswered.reason": ["催办后仍未回复，已依法通报其上级机关。"],
};
