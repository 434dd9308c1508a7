/** Words for the fields of procedures of tips, credit, associations and services. */
export const textsOfServices: Readonly<Record<string, readonly string[]>> = {
  "tip-handling.record-step.note": [
    "到所反映的地点核查，商品仍在销售，拍照五张并登记摊位号。",
    "调取登记信息，所反映的主体存续，经营地址一致。",
  ],
  "ask-reporter.question": [
    "请说明看到该商品的大致日期、摊位或者链接，以及有无购买凭证。不需要提供您的姓名。",
  ],
  "answer-question.answer": ["上月中旬看到的，在二层靠东侧扶梯的摊位，有付款截图，已上传。"],
  "tip-handling.send-for-testing.question": ["请检验所附样品的材质和标识是否与标注相符。"],
  "tip-handling.receive-result.result": ["检验报告已收到：样品标识与标注不符，报告附卷。"],
  "ask-right-holder.holder": ["示例权利人（依登记簿联系）"],
  "tip-handling.ask-right-holder.question": [
    "请辨认所附照片中的商品是否由贵公司生产或者授权生产。",
  ],
  "receive-identification.result": ["权利人书面答复：所示商品不是其生产或者授权生产。"],
  "tip-handling.docket.reason": [
    "经核查，有证据初步证明存在违法行为，依法应当给予行政处罚，属于本机关管辖，决定立案。",
  ],
  "tip-handling.warn.warning": [
    "立即停止销售并下架涉案商品，核对进货渠道，三日内书面报告整改情况。",
  ],
  "tip-handling.warn.reason": [
    "违法行为轻微，当事人当场改正，没有造成危害后果，予以告诫，不予立案。",
  ],
  "hand-to-association.association": ["北京商标协会"],
  "hand-to-association.reason": ["所反映的是会员违反自律公约的行为，尚不构成违法，转协会处理。"],
  "tip-handling.close.words": [
    "您反映的线索已经核查完毕，处理结果见上。感谢您的举报；如有新的线索，可以继续补充。",
  ],
  "service-organization-credit.record-step.note": [
    "调取近两年的代理记录，发现同一批申请的委托材料签名高度雷同。",
    "到登记的经营场所核查，现场无人办公。",
  ],
  "ask-statement.facts": [
    "经核实，你机构在代理过程中提交的部分委托材料与委托人陈述不一致，相关记录附后。",
  ],
  "ask-statement.intended": ["拟依据相关规定作出失信认定；你机构可以陈述、申辩并提交证据。"],
  "service-organization-credit.submit-statement.statement": [
    "我机构对所列材料逐份核对，其中两份系助理误传，已更正并加强内部复核，请予考虑。",
  ],
  "service-organization-credit.find-nothing.reason": [
    "经核实，委托材料真实完整，所反映的情形不成立。",
  ],
  "list-abnormal.reason": ["通过登记的经营场所无法取得联系，两次邮寄均被退回，符合列入情形。"],
  "list-serious.reason": ["该机构已被责令停止接受新的委托，决定书已生效，符合列入情形。"],
  "move-to-serious.reason": ["列入经营异常名录已满三年，仍未改正并移出，符合列入情形。"],
  "find-breach.reason": ["多件委托材料系伪造，有委托人陈述和笔迹比对为证，符合失信行为认定情形。"],
  "service-organization-credit.publish.summary": [
    "该机构因上述行为被依法认定并公示，公示期按规定计算，可以依法异议和申请修复。",
  ],
  "object.objection": ["我机构认为认定所依据的两份材料并非我机构提交，请求复核。"],
  "reject-objection.reasons": ["经复核，原认定事实清楚，证据充分，异议不能成立，维持原认定。"],
  "uphold-objection.reasons": ["经复核，关键材料系他人冒用该机构名义提交，原认定予以撤销。"],
  "request-repair.corrected": ["已补报材料、变更登记地址并完成整改，证明附后。"],
  "refuse-repair.reason": [
    "整改材料尚不能证明登记地址可以取得联系，暂不予移出，改正后可以再次申请。",
  ],
  "grant-repair.reason": ["整改到位，已可通过登记地址取得联系，准予移出。"],
  "self-discipline.ask-member.questions": [
    "请就所反映的代理行为说明经过，并提交相关委托合同和往来记录。",
  ],
  "self-discipline.submit-statement.statement": [
    "我单位已查明经过，系个别人员未按规定签署委托，现已整改。",
  ],
  "start-mediation.proposal": [
    "由会员退还部分代理费并书面致歉，投诉人不再主张其他要求，请双方考虑。",
  ],
  "record-settlement.terms": ["会员退还代理费{yuan}元并书面致歉，双方再无其他争议。"],
  "end-mediation.note": ["双方对退费数额意见不一，调解终止，协会继续处理。"],
  "find-no-breach.reasons": ["经核实，会员已按合同履行告知义务，没有违反自律公约。"],
  "self-discipline.warn.reasons": ["会员未按自律公约核验委托人身份，情节较轻且已改正，予以警示。"],
  "expel.resolution": ["协会第四届理事会第九次会议决议（示例）"],
  "expel.reasons": ["会员多次违反自律公约且拒不改正，经理事会表决予以除名。"],
  "self-discipline.close.report": [
    "本会已依章程作出处理并送达会员，现将处理结果和材料报告贵单位。",
  ],
};
