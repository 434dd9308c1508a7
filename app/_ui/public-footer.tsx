import { useTranslations } from "next-intl";
import { Link } from "#ui/link";

export function PublicFooter({ version }: { version: string }) {
  const t = useTranslations("shell");
  return (
    <footer className="mt-20 border-t border-rule bg-sheet text-fine print:hidden">
      <div className="mx-auto grid max-w-[78rem] gap-8 px-4 py-10 sm:px-6 md:grid-cols-[minmax(16rem,1fr)_minmax(0,2fr)]">
        <p className="max-w-[38em] text-quiet">{t("footer.name")}</p>
        <nav aria-label={t("footerNavigation")}>
          <ul className="flex flex-wrap gap-x-6 gap-y-2">
            <FooterLink href="/file" label={t("nav.file")} />
            <FooterLink href="/progress" label={t("nav.progress")} />
            <FooterLink href="/supplements" label={t("nav.supplements")} />
            <FooterLink href="/guides" label={t("nav.guides")} />
            <FooterLink href="/tips" label={t("nav.tips")} />
            <FooterLink href="/credit" label={t("nav.credit")} />
            <FooterLink href="/services" label={t("nav.services")} />
            <FooterLink href="/figures" label={t("nav.figures")} />
            <FooterLink href="/receipts" label={t("nav.receipts")} />
            <FooterLink href="/join" label={t("nav.join")} />
            <FooterLink href="/sign-in" label={t("bodiesSignIn")} />
          </ul>
        </nav>
        <p className="text-quiet">
          {t("footer.openSource")} {t("footer.version", { version })}
        </p>
      </div>
    </footer>
  );
}

function FooterLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <Link href={href} className="text-link inline-flex min-h-target items-center">
        {label}
      </Link>
    </li>
  );
}
