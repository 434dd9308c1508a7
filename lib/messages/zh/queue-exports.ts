export const queueExports = {
  link: "导出表格",
  title: "导出电子表格",
  lead: "把列表中的案件导出为 .xlsx 文件，含编号和下列各列。",
  kept: "导出人、时间、筛选条件会永久记录，每个案件的查阅记录中也会记下。文件离开平台后请妥善保管。一次最多 {most, number} 件。所有单元格都是文字，不含公式。",
  take: "导出并记录",
  back: "回到待办",
  sheet: "案件",
  yes: "是",
  tooMany: "列表超过 {most, number} 件，没有导出。请加上筛选条件，分批导出。",
  filterWrong: "筛选条件没有看懂，没有导出。请回到待办列表，按提示改正。",
};

export const queueExportRefusals = {
  tooMany: "列表超过 {most} 件，没有导出。请加上筛选条件，分批导出。",
  filterWrong: "筛选条件没有看懂，没有导出。请回到待办列表，按提示改正。",
};
