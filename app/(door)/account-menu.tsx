import { getTranslations } from "next-intl/server";
import { currentSession } from "#lib/auth/current-actor";
import { typistOf } from "#lib/auth/typist-of";
import { Link } from "#ui/link";

/** Who is signed in, as a way to their seats and out; nothing for a visitor. For a shell's corner. */
export async function AccountMenu() {
  const session = await currentSession();
  if (!session) return undefined;
  const t = await getTranslations("auth.seats");
  return (
    <Link
      href="/seats"
      data-typist={typistOf(session)}
      className="ml-1 flex min-h-target max-w-[12em] items-center rounded-edge border border-edge px-3 py-1 text-fine hover:border-ink hover:bg-wash"
    >
      <span className="sr-only">{t("title")} </span>
      <span className="truncate">{session.personName}</span>
    </Link>
  );
}
