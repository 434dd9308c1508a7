import type { ReactNode } from "react";
import { type Tone, ToneShape } from "#ui/tone";

export type BannerKind = "info" | "success" | "warning" | "refusal";

const looks: Record<BannerKind, { frame: string; ink: string; tone: Tone }> = {
  info: { frame: "border-indigo bg-indigo-wash", ink: "text-indigo", tone: "active" },
  success: { frame: "border-jade bg-jade-wash", ink: "text-jade", tone: "done" },
  warning: { frame: "border-amber bg-amber-wash", ink: "text-amber", tone: "dueSoon" },
  refusal: { frame: "border-cinnabar bg-cinnabar-wash", ink: "text-cinnabar", tone: "overdue" },
};

type Props = {
  kind?: BannerKind;
  title: ReactNode;
  children?: ReactNode;
  /** What the reader can do now; every refusal should have it. */
  advice?: ReactNode;
  /** Set when the banner answers what was just done, so that it is read aloud. */
  announce?: boolean;
};

export function Banner({ kind = "info", title, children, advice, announce = false }: Props) {
  const { frame, ink, tone } = looks[kind];
  const role = announce ? (kind === "refusal" ? "alert" : "status") : undefined;
  return (
    <div role={role} className={`mb-6 rounded-edge border-l-4 px-5 py-4 ${frame}`}>
      <div className={`flex items-baseline gap-2.5 font-semibold ${ink}`}>
        <ToneShape tone={tone} size={14} />
        <p>{title}</p>
      </div>
      {children && <div className="measure mt-1">{children}</div>}
      {advice && <div className="measure mt-2 border-t border-current/15 pt-2">{advice}</div>}
    </div>
  );
}
