export const home = {
  sentence: "投诉一次，有权处理的机构一起办。",
  diagram: "七衡图：一件案件沿一条线经过七条保护途径，由外到内依次是{channels}。",
  tiles: {
    file: {
      title: "我要投诉",
      text: "权利受到侵犯，或发现侵权线索。提交前先告诉您归谁管、依据什么、要多少天。",
    },
    progress: { title: "进度查询", text: "凭案件编号和查询码，看办到哪一步、下一步哪天到期。" },
    supplements: { title: "补正材料", text: "收到补正通知后，只交通知上列出的那几样。" },
    guides: { title: "办事指南", text: "哪种权利找谁办、要备什么材料、法定期限几天。" },
  },
  channels: {
    title: "七条保护途径",
    lead: "同一份投诉可以同时走几条途径，各有承办机构、状态和期限，都记在一条时间线上。",
    administrative: {
      name: "行政执法",
      short: "行政执法",
      text: "市场监管、知识产权、版权、文化执法部门和海关查处侵权行为，裁决专利侵权纠纷。",
    },
    judicial: {
      name: "司法审判",
      short: "司法审判",
      text: "法院审理侵权诉讼，采取保全措施，确认调解协议的效力。",
    },
    mediation: {
      name: "多元调解",
      short: "多元调解",
      text: "调解组织帮助双方谈出结果；达成的协议可以申请司法确认。",
    },
    arbitration: {
      name: "商事仲裁",
      short: "商事仲裁",
      text: "双方有仲裁协议的，由仲裁机构裁决，一裁终局。",
    },
    service: {
      name: "法律服务",
      short: "法律服务",
      text: "维权援助、律师、代理、公证和鉴定机构协助取证、评估和海外维权。",
    },
    supervision: {
      name: "社会监督",
      short: "社会监督",
      text: "任何人都可以举报线索，不署名也可以；核查后转给该管的机构。",
    },
    fastLane: {
      name: "快速通道",
      text: "七条途径之外，保护中心可以先行审查符合条件的案件，理由、时限和结果都记在时间线上。",
    },
    discipline: {
      name: "行业自律",
      short: "行业自律",
      text: "行业协会提醒、约束会员；电商平台按通知处理侵权商品链接。",
    },
  },
  figures: {
    title: "公开数据",
    all: "全部公开数据",
    asOf: "截至<day></day>",
    filed: "收到投诉",
    open: "正在办理的程序",
    concluded: "已经办结的程序",
    bodies: "参与办理的机构",
    medianDays: "办结用时中位数",
    cases: "{count, number} 件",
    bodyCount: "{count, number} 家",
    days: "{days, number} 天",
    notEnough: "还没有数据",
  },
  tips: {
    title: "举报线索",
    text: "看到假冒、侵权，或者代理机构不讲诚信？不用账号，可以匿名，凭暗码回来看结果。",
    link: "去举报",
  },
  bodies: {
    title: "机构人员",
    text: "行政机关、法院、检察、公安、保护中心、调解、仲裁、协会和服务机构的工作人员由此进入工作台。",
  },
};
