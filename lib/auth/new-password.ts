import { refuseField } from "#lib/auth/checked";
import { hashPassword } from "#lib/auth/password-hash";
import { passwordWeakness } from "#lib/auth/password-policy";

/**
 * The hash to store for a newly chosen password.
 * @throws Refusal with the reason at the field `password` when it is too easy to guess.
 */
export async function hashOfNew(password: string, own: string[]): Promise<string> {
  const weakness = passwordWeakness(password, own);
  if (weakness) refuseField("password", `auth.${weakness}`);
  return hashPassword(password);
}
