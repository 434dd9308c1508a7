export const viewings = {
  here: "{names}也在看这一案件。",
  between: "、",
  looking: "正在看",
  short: "{name}和另外 {more, number} 人",
};
