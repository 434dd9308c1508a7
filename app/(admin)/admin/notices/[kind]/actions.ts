"use server";

import { answer } from "#app/(admin)/admin/answer";
import { editTemplate, templateInput } from "#lib/notices/edit-template";
import type { NoticeKind } from "#lib/notices/notice-kinds";
import { readAnswers } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function saveTemplate(kind: NoticeKind, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await editTemplate(actor, kind, readAnswers(templateInput, answers));
    return "/admin/notices?done=saved";
  });
}
