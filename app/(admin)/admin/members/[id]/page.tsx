import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { formWords } from "#app/(admin)/admin/form-words";
import { administrator, orNotFound } from "#app/(admin)/admin/guard";
import { LinkForm } from "#app/(admin)/admin/link-form";
import { SettingForm } from "#app/(admin)/admin/setting-form";
import { roles } from "#lib/access/roles";
import { requireProof } from "#lib/auth/current-actor";
import { rolesOf, writtenRoles } from "#lib/organizations/change-roles";
import { listMembers } from "#lib/organizations/list-members";
import { Badge } from "#ui/badge";
import { Breadcrumb } from "#ui/breadcrumb";
import { PageHeader } from "#ui/page-header";
import { Section } from "#ui/section";
import { changeAccount, endSeat, makeResetLink, saveRoles, takeSecondStep } from "./actions";

type Props = { params: Promise<{ id: string }> };

const readMember = cache(async (id: string) => {
  const actor = await administrator();
  await requireProof();
  const [member] = await orNotFound(listMembers(actor, { memberId: id }));
  return { actor, member: member ?? notFound() };
});

export default async function MemberPage({ params }: Props) {
  const { actor, member } = await readMember((await params).id);
  const [t, locale, words] = await Promise.all([
    getTranslations("admin.members"),
    getLocale(),
    formWords(),
  ]);
  const { name } = member;
  const organization = locale === "zh" ? member.organizationZh : member.organizationEn;
  const form = { fields: [], pending: words.pending, nowKept: words.nowKept };
  return (
    <>
      <Breadcrumb
        label={words.trail}
        items={[
          { href: "/admin/members", label: t("title") },
          { href: `/admin/organizations/${member.organizationId}`, label: organization },
        ]}
      />
      <PageHeader
        above={organization}
        title={name}
        lead={member.email}
        facts={
          <>
            {member.disabled && <Badge tone="overdue">{t("disabled")}</Badge>}
            {member.hasSecondStep && <Badge tone="done">{t("secondStepOn")}</Badge>}
          </>
        }
      />
      <Section title={t("rolesTitle")}>
        <SettingForm
          {...form}
          action={saveRoles.bind(null, member.id)}
          fields={[
            {
              type: "checkboxes",
              name: "roles[]",
              label: t("rolesLead"),
              defaultValues: member.roles,
              choices: rolesOf(member.organizationKind).map((role) => ({
                value: role,
                label: roles[role][locale],
                hint: t(`rolesHints.${role}`),
              })),
            },
          ]}
          hidden={{ was: writtenRoles(member.roles) }}
          submit={t("saveRoles")}
        />
      </Section>
      <Section title={t("endTitle")} lead={t("endText", { name, organization })}>
        <SettingForm
          {...form}
          action={endSeat.bind(null, member.id, member.organizationId)}
          submit={t("end")}
          danger
        />
      </Section>
      {!member.disabled && <Reset personId={member.personId} name={name} />}
      {member.hasSecondStep && (
        <Section title={t("secondStepTitle")} lead={t("secondStepText", { name })}>
          <SettingForm
            {...form}
            action={takeSecondStep.bind(null, member.personId)}
            submit={t("resetSecondStep")}
            danger
          />
        </Section>
      )}
      {member.personId !== actor.personId && (
        <Section
          title={t(member.disabled ? "enableTitle" : "disableTitle")}
          lead={t(member.disabled ? "enableText" : "disableText", { name })}
        >
          <SettingForm
            {...form}
            action={changeAccount.bind(
              null,
              member.personId,
              member.disabled ? "enable" : "disable",
            )}
            submit={t(member.disabled ? "enable" : "disable")}
            danger={!member.disabled}
          />
        </Section>
      )}
    </>
  );
}

async function Reset(member: { personId: string; name: string }) {
  const [t, common, words] = await Promise.all([
    getTranslations("admin.members"),
    getTranslations("common"),
    formWords(),
  ]);
  return (
    <Section title={t("resetTitle")} lead={t("resetText", { name: member.name })}>
      <LinkForm
        action={makeResetLink.bind(null, member)}
        fields={[]}
        submit={t("reset")}
        pending={words.pending}
        nowKept={words.nowKept}
        copy={{ label: common("copy"), copiedLabel: common("copied") }}
      />
    </Section>
  );
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readMember((await params).id)).member.name };
}
