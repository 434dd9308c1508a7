import { getTranslations } from "next-intl/server";
import { z } from "zod";
import { acting } from "#lib/access/act";
import type { MemberActor } from "#lib/access/actor";
import { NotSeen } from "#lib/access/refusal";
import { currentActor } from "#lib/auth/current-actor";
import { actorRefusal } from "#lib/desk-acts/desk-act";
import { partyKinds } from "#lib/organizations/kinds";
import { type RowCommand, type RowCommands, rowCommands } from "#lib/queue/row-commands";
import { savedViewsOf } from "#lib/queue/saved-views/saved-views-of";
import { referralViews, workViews } from "#lib/queue/views";
import { type Shortcut, shortcuts } from "#lib/shortcuts/shortcuts";
import { caseWords, sayer } from "#lib/web/case-words";
import { type Command, type CommandList, commandWords } from "#lib/web/command-list";
import { deskPlaces } from "#lib/web/desk-places";
import { problem } from "#lib/web/problem-answer";

export const dynamic = "force-dynamic";

/** What is done to one line by a key of its own, and to all of the ticked ones by the same key. */
const ofChosen = [
  "assign",
  "snooze-until",
  "duplicate",
  "refer",
  "docket",
  "supplement",
  "step",
] as const satisfies Shortcut[];

const ofPage = [
  "undo",
  "filter",
  "preview",
  "choose",
  "choose-to-here",
  "choose-all",
  "next",
  "previous",
  "sheet",
] as const satisfies (Shortcut | "undo")[];

/**
 * Every command that the reader has now, each with its key: for the line `?proceeding=` from the gate,
 * for ticked lines, on the page itself, and the pages that they may go to.
 */
export async function GET(request: Request) {
  const actor = await currentActor();
  if (!actor) return problem(401, "sign-in-first");
  if (partyKinds.includes(actor.organizationKind)) return problem(404, "not-found");
  const asked = new URL(request.url).searchParams.get("proceeding");
  const id = z.uuid().safeParse(asked).data;
  try {
    const list: CommandList = {
      row: id ? await rowList(await rowCommands(actor, id)) : null,
      chosen: await keyed(ofChosen, actorRefusal(actor)),
      here: await keyed(ofPage, null),
      pages: await pagesFor(actor),
      words: await wordsOf(),
      names: await namesOf(),
    };
    return Response.json(list, { headers: { "Cache-Control": "no-store" } });
  } catch (thrown) {
    if (thrown instanceof NotSeen) return problem(404, "not-found");
    throw thrown;
  }
}

/** Commands that are done by their key. */
async function keyed(
  names: readonly (Shortcut | "undo")[],
  refused: string | null,
): Promise<Command[]> {
  const [t, say] = [await getTranslations("deskKeys"), sayer(await getTranslations())];
  return names.map((name) => ({
    id: name,
    label: name === "undo" ? t("undoLast") : t(`names.${name}`),
    shortcut: name,
    refused: refused && say(`refusals.${refused}`),
    href: null,
  }));
}

async function rowList(row: RowCommands): Promise<Command[]> {
  const t = await getTranslations();
  const [words, say] = [caseWords(t), sayer(t)];
  const label = (command: RowCommand) =>
    command.is === "step"
      ? words.action(row.procedureKey, command.action)
      : say(`deskKeys.names.${command.act}`);
  return row.commands.map((command) => ({
    id: command.is === "step" ? command.action : command.act,
    label: label(command),
    shortcut: command.shortcut,
    refused: command.refused && say(`refusals.${command.refused}`),
    href: hrefOf(row, command),
  }));
}

/** Where a command leads; null for what is done on the spot. */
function hrefOf({ caseId, proceedingId }: RowCommands, command: RowCommand): string | null {
  const proceeding = `/desk/cases/${caseId}/proceedings/${proceedingId}`;
  if (command.is === "step") return `${proceeding}/${command.action}`;
  switch (command.act) {
    case "assign-me":
    case "snooze":
      return null;
    case "refer":
      return `${proceeding}/send`;
    case "assign":
    case "duplicate":
      return `/desk/bulk?act=${command.act}&row=${proceedingId}`;
    case "snooze-until":
      return `/desk/bulk?act=snooze&row=${proceedingId}`;
  }
}

async function wordsOf() {
  const t = await getTranslations("deskKeys");
  const pairs = commandWords.map((name) => [name, t(name)]);
  return Object.fromEntries(pairs) as CommandList["words"];
}

async function namesOf() {
  const t = await getTranslations("deskKeys.names");
  const pairs = shortcuts.map((shortcut) => [shortcut, t(shortcut)]);
  return Object.fromEntries(pairs) as CommandList["names"];
}

async function pagesFor(actor: MemberActor): Promise<Command[]> {
  const [t, say] = [await getTranslations("desk"), sayer(await getTranslations())];
  const saved = await acting(actor, (tx) => savedViewsOf(tx, actor));
  const page = (href: string, label: string): Command => ({
    id: href,
    label,
    href,
    shortcut: null,
    refused: null,
  });
  return [
    ...[...workViews, ...referralViews].map((view) =>
      page(`/desk?view=${view}`, t(`views.${view}`)),
    ),
    ...saved.map(({ id, name }) => page(`/desk?saved=${id}`, name)),
    page("/desk/views", t("savedViews")),
    page("/desk/search", say("search.title")),
    page("/desk/inbox", say("inbox.title")),
    ...deskPlaces(actor).map(({ href, name }) => page(href, say(name))),
    page("/desk/keys", say("deskKeys.settings")),
  ];
}
