/** What is noted beside a step that was recorded, by the kind of step. */
export const textsOfSteps: Readonly<Record<string, readonly string[]>> = {
  inspection: [
    "两名执法人员到现场检查，制作现场笔录，拍摄照片十二张，当事人在场签字。",
    "到现场核对产品型号和库存，双方代理人到场，制作勘验笔录并拍照。",
  ],
  questioning: [
    "询问当事人负责人，其陈述商品自批发市场购入，未能当场提供票据。",
    "询问生产主管，其说明被控产品自去年投产，图纸由客户提供。",
  ],
  sampling: ["在当事人见证下抽取样品三件，封样并填写抽样单。"],
  accounts: ["调取近六个月销售台账，核对数量与陈列商品一致。"],
  assistance: ["向供货方所在地市场监管部门发出协助调查函。"],
  "online-evidence": ["登录涉案网站取证，录屏并固化页面、播放量和广告位截图，计算哈希值。"],
  "entrusted-investigation": ["委托服务器所在地版权执法机构协助调取主机租用合同。"],
  recheck: ["复核当事人提交的授权书，权利人确认未曾出具，意见不予采纳。"],
  viewing: ["权利人到监管仓库查看货物，取样品两件，签署查看记录。"],
  "search-and-seizure": ["依法搜查经营场所，扣押手机两部、电脑一台和账册，制作笔录。"],
  appraisal: ["委托鉴定机构对扣押商品进行真伪鉴定，鉴定意见已告知犯罪嫌疑人。"],
  "file-review": ["查阅移送材料和公安机关的核算表，摘录要点附卷。"],
  inquiry: ["向承办民警和移送机关经办人了解核算方法和证据来源。"],
  meeting: ["与公安机关、移送机关会商一次，就金额的计算口径交换意见。"],
  "technical-opinion": ["技术调查官提交书面技术意见，附卷。"],
  deliberation: ["审理组合议，就权利要求1的解释形成一致意见。"],
  "claim-chart": ["完成权利要求与被控产品的逐项比对，形成对比表初稿。"],
  "prior-art": ["检索到在先公开文献三篇，均不影响涉案权利要求的新颖性。"],
  consultation: ["与请求人核对被控链接，链接仍在销售。"],
};
