import type { ReactNode } from "react";

const shown = {
  trademark: "group-has-[option[value=trademark]:checked]:block",
  report:
    "group-has-[option[value=utility-model-patent]:checked]:block group-has-[option[value=design-patent]:checked]:block",
  lapsed: "group-has-[input[value=lapsed]:checked]:block",
  licensee:
    "group-has-[input[value=sole-licensee]:checked]:block group-has-[input[value=ordinary-licensee]:checked]:block",
  center:
    "group-has-[input[value=beijing]:checked]:block group-has-[input[value=zhongguancun]:checked]:block",
  fastTrack: "group-has-[input[value=fast-track]:checked]:block",
};

type Props = {
  when: keyof typeof shown;
  /** Something is answered here already, or wrong. */
  open?: boolean;
  children: ReactNode;
};

/** Questions that another answer calls for: they appear with it, without a script. */
export function Only({ when, open, children }: Props) {
  return <div className={`mt-6 ${open ? "" : `hidden ${shown[when]}`}`}>{children}</div>;
}
