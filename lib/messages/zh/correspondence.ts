/** Refusals of the room, by `Refusal` key. */
export const correspondenceRefusals = {
  notYours: "这一程序不由您所在的机构办理，您也不是本案的当事人，不能在这里留言。请联系承办机构。",
  notServed: "被投诉人还没有送达，不知道有这件案件，不能给他留言。请先送达。",
  tooMany: "24 小时内最多留言 {most, number} 条。请合并成一条，或者明天再写；材料请作为证据上传。",
};

/** Messages between a handling body and a party. */
export const correspondence = {
  title: "与承办机构的留言",
  none: "还没有留言。有不清楚的，可以在这里问承办机构。",
  label: "留言",
  from: { body: "{person} · {organization}", own: "我方 · {person}" },
  body: "写给哪个机构",
  text: "内容",
  textHint: "只有您这一方和办案机构看得到。留言不能代替补正、答辩等法定步骤，也不改变期限。",
  send: "发送",
  sent: "留言已经发送。",
  desk: {
    summary: "给当事人留言",
    to: "写给",
    sides: { complainant: "投诉人", respondent: "被投诉人" },
    hint: "只有这一方和办案机构看得到。留言不是送达，也不改变期限。",
  },
};
