import type { HandledProcedure } from "#lib/organizations/handled-procedures";
import type { OrganizationKind } from "#lib/organizations/kinds";

/** What one body may handle; without kinds of right or fields it is not limited by them. */
export type Handles = {
  procedure: HandledProcedure;
  region: string;
  rightKinds?: readonly string[];
  fields?: readonly string[];
};

/**
 * A public body as a new installation knows it. `confirmed` is false while its present name or the
 * characters of its document numbers (代字) have not been held against an official source.
 */
export type Body = {
  key: string;
  kind: OrganizationKind;
  nameZh: string;
  nameEn: string;
  region: string;
  documentPrefix?: string;
  confirmed: boolean;
  channels: readonly string[];
  handles: readonly Handles[];
};

export const patents = ["invention-patent", "utility-model-patent", "design-patent"] as const;
export const copyrights = ["copyright-work", "software-copyright"] as const;
