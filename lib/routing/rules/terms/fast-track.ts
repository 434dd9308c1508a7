import type { Term } from "#lib/routing/rule-set";
import { all, any, finding, is, not, term } from "#lib/routing/rules/say";

/** What the fast track asks of a request, and where it stands. */
export const fastTrack: Term[] = [
  {
    key: "fast-track-asked",
    title: { zh: "请求快速通道", en: "The fast track is asked for" },
    when: all(
      is("filer.wish", "fast-track"),
      not(any(term("abroad-matter"), term("filing-conduct-matter"), term("tip-matter"))),
    ),
  },
  {
    key: "fast-track-apt",
    title: { zh: "备案主体的专利侵权纠纷", en: "A registered filer's patent dispute" },
    when: all(
      term("patent-matter"),
      not(is("conduct", "exceeds-licence")),
      finding("filer-registered-at-center"),
      { fact: "filer.industry", known: true },
    ),
  },
  {
    key: "stability-refuted",
    title: { zh: "权利稳定性存疑", en: "The right's stability is in doubt" },
    when: all(
      is("right.kind", "utility-model-patent", "design-patent"),
      any(
        is("right.evaluationReport", "negative"),
        all(is("forum.invalidationPending", true), not(is("right.evaluationReport", "clean"))),
      ),
    ),
  },
  {
    key: "report-missing",
    title: { zh: "未提交评价报告", en: "No evaluation report" },
    when: all(is("right.kind", "utility-model-patent", "design-patent"), {
      fact: "right.evaluationReport",
      known: false,
    }),
  },
  {
    key: "fast-track-open",
    title: { zh: "可以进入快速通道", en: "The fast track is open" },
    when: all(
      any(term("fast-track-apt"), term("fast-track-asked")),
      any(term("patent-matter"), term("market-matter"), term("copyright-matter")),
      finding("center-field-matches"),
      not(term("stability-refuted")),
      not(term("no-way-in")),
    ),
  },
  {
    key: "fast-track-closed",
    title: { zh: "快速通道不予开放", en: "The fast track is closed" },
    when: all(
      not(term("fast-track-open")),
      any(term("fast-track-asked"), all(term("fast-track-apt"), not(term("no-way-in")))),
    ),
  },
];

/** The named conditions that the rules of version 1 are written in; each uses only earlier ones. */
