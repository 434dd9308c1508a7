import type { Messages } from "#lib/messages/shape";
import type {
  savedViews as zh,
  savedViewsRefusals as zhRefusals,
} from "#lib/messages/zh/saved-views";

export const savedViews: Messages<typeof zh> = {
  title: "Saved views",
  lead: "A view remembers a filter, columns and groups; opened, it lists whatever matches then. Everybody at this body may open a shared one, and still sees only what they may see.",
  saveThis: "Save as a view",
  newTitle: "Save as a view",
  newLead: "It opens from the left from then on, and its address can be sent to colleagues.",
  of: "Cases",
  filter: "Filter",
  noFilter: "None",
  columns: "Columns",
  columnsAsNow: "As you have them now",
  between: ", ",
  name: "Name",
  nameHint: "At most 40 characters. A view of yours with the same name is replaced.",
  shared: "Share with this body",
  sharedHint: "Colleagues see it at the left with your name; only you can change it.",
  save: "Save",
  none: "No view has been saved yet",
  noneText: "Filter the queue, then choose “Save as a view”.",
  isOwn: "Only you see it",
  isShared: "Shared with this body",
  isOf: "Shared by {by}",
  share: "Share",
  unshare: "Stop sharing",
  drop: "Delete",
  back: "Back to the queue",
};

export const savedViewsRefusals: Messages<typeof zhRefusals> = {
  nameMissing: "Enter a name.",
  nameLong: "A name has at most 40 characters. Please shorten it.",
  nameSigns: "The name contains control characters. Please type it again.",
  filterWrong:
    "The filter was not understood and cannot be saved. Go back to the queue, correct it as said there, and save it then.",
  tooMany: "You have saved {most} views. Delete one you no longer use, then save the new one.",
};
