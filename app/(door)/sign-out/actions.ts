"use server";

import { redirect } from "next/navigation";
import { signOutFromForm } from "#lib/auth/sign-in-form";

export async function signOutHere(): Promise<void> {
  await signOutFromForm();
  redirect("/");
}
