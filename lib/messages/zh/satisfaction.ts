/** Refusals of the room, by `Refusal` key. */
export const satisfactionRefusals = {
  notParty: "只有本案当事人一方的办案人员可以评价。请切换到当事人的身份。",
  notClosed: "这一程序还没有办结，办结以后再评价。办理中有意见，可以给承办机构留言。",
  answered: "您这一方已经评价过这一程序，每一程序评价一次。还有意见的，可以给承办机构留言。",
};

/** How satisfied a party is with how its case was handled (好差评). */
export const satisfaction = {
  title: "评价办理情况",
  lead: "只有承办机构的负责人看得到，对方当事人看不到；评价不影响案件结果。",
  question: "{organization}这次办得怎么样？",
  levels: { five: "非常满意", four: "满意", three: "基本满意", two: "不满意", one: "非常不满意" },
  comment: "哪里做得好，哪里要改",
  commentHint: "案情不用写。",
  send: "提交评价",
  given: "您这一方对{organization}的评价：{level}。谢谢。",
  board: {
    title: "当事人评价",
    lead: "最近 90 天办结案件的当事人评价。不显示是谁写的。",
    none: "最近 90 天没有评价。",
    level: "评价",
    count: "件数",
  },
};
