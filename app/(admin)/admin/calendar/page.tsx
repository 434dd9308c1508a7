import { redirect } from "next/navigation";
import { settingsActor } from "#app/(admin)/admin/guard";
import { shanghaiDate } from "#lib/calendar/plain-date";

export default async function CalendarPage() {
  const { now } = await settingsActor();
  redirect(`/admin/calendar/${shanghaiDate(now).slice(0, 4)}`);
}
