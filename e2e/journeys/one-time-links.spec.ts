import { inTransaction } from "#db/transaction";
import { accountOf } from "#e2e/arrange/accounts";
import { seatIn } from "#e2e/arrange/seats";
import { labelled, press } from "#e2e/journeys/steps/fields";
import { expect, type Language, test, type Visitor } from "#e2e/journeys/visitor";
import type { MemberActor } from "#lib/access/actor";
import { newId } from "#lib/access/new-id";
import { inviteMember } from "#lib/auth/invite-member";
import { offerReset } from "#lib/auth/offer-reset";
import { createLink } from "#lib/auth/one-time-links";

const body = "beijing-ip-office";
const [weak, good] = ["12345678", "三枚铜钱压在旧砚台底下不动"];

for (const language of ["zh", "en"] as Language[]) {
  test(`a link that works once can be read and used by everybody, and says when it is spent (${language})`, async ({
    visitor,
  }) => {
    test.setTimeout(180_000);
    const head = await seatIn(body, ["administrator"]);
    const somebody = await visitor(language);

    await test.step("an invitation to somebody new asks for a password, and not for a weak one", async () => {
      const path = await invited(head, `${newId()}@demo.test`);
      await somebody.visit(path);
      await choosesPassword(somebody, "auth.invitation.submit");
      await expect(somebody.page).not.toHaveURL(/invitations/);
      await isSpent(await visitor(language), path);
    });

    await test.step("one to somebody with a password asks them, and nobody else, to sign in", async () => {
      const mailbox = await accountOf(await seatIn("beijing-ip-court", ["officer"]));
      const path = await invited(head, `${mailbox}@demo.test`);
      await (await visitor(language)).visit(path, "sign in first");
      await (await visitor(language, "shi")).visit(path, "another's");
      await (await visitor(language, mailbox)).visit(path, "to accept");
    });

    await test.step("a reset asks for a new password", async () => {
      const colleague = await seatIn(body);
      await accountOf(colleague);
      const { path } = await offerReset(head, { personId: colleague.personId });
      const owner = await visitor(language);
      await owner.visit(path);
      await choosesPassword(owner, "auth.reset.submit");
      await expect(owner.page).not.toHaveURL(/reset/);
      await isSpent(owner, path);
    });

    await test.step("the first administrator is told what is missing", async () => {
      const { token } = await inTransaction({ kind: "sign-in" }, (tx) =>
        createLink(tx, "first-administrator", {}, new Date()),
      );
      const first = await visitor(language);
      await first.visit(`/setup/${token}`);
      await press(first, first.words.say("auth.setUp.submit"));
      await expect(first.page.getByRole("alert").getByRole("link").first()).toBeVisible();
      await first.isAccessible("refused");
      await isSpent(first, "/setup/no-such-link");
    });
  });
}

async function invited(by: MemberActor, email: string): Promise<string> {
  const { organizationId } = by;
  const seat = { organizationId, email, name: "测试人员", roles: ["officer" as const] };
  return (await inviteMember(by, seat)).path;
}

/** Is refused a password that anybody could guess, and chooses another. */
async function choosesPassword(somebody: Visitor, submit: string) {
  const { page, words } = somebody;
  const password = labelled(somebody, words.say("auth.newPassword"));
  await password.fill(weak);
  await press(somebody, words.say(submit));
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  await somebody.isAccessible("refused");
  await password.fill(good);
  await press(somebody, words.say(submit));
}

async function isSpent(somebody: Visitor, path: string) {
  const { page, words } = somebody;
  await somebody.visit(path, "spent");
  const name = words.say("auth.spent.title");
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}
