import { FocusOnMount } from "#ui/focus-on-mount";

export type FieldFault = { field: string; message: string };

type Props = {
  title: string;
  /** `field` is the id of the control; an empty one marks a fault of the whole form. */
  errors: readonly FieldFault[];
};

/** What has to be put right, focused as the page opens; each line leads to its field. */
export function ErrorSummary({ title, errors }: Props) {
  if (errors.length === 0) return null;
  return (
    <div
      id="error-summary"
      role="alert"
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: without JavaScript this is what brings the reader to the summary
      autoFocus
      className="mb-8 rounded-edge border-2 border-cinnabar bg-sheet p-5"
    >
      <FocusOnMount id="error-summary" />
      <h2 className="text-title-3 font-semibold">{title}</h2>
      <ul className="mt-2 grid gap-1">
        {errors.map(({ field, message }) => (
          <li key={field + message} className="font-semibold text-cinnabar">
            {field ? (
              <a
                href={`#${field}`}
                className="inline-flex min-h-target items-center underline underline-offset-4 hover:decoration-2"
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
