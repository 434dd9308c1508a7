import type { Audience } from "#lib/cases/event-types";

/** Who may read an event, a file or a time. */
export const audiences = {
  public: "公开",
  parties: "双方当事人和办案机构",
  complainant: "投诉人和办案机构",
  respondent: "被投诉人和办案机构",
  organizations: "办案机构",
  own: "仅本机构",
  persons: "指定人员",
} satisfies Record<Audience, string>;
