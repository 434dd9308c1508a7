import { z } from "zod";
import { roleKeys } from "#lib/access/roles";

// Control characters do not belong in a name; the database could not even store some of them.
const plainLine = z.string().regex(/^[^\p{Cc}\p{Cs}]*$/u, "auth.signsRefused");

/** Answers that several doors ask for; messages are keys of the `refusals` messages. */
export const answers = {
  email: plainLine
    .trim()
    .toLowerCase()
    .max(320, "auth.emailWrong")
    .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "auth.emailWrong"),
  personName: plainLine.trim().min(1, "auth.nameMissing").max(100, "auth.nameLong"),
  organizationName: plainLine.trim().min(2, "auth.organizationMissing").max(200, "auth.nameLong"),
  password: z.string().min(1, "auth.passwordMissing").max(1000, "auth.passwordLong"),
  token: z.string().max(100, "malformed"),
  roles: z.array(z.enum(roleKeys, "malformed")).min(1, "auth.rolesMissing"),
  id: z.uuid("malformed"),
};
