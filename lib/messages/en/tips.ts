import type { Messages } from "#lib/messages/shape";
import type { tips as zh, tipRefusals as zhRefusals } from "#lib/messages/zh/tips";

export const tips: Messages<typeof zh> = {
  title: "Report a tip",
  lead: "Report counterfeits, infringement or a dishonest agency. You need no account and need not give your name.",
  new: {
    title: "Report a tip",
    lead: "You need no account and need not give your name. You get a number and a secret code with which you come back to see what happens, answer questions and add files.",
    conduct: "What are you reporting?",
    description: "What happened",
    descriptionHint:
      "Say what you saw, how much of it, at what price, and how you found it. If you do not want to be named, leave out what could show who you are, such as your employer and position.",
    venue: "Kind of place",
    choose: "Choose",
    placeOfConduct: "Where did it happen?",
    placeDetail: "Exact place",
    placeDetailHint: "Such as street, door, market and stall, or the name of the site or shop.",
    conductDate: "On which day?",
    conductDateHint: "If you do not remember, give the nearest day.",
    respondentName: "Who is it about?",
    respondentNameHint:
      "The name of the company, shop or person. Leave it empty if you do not know.",
    respondentKind: "It is",
    respondentKinds: {
      company: "a company",
      individual: "a person",
      shop: "a shop",
      "patent-agency": "an agency",
      unknown: "I do not know",
    },
    shopUrl: "Web address",
    identity: "Do you want to give your name?",
    identities: {
      anonymous: "No, stay anonymous",
      anonymousHint: "The body sees “anonymous reporter” and nothing more.",
      named: "Yes, give my name",
      namedHint: "Name and contact are told to the body alone, never to whom you report.",
    },
    name: "Your name",
    nameHint: "Leave it empty to stay anonymous; it would not be kept.",
    contact: "How to reach you",
    contactHint: "A phone number or an e-mail. Leave it empty to stay anonymous.",
    consequences: {
      route:
        "The rules send the tip to the body that may act. It verifies it and decides what to do.",
      code: "The next page shows the number and the secret code, this once. Write them down.",
      files: "You add photos, videos and files on the next page.",
      none: "Your network address and browser are not recorded.",
    },
    privacy: "How your identity is protected",
    privacy1: "No account, no phone number. Your network address, name and browser are not kept.",
    privacy2: "Each tip stands alone: nobody can see that two come from the same person.",
    privacy3:
      "Photos and files may hold a place, a device or an author. Remove these first; file names are kept, too.",
    privacy4:
      "On a computer at work or in public, others may see which pages were open. Use another device, and close the browser afterwards.",
    complaint: "Do you hold the right?",
    complaintText: "Then <link>file a complaint</link> and take part as a party.",
  },
  back: {
    title: "Come back to a tip",
    lead: "Enter the number and the secret code to see how far it is, answer questions and add files.",
    number: "Number",
    numberHint: "For example QH-2026-000123",
    code: "Secret code",
    codeHint: "16 letters and digits, in capitals or small letters.",
    submit: "Show",
    report: "Report another tip",
    lost: "You lost the code",
    lostText:
      "It was given to you once and we cannot look it up. Report again and mention the earlier number.",
  },
  view: {
    title: "Your tip",
    done: "Your tip has arrived",
    doneText:
      "Write the number and the secret code down now. The code is shown this once and cannot be recovered.",
    number: "Number",
    code: "Secret code",
    print: "Print",
    leave: "Leave and clear",
    leaveHint: "After leaving, this browser no longer holds the number and the code.",
    body: "Handled by",
    waiting: "{organization} is waiting for your answer",
    act: "What you can do now",
    actNone: "There is nothing to answer at present.",
    files: "Files you handed in",
    filesLead:
      "Photos, videos and documents, for the body alone. Where and with which device a JPEG, PNG or WebP photo was taken is removed from it; from videos and other files, first remove what could show who you are. File names are kept.",
    noFiles: "No files yet.",
    timeline: "What has happened",
    stepDone: "It has been sent.",
    backToTip: "Back to the tip",
  },
};

export const tipRefusals: Messages<typeof zhRefusals> = {
  notFound:
    "Number and secret code do not match. Check them sign by sign. A lost code cannot be recovered; report again and mention the earlier number.",
  tooMany: "Too many tips came from this network. Try again in {minutes} minutes.",
  urlWrong: "Give the whole web address, such as https://shop.example.cn/123.",
};
