import type { Messages } from "#lib/messages/shape";
import type { audiences as zh } from "#lib/messages/zh/audiences";

export const audiences: Messages<typeof zh> = {
  public: "Everybody",
  parties: "Both sides and the bodies on the case",
  complainant: "The complainant and the bodies on the case",
  respondent: "The respondent and the bodies on the case",
  organizations: "The bodies on the case",
  own: "This organization only",
  persons: "Named persons only",
};
