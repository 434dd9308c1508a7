import type { Messages } from "#lib/messages/shape";
import type {
  claimCharts as zh,
  claimChartRefusals as zhRefusals,
} from "#lib/messages/zh/claim-charts";

export const claimChartRefusals: Messages<typeof zhRefusals> = {
  closed:
    "This proceeding is closed and its claim chart can no longer be changed. Write a note to your own body instead.",
  roleMissing:
    "The claim chart is written by reviewers, officers or heads of the handling body. Ask one of them, or switch to such a seat.",
  noRows: "No feature has been entered. Enter at least one, then save.",
  tooManyRows: "A claim chart has at most 60 features. Join similar ones, or attach a file.",
  changedMeanwhile:
    "A colleague saved another version while you wrote. What you wrote is still below; compare it with theirs, then save to put yours in its place.",
};

export const claimCharts: Messages<typeof zh> = {
  title: "Claim chart",
  none: "There is no claim chart yet. Take the claim apart feature by feature and set it beside the accused product, with the finding and where it is shown.",
  begin: "Begin the chart",
  edit: "Change",
  line: "Feature",
  feature: "Feature of the right",
  accused: "In the accused product",
  finding: "Finding",
  findings: {
    identical: "identical",
    equivalent: "equivalent (similar)",
    different: "different",
    absent: "absent",
    open: "undecided",
  },
  file: "Shown in",
  noFile: "no file",
  place: "page or place",
  more: "Three more lines",
  save: "Save the chart",
  cancel: "Do not save",
  readings: {
    covered: "every feature is identical or equivalent: within the scope",
    "not-covered": "a feature differs or is absent: outside the scope",
    open: "features are still undecided",
  },
};
