"use server";

import { answer } from "#app/(admin)/admin/answer";
import { channelInput, editChannel } from "#lib/organizations/channels";
import { readAnswers } from "#lib/organizations/read-answers";
import type { FormState } from "#lib/web/form-state";

export async function saveChannel(key: string, before: FormState, form: FormData) {
  return answer(before, form, async (actor, answers) => {
    await editChannel(actor, key, readAnswers(channelInput, answers));
    return "/admin/channels?done=saved";
  });
}
