import type { Messages } from "#lib/messages/shape";
import type { viewings as zh } from "#lib/messages/zh/viewings";

export const viewings: Messages<typeof zh> = {
  here: "Also open with: {names}.",
  between: ", ",
  looking: "is looking at it",
  short: "{name} and {more, number} more",
};
