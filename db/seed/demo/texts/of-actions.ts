import { textsOfCivil } from "#db/seed/demo/texts/of-civil";
import { textsOfEnforcement } from "#db/seed/demo/texts/of-enforcement";
import { textsOfServices } from "#db/seed/demo/texts/of-services";

/** Words for one field of one action, where the field's own words would not fit. */
export const textsOfActions: Readonly<Record<string, readonly string[]>> = {
  ...textsOfServices,
  ...textsOfCivil,
  ...textsOfEnforcement,
  "withdraw.reason": [
    "双方已自行和解，对方书面承诺停止销售，特此撤回。",
    "拟就同一事实向人民法院起诉，撤回本次请求。",
    "经进一步核实，所购商品系经销商授权渠道售出，特此撤回。",
  ],
  "grant.reason": [
    "请求人已在本中心备案，技术属于服务领域，权利稳定，被控链接持续销售，准予进入快速通道。",
  ],
  "set-aside.reason": ["本件无快速通道申请记录，转由主管机关按普通程序办理，本程序结束。"],
  "resume.reason": ["中止的原因已经消除，恢复办理，期限继续计算。"],
  "request-hearing.reason": ["我方对拟处罚的数额和商品数量有异议，要求举行听证。"],
  "decline-hearing.reason": ["拟作出的处罚不属于法律规定的听证范围，已告知当事人可以陈述、申辩。"],
  "reopen-investigation.reason": ["当事人提交了新的进货凭证，需要补充调查货物来源。"],
  "defer-payment.reason": ["当事人提交了经营困难的证明，申请延期缴纳，理由成立。"],
  "announce-service.reason": ["邮寄两次均被退回，登记住所无人办公，其他方式无法送达。"],
  "announce-service.place": ["本局网站公告栏及被请求人登记住所地"],
  "disapprove-measure.reason": ["现有证据尚不足以支持查封，责令立即解除并归还物品。"],
  "extend-measure.reason": ["涉案商品数量较多，鉴别尚未完成，需要延长查封期限。"],
  "extend-review.reason": ["案卷材料较多，涉及两个规格的商品，需要延长审核时间。"],
  "extend-opinion.reason": ["需要补充检索两篇对比文献，延长五个工作日。"],
  "extend-docket-decision.reason": ["需向登记机关核实专利权人变更情况，延长五个工作日。"],
  "extend-conclusion.reason": ["涉及多项权利要求的解释，且已安排现场勘验，案情复杂。"],
  "extend-conclusion-again.reason": ["勘验后补充委托技术意见，仍不能在延长期限内审结。"],
  "extend-verification.reason": ["涉及外省市供货方，协查函尚未回复。"],
  "extend-decision.reason": ["需要调取网络交易平台近两年的销售记录。"],
  "extend-decision-again.reason": ["协查结果尚未全部收到，经集体讨论决定继续延期。"],
  "extend-answer.reason": ["被请求人申请延长答辩期限，理由成立。"],
  "extend-evidence-period.reason": ["当事人申请延期提交购销合同和生产记录，理由成立。"],
  "reject-objection.reasons": ["被控产品的销售行为发生在本市，本局依法有管辖权，异议不成立。"],
  "uphold-objection.reasons": ["经核实，被控行为实施地和被请求人住所地均在外省，异议成立。"],
  "answer.answer": [
    "我方产品采用齿轮传动，与权利要求1记载的带传动不同，不构成侵权；并提交在先公开文献两份主张现有技术抗辩。",
    "我方自2021年起即已制造相同产品，主张先用权，附生产记录和图纸。",
  ],
  "submit-defence.statement": [
    "我方系从正规批发商处购入，不知道涉案商品侵权，请求从轻处理，附进货单据。",
  ],
  "waive-hearing.statement": ["我方对告知的事实和拟处罚内容没有异议，放弃陈述、申辩和听证。"],
  "ask-right-holder.question": ["请就所附商品照片出具鉴别意见，说明是否为贵公司生产或者授权生产。"],
  "complete-review.opinion": ["事实清楚、证据充分、定性准确、程序合法，同意承办机构意见。"],
  "record-reconsideration.body": ["北京市海淀区人民政府（行政复议机关）"],
  "record-reconsideration.note": ["复议机关经审理作出决定，文书已附卷。"],
  "record-judgment.note": ["生效裁判文书已附卷。"],
  "preserve-evidence.items": ["销售台账两册、发货单一本、样品两件，附清单。"],
  "end-measure.note": ["物品清点无误，当事人签收清单。"],
  "dispose-preserved.note": ["复制提取后原件退还当事人。"],
  "receive-result.note": ["检验报告已收到并送达当事人。"],
  "proceed-without-identification.note": ["权利人在合理期限内未出具鉴别意见，按现有证据继续调查。"],
  "general-handling.record-step.note": [
    "已登记并核对材料，与投诉人确认诉求。",
    "已向被投诉人了解情况，正在核实其说明。",
    "已召集双方线上沟通一次，约定下周继续。",
  ],
  "inform-respondent.note": ["现将投诉要点告知贵方，请在十日内书面说明情况并提交相关材料。"],
  "accept.note": ["材料符合要求，予以受理。"],
  "issue-opinion.claimChart": [
    "特征A：壳体一侧设有开口——被控产品相同；特征B：开口边缘设导向凸缘——被控产品相同；特征C：凸缘内侧有弹性件——被控产品为硅胶条，等同。",
    "主视图：轮廓、分割线位置相同；左视图：倒角弧度相近；仰视图：散热孔排布不同，属局部细微差异。",
  ],
};
