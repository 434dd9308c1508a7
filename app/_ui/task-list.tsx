import type { ReactNode } from "react";
import { Badge } from "#ui/badge";
import { Link } from "#ui/link";
import type { Tone } from "#ui/tone";

export type Task = {
  key: string;
  title: ReactNode;
  hint?: ReactNode;
  /** Without an address the task cannot be begun yet. */
  href?: string;
  state: { label: string; tone: Tone };
};

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ol className="border-t border-rule bg-sheet">
      {tasks.map((task, place) => (
        <li
          key={task.key}
          className="relative flex items-center gap-4 border-b border-rule px-4 py-3 hover:bg-wash"
        >
          <span aria-hidden="true" className="w-6 font-song text-title-3 text-quiet">
            {place + 1}
          </span>
          <div className="min-w-0 flex-1">
            <TaskTitle task={task} />
            {task.hint && (
              <div id={`${task.key}-hint`} className="text-fine text-quiet">
                {task.hint}
              </div>
            )}
          </div>
          <span id={`${task.key}-state`}>
            <Badge tone={task.state.tone}>{task.state.label}</Badge>
          </span>
        </li>
      ))}
    </ol>
  );
}

function TaskTitle({ task: { key, title, href, hint } }: { task: Task }) {
  if (!href) return <span className="text-quiet">{title}</span>;
  return (
    <Link
      href={href}
      aria-describedby={`${hint ? `${key}-hint ` : ""}${key}-state`}
      className="font-semibold text-indigo underline underline-offset-4 after:absolute after:inset-0 hover:decoration-2"
    >
      {title}
    </Link>
  );
}
