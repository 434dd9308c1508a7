/** Cases that belong together: linked, joined, split. */
export const linkedCases = {
  title: "关联、并案与分案",
  side: "关联、并案与分案",
  sideText: "把属于一起的案件连起来，或者把一部分另立一案。",
  lead: "案件各自保留编号、时间线和当事人，谁能看到什么都不变。",
  none: "本案还没有与其他案件相连。",
  kinds: {
    related: "关联",
    joined: "并案",
    split: "分案",
  },
  says: {
    related: "有关联",
    joinedLeads: "并案办理，本案为主案",
    joinedFollows: "并案办理，该案为主案",
    splitFrom: "由本案分出",
    splitOff: "本案由该案分出",
  },
  madeOn: "{day} 起",
  end: "解除",
  link: {
    title: "与另一案件相连",
    number: "另一案件的编号",
    numberHint: "例如 QH-2026-000123。关联的，本机构能查阅即可；并案的，须由本机构也在办理。",
    kind: "怎样相连",
    related: "关联",
    relatedHint: "只有本机构看得到，便于对照办理。",
    joined: "并案办理",
    joinedHint: "以本案为主案，双方当事人和办案机构都会收到告知；期限各自计算。",
    reason: "理由",
    reasonHint: "例如同一被投诉人、同一批商品。并案的理由会告知当事人。",
    submit: "相连",
    consequences: {
      keeps: "两案各自保留编号、时间线、当事人和期限。",
      told: "并案的，两案的当事人都会看到对方的编号和理由。",
    },
  },
  split: {
    title: "分案",
    lead: "把一部分事实另立一案，由本机构按同一程序办理。",
    caseTitle: "新案的名称",
    reason: "分出哪些内容、为什么",
    reasonHint: "例如一部分商品另有来源，须分别查处。",
    submit: "分出新案",
    consequences: {
      both: "投诉人、代理人和已送达的被投诉人同时属于两案，投诉和证据一并带入新案。",
      clock: "新案的期限从原案收到之日起算，不因分案而延长。",
      told: "当事人会看到新案的编号和理由。",
      final: "分出以后不能合回；需要一起办理的，可以再并案。",
    },
  },
  ending: {
    title: "解除相连",
    lead: "与 {number} 的{kind}将解除，已经发生的保留在时间线上。",
    reason: "理由",
    submit: "解除",
    consequences: { kept: "两案继续分别办理，任何人能看到的内容不变。" },
  },
};

export const linkedCasesRefusals = {
  numberUnknown: "没有找到这个编号的案件，或者本机构看不到它。请核对编号。",
  notHandled:
    "只有正在办理案件的机构才能并案、分案或者从本案关联。请由承办机构操作，或者改为从本机构办理的案件关联。",
  itself: "不能与本案自己相连。请填写另一案件的编号。",
  alreadyLinked: "这两案已经相连。要改变方式，请先解除现有的。",
  notYours: "这是另一机构作出的，只能由它解除。请与它联系。",
  splitStays: "分出的案件不能合回。需要一起办理的，请并案。",
  ended: "已经解除，不用再次操作。",
};
