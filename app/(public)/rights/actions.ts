"use server";

import { notFound, redirect } from "next/navigation";
import { NotSeen, Refusal } from "#lib/access/refusal";
import { requireActor } from "#lib/auth/current-actor";
import { sectionFields, type TypedSection } from "#lib/complaints/draft-answers";
import { saveRight } from "#lib/rights/save-right";
import { typedText } from "#lib/web/form-state";

export async function keepRight(form: FormData): Promise<never> {
  const { rightId, version, holder } = typedText(form, "rightId", "version", "holder");
  const page = rightId ? `/rights/${rightId}` : "/rights/new";
  const actor = await requireActor();
  const typed = typedOf(form);
  const change = rightId ? { rightId, version: Number(version) } : undefined;
  const saved = await saveRight(actor, { holderOrganizationId: holder, typed, change }).catch(
    (thrown) => {
      if (thrown instanceof NotSeen) notFound();
      if (thrown instanceof Refusal) return thrown;
      throw thrown;
    },
  );
  if (saved instanceof Refusal) redirect(`${page}?${query(typed, holder)}&problem=${saved.key}`);
  redirect("id" in saved ? "/rights?saved=1" : `${page}?${query(typed, holder)}&check=1`);
}

function typedOf(form: FormData): TypedSection {
  const names = sectionFields.right.filter((name) => name !== "rightId");
  const pairs = Object.entries(typedText(form, ...names)).filter(([, text]) => text !== "");
  return Object.fromEntries(pairs.map(([name, text]) => [name, text.slice(0, 300)]));
}

function query(typed: TypedSection, holder: string) {
  return new URLSearchParams({ ...(typed as Record<string, string>), holder }).toString();
}
