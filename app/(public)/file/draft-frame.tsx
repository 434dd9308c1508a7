import type { ReactNode } from "react";
import { RoutingPanel } from "#app/(public)/file/routing-panel";
import { sayer } from "#app/(public)/say";
import { Wide } from "#app/(public)/wide";
import type { MemberActor } from "#lib/access/actor";
import type { DraftAnswers } from "#lib/complaints/draft-answers";
import { routeDraft } from "#lib/complaints/route-draft";
import { Breadcrumb } from "#ui/breadcrumb";

type Props = {
  actor: MemberActor;
  answers: DraftAnswers;
  /** The way back up. */
  path: readonly { href: string; label: string }[];
  children: ReactNode;
};

/** A task on the left; on the right, always, where the complaint will go and why. */
export async function DraftFrame({ actor, answers, path, children }: Props) {
  const [say, found] = await Promise.all([sayer(), routeDraft(actor, answers)]);
  return (
    <Wide>
      <Breadcrumb label={say("filing.title")} items={path} />
      <a href="#routing" className="text-link mb-4 inline-flex min-h-target items-center lg:hidden">
        {say("filing.routing.title")} ↓
      </a>
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="min-w-0">{children}</div>
        <RoutingPanel {...found} now={actor.now} />
      </div>
    </Wide>
  );
}
