import { NavLink } from "#ui/nav-link";
import type { LinkItem } from "#ui/tab-links";
import { type Tone, ToneShape, toneLook } from "#ui/tone";

type SideItem = LinkItem & {
  tone?: Tone;
  /** Only this very address counts as being here, not the pages below it. */
  exact?: boolean;
  /** Beyond this many the count says "more than". */
  most?: number;
};

export type SideGroup = { title?: string; items: readonly SideItem[] };

export function SideNav({ label, groups }: { label: string; groups: readonly SideGroup[] }) {
  return (
    <nav aria-label={label} className="grid gap-5">
      {groups.map((group) => (
        <div key={group.title ?? group.items[0]?.href}>
          {group.title && <p className="px-2.5 pb-1 text-fine text-quiet">{group.title}</p>}
          <ul>
            {group.items.map((item) => (
              <li key={item.href}>
                <SideLink {...item} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

function SideLink({ href, label, count, current, exact, tone, most }: SideItem) {
  return (
    <NavLink
      href={href}
      current={current}
      exact={exact}
      className="flex min-h-control items-center justify-between gap-3 rounded-edge px-2.5 hover:bg-wash aria-[current=page]:bg-indigo-wash aria-[current=page]:font-semibold aria-[current=page]:text-indigo"
    >
      {label}
      {count !== undefined && (
        <span
          className={`inline-flex min-w-[2em] items-center justify-end gap-1 text-fine ${tone && count > 0 ? `rounded-edge px-1.5 font-semibold ${toneLook[tone]}` : "px-1.5 text-quiet"}`}
        >
          {tone && count > 0 && <ToneShape tone={tone} size={11} />}
          {most !== undefined && count > most ? `${most}+` : count}
        </span>
      )}
    </NavLink>
  );
}
