import { useTranslations } from "next-intl";
import { withReturn } from "#lib/auth/safe-path";
import { Link } from "#ui/link";

export function HaveAccount({ to }: { to: string }) {
  const t = useTranslations("auth.register");
  return (
    <p className="mt-4">
      {t.rich("haveAccount", {
        link: () => (
          <Link href={withReturn("/sign-in", to)} className="text-link">
            {t("haveAccountLink")}
          </Link>
        ),
      })}
    </p>
  );
}
