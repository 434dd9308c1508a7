/** One box for every case that one may see. */
export const search = {
  title: "检索",
  titleOf: "检索“{typed}”",
  label: "检索案件",
  field: "案号、文号、统一社会信用代码、权利号、店铺或商品编号、名称、地址、电话或者正文",
  placeholder: "案号、名称、号码、正文……",
  go: "检索",
  empty: "输入要找的内容",
  emptyText:
    "案号、文号、统一社会信用代码、商标或专利号、店铺网址或商品编号、名称、地址、电话、正文都可以，一个字也可以。多个词用空格隔开，须同时出现。",
  none: "没有找到",
  noneText: "在您能查阅的案件里没有“{typed}”。可以少写几个字，或者换成案号、号码再试。",
  page: "按编号或名称完全相符、与当事人或权利有关、正文提到的次序排列，各自以新提交的在前。",
  first: "回到第一页",
  places: { exact: "完全相符", about: "名称、地址、号码", written: "正文" },
  sources: {
    title: "案件",
    party: "当事人",
    complaint: "投诉内容",
    event: "时间线",
    evidence: "证据说明",
  },
};
