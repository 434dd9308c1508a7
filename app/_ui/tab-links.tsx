import { NavLink } from "#ui/nav-link";

export type LinkItem = { href: string; label: string; count?: number; current?: boolean };

/** Views of one thing, each with its own address. */
export function TabLinks({ label, items }: { label: string; items: readonly LinkItem[] }) {
  return (
    <nav aria-label={label} className="mb-6 border-b border-rule print:hidden">
      <ul className="flex flex-wrap gap-x-1">
        {items.map(({ href, label: words, count, current }) => (
          <li key={href}>
            <NavLink
              href={href}
              current={current}
              className="flex min-h-control items-center gap-2 border-b-[3px] border-transparent px-3 whitespace-nowrap text-quiet hover:text-ink aria-[current=page]:border-indigo aria-[current=page]:font-semibold aria-[current=page]:text-indigo"
            >
              {words}
              {count !== undefined && <span className="text-fine">{count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
