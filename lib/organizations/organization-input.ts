import { z } from "zod";
import { organizationKinds } from "#lib/organizations/kinds";
import {
  choices,
  keysOf,
  line,
  optionalLine,
  version,
  yesOrNo,
} from "#lib/organizations/read-answers";
import { checkSocialCreditCode } from "#lib/rights/identifiers/social-credit-code";

/** The channels that an installation has; their labels are data. */
export const channelKeys = [
  "administrative-enforcement",
  "judicial-trial",
  "diversified-mediation",
  "commercial-arbitration",
  "legal-service",
  "social-supervision",
  "industry-self-discipline",
] as const;

const creditCode = optionalLine(40)
  .refine((typed) => !typed || checkSocialCreditCode(typed).ok, "settings.creditCode")
  .transform((typed) => {
    const finding = typed ? checkSocialCreditCode(typed) : null;
    return finding?.ok ? finding.normalized : null;
  });

/** The facts of an organization as an administrator types them. */
export const organizationInput = z.object({
  kind: z.enum(keysOf(organizationKinds)),
  nameZh: line(120),
  nameEn: line(200),
  regionCode: line(20),
  creditCode,
  documentPrefix: optionalLine(20),
  phone: optionalLine(60),
  address: optionalLine(200),
  confirmed: yesOrNo,
  channels: choices(channelKeys),
});

export type OrganizationInput = z.output<typeof organizationInput>;

/** The same over a version that was read before. */
export const organizationEdit = organizationInput.extend({ version });

export type OrganizationEdit = z.output<typeof organizationEdit>;
