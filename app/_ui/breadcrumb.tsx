import { Link } from "#ui/link";

type Props = { label: string; items: readonly { href: string; label: string }[] };

/** The way down to this page; the page itself is its own title and is not repeated. */
export function Breadcrumb({ label, items }: Props) {
  return (
    <nav aria-label={label} className="mb-4 text-fine print:hidden">
      <ol className="flex flex-wrap gap-x-2">
        {items.map((item) => (
          <li key={item.href}>
            <Link
              href={item.href}
              className="text-link inline-flex min-h-target min-w-target items-center"
            >
              <span>
                {item.label}
                <span aria-hidden="true" className="ml-2 inline-block text-quiet">
                  ›
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
