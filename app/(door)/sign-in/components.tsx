import { useLocale, useTranslations } from "next-intl";
import type { DemoGuest } from "#lib/auth/demo-guests";
import { signInAsDemo } from "./actions";

const groups = [
  { key: "parties", home: "/my" },
  { key: "bodies", home: "/desk" },
  { key: "administrators", home: "/admin" },
] as const;

/** One click and you are somebody: every demo account, by what they come here for. */
export function DemoDoors({ guests, to }: { guests: DemoGuest[]; to: string }) {
  const t = useTranslations("auth.demo");
  return (
    <section className="border-l-4 border-jade pl-5 sm:pl-7">
      <h2 className="text-title-2 font-semibold">{t("title")}</h2>
      <p className="measure mt-1 text-quiet">{t("lead")}</p>
      <form action={signInAsDemo}>
        <input type="hidden" name="to" value={to} />
        {groups.map(({ key, home }) => (
          <DemoGroup
            key={key}
            title={t(key)}
            guests={guests.filter((guest) => guest.home === home)}
          />
        ))}
      </form>
    </section>
  );
}

function DemoGroup({ title, guests }: { title: string; guests: DemoGuest[] }) {
  if (guests.length === 0) return null;
  return (
    <>
      <h3 className="mt-6 mb-2 font-semibold">{title}</h3>
      <ul className="grid gap-px border border-rule bg-rule">
        {guests.map((guest) => (
          <li key={guest.email}>
            <DemoDoor guest={guest} />
          </li>
        ))}
      </ul>
    </>
  );
}

function DemoDoor({ guest }: { guest: DemoGuest }) {
  const locale = useLocale();
  return (
    <button
      type="submit"
      name="email"
      value={guest.email}
      className="grid min-h-control w-full gap-x-4 bg-sheet px-4 py-2 text-left hover:bg-indigo-wash sm:grid-cols-[8em_1fr]"
    >
      <span className="font-semibold text-indigo">{guest.name}</span>
      <span>
        <span className="block">{guest.organization[locale]}</span>
        <span className="block text-fine text-quiet">{guest.what[locale]}</span>
      </span>
    </button>
  );
}
