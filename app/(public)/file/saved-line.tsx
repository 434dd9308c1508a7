import type { Said } from "#app/(public)/file/use-saver";
import { useAlive } from "#ui/use-alive";
import type { State } from "./saver";

export type SavedWords = Record<Exclude<State, "refused"> | "restored", string>;

const calm = ["idle", "saving", "saved"];

/** How far what is typed has got. */
export function SavedLine({ said, words }: { said: Said; words: SavedWords }) {
  const alive = useAlive();
  const { state, why, at, typedAt } = said;
  const text = state === "refused" ? why : words[state].replace("{time}", at ? clock(at) : "");
  const look = calm.includes(state) ? "text-quiet" : "font-semibold";
  return (
    <p role="status" className={`mt-3 min-h-[2em] text-fine ${look}`}>
      {typedAt && `${words.restored.replace("{time}", dayAndClock(typedAt))} `}
      {alive && text}
    </p>
  );
}

function clock(at: Date) {
  const how = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  return new Intl.DateTimeFormat("zh-CN", { ...how, timeZone: "Asia/Shanghai" }).format(at);
}

function dayAndClock(at: Date) {
  const how = { dateStyle: "medium", timeStyle: "short", timeZone: "Asia/Shanghai" } as const;
  return new Intl.DateTimeFormat(document.documentElement.lang, how).format(at);
}
