export function SkipLink({ label }: { label: string }) {
  return (
    <a
      href="#main"
      className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-indigo-fill focus:px-4 focus:py-2 focus:text-on-indigo print:hidden"
    >
      {label}
    </a>
  );
}
