/** Refusals of the room, by `Refusal` key. */
export const claimChartRefusals = {
  closed: "这一程序已经办结，特征对照表不能再改。需要补充的，请写入内部备注。",
  roleMissing:
    "特征对照表由承办机构的审查员、承办人或者负责人填写。请联系他们，或者切换到有这种角色的身份。",
  noRows: "还没有填写任何特征。请至少填写一项，再保存。",
  tooManyRows: "特征对照表最多 60 项。请合并相近的特征，或者另附文件。",
  changedMeanwhile:
    "您填写的时候，同事保存了另一版。您填写的还在下面，没有丢失；请先对照上一版，再保存，就以您的为准。",
};

/** The claim chart (特征对照表) of a review. */
export const claimCharts = {
  title: "特征对照表",
  none: "还没有特征对照表。把权利要求逐项拆开，与被控侵权产品对照，结论和出处都写在一起。",
  begin: "开始填写",
  edit: "修改",
  line: "特征",
  feature: "权利的特征",
  accused: "被控侵权产品的对应特征",
  finding: "认定",
  findings: {
    identical: "相同",
    equivalent: "等同（近似）",
    different: "不同",
    absent: "缺少",
    open: "待定",
  },
  file: "出处",
  noFile: "不引用文件",
  place: "页码、位置",
  more: "加三行",
  save: "保存对照表",
  cancel: "不保存",
  readings: {
    covered: "全部特征相同或者等同：落入保护范围",
    "not-covered": "有特征不同或者缺少：不落入保护范围",
    open: "还有特征待定",
  },
};
