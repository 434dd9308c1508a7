/** 消息: what happened in one's cases, told to whom it concerns. */
export const inbox = {
  title: "消息",
  lead: "您参加或者经办的案件里发生的事。打开案件，其中的消息随即标为已读。",
  link: "{count, plural, =0 {消息} other {消息，未读 # 条}}",
  most: "99+",
  unread: "未读",
  none: "没有消息",
  noneText: "案件有了进展，会在这里告诉您。",
  openCase: "打开案件",
  markAll: "全部标为已读",
  newer: "回到最新",
  older: "更早的",
};
