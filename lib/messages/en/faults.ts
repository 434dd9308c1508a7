import type { Messages } from "#lib/messages/shape";
import type { faults as zh } from "#lib/messages/zh/faults";

export const faults: Messages<typeof zh> = {
  notFound: {
    title: "Page not found",
    text: "The address may be wrong, or your present seat may not be allowed to see the page.",
    advice: "Check the address. To look up a case, use its number and query code.",
    progress: "Track progress",
    home: "Go to the home page",
  },
  broken: {
    title: "That did not work",
    text: "Something went wrong on our side, and what you just sent may not have been saved.",
    advice: "Try again. If it happens again, tell the administrator what you were doing.",
    adviceWithReference:
      "Try again. If it happens again, give the administrator the reference below.",
    typingKept: "What you typed is not lost: “Try again” brings the page back with it filled in.",
    again: "Try again",
    home: "Go to the home page",
    reference: "Error reference",
  },
  offline: {
    title: "The platform cannot be reached, and nothing was sent",
    advice:
      "What you typed is still on this page. Keep it open, and press again in a moment, or when you are back online.",
  },
  foreignPost: {
    title: "This was not sent from one of our pages",
    text: "So that nobody can act in your name, it was refused and nothing was changed.",
    advice:
      "Open the page here and send it again. If this keeps happening, see whether your browser hides where a form comes from, or ask the administrator.",
    home: "Go to the home page",
  },
};
