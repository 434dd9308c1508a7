/** Keys as they are pressed, such as ["g", "q"]; hidden on paper and from readers that speak. */
export function KeyHint({ keys }: { keys: readonly string[] }) {
  return (
    <span aria-hidden="true" className="ml-auto inline-flex gap-0.5 print:hidden">
      {keys.map((key) => (
        <kbd
          key={key}
          className="min-w-[1.6em] rounded-edge border border-b-2 border-current/40 px-1 text-center font-code text-[0.8em] leading-normal"
        >
          {key}
        </kbd>
      ))}
    </span>
  );
}
