import type { Messages } from "#lib/messages/shape";
import type { webhookRefusals as refusalsZh, webhooks as zh } from "#lib/messages/zh/webhooks";

export const webhooks: Messages<typeof zh> = {
  title: "Webhooks",
  lead: "When something happens in a case, {organization}'s own system gets a signed notice, so that it need not keep asking.",
  list: "Endpoints",
  none: "There is no endpoint yet",
  noneText:
    "Once you add one, it is told whenever something happens in a case that {organization} may see.",
  url: "Address",
  urlHint:
    "Begins with https://, on port 443 or any from 1024. It cannot be inside a private network.",
  description: "Description",
  descriptionHint: "For your colleagues, such as “Case system (production)”.",
  state: "State",
  states: {
    running: "Running",
    failing: "Failing",
    paused: "Paused",
    "paused-failing": "Paused for failing",
    "paused-gone": "Paused: receiver gone",
  },
  since: "Added",
  secret: "Signing secret",
  secretVersion: "Version {version, number}",
  secretOverlap: "Version {version, number}; the one before it signs until {until}",
  open: "Open",
  add: {
    title: "Add an endpoint",
    submit: "Add",
    failed: "It was not added",
  },
  made: {
    title: "Keep this secret now",
    text: "It is shown this once and cannot be seen again after you leave the page. The receiver checks signatures with it.",
    label: "Signing secret",
    go: "Go on to send a test",
  },
  pausedBanner: "Paused",
  pausedText:
    "What happens during the pause is not told later. What was still waiting when it began is sent once you resume.",
  failingBanner: "Every attempt failed for three days, so it was paused",
  failingText:
    "Mend the receiver, send a test, then resume. What happens during the pause is not told later; look at the cases.",
  goneBanner: "The receiver answered 410 (gone), so it was paused",
  goneText:
    "If the receiver is no longer in use, delete this endpoint. If it answered so by mistake, mend it, send a test, then resume. What happens during the pause is not told later; look at the cases.",
  escalated: "Its keepers were told: <time></time>",
  failedHere:
    "{count, plural, one {# endpoint could not be reached as it should and was paused} other {# endpoints could not be reached as they should and were paused}}",
  failedGo: "Open webhooks",
  actions: {
    title: "What you can do",
    test: "Send a test",
    testHint: "It is sent once, right away, and not tried again. The log below tells how it went.",
    pause: "Pause",
    resume: "Resume",
    rotate: "Replace the secret",
    rotateText:
      "A new secret signs from now on. The old one signs along with it for 24 hours; update the receiver within that time. If you replace it again within 24 hours, the oldest stops working at once.",
    remove: "Delete the endpoint",
    removeText:
      "Nothing is sent to this address any more, not even what is waiting, and its log is no longer shown. This cannot be undone.",
    removeSubmit: "Delete it",
  },
  done: {
    tested: "The test is queued. Reload this page in a moment to see how it went",
    paused: "Paused",
    resumed: "Resumed",
    again: "It is queued. Reload this page in a moment to see how it went",
    removed: "The endpoint is deleted",
  },
  acts: {
    "webhook-rotated": "Secret replaced",
    "webhook-paused": "Paused",
    "webhook-resumed": "Resumed",
    "webhook-deleted": "Deleted",
  },
  log: {
    title: "Delivery log",
    lead: "Each line is kept for {days, number} days after the last attempt, then deleted.",
    none: "Nothing has been sent yet",
    noneText: "You can send a test first.",
    what: "What",
    test: "Test",
    hidden: "An event that you do not see now",
    event: "{number}, entry {seq, number}",
    state: "State",
    states: {
      queued: "Queued",
      sent: "Sent",
      failed: "Failed; tried again by itself",
      "given-up": "Failed many times; given up",
      withheld: "Not sent",
    },
    attempts: "Attempts",
    times: "{count, plural, one {#} other {#}}",
    answer: "Result",
    status: "HTTP {status}",
    queuedAt: "Queued",
    triedAt: "Last tried",
    next: "Next:",
    again: "Send again",
  },
  faults: {
    "address-refused": "The address leads inside a private network or is not permitted",
    "name-unknown": "There is no such host name",
    unreachable: "It could not be reached",
    "timed-out": "No answer within 10 seconds",
    "certificate-untrusted": "Its certificate is not of an authority that is trusted here",
    "certificate-name": "Its certificate is for another host name",
    "certificate-date": "Its certificate has expired or is not valid yet",
    tls: "No encrypted connection (TLS) could be made",
    redirected: "It asked to go elsewhere; redirects are not followed, so give the final address",
    gone: "It answered that it is gone; the endpoint was paused",
    status: "It did not answer with 2xx",
    "endpoint-deleted": "The endpoint was deleted",
    "not-seen": "The organization could no longer see the case when it was to be sent",
  },
  receivers: {
    title: "For the developer of the receiver",
    intro:
      "Notices are signed by the Standard Webhooks specification; the standardwebhooks library of any language checks them. Check the very bytes that came in, not a re-serialized copy.",
    body: "A notice holds ids only and nothing personal:",
    verify: "To check the signature (Node.js):",
    rules: {
      answer:
        "Any 2xx within 10 seconds counts as received. The answer's body is not kept and redirects are not followed.",
      twice:
        "A notice may come more than once, always with the same webhook-id: use it to tell. The order is not guaranteed; look at seq.",
      retry:
        "After a failure it is tried again after 5 seconds, 5 and 30 minutes, 2, 5, 10, 14, 20 and 24 hours: {most, number} attempts in all. An endpoint that fails for three days straight is paused.",
      gone: "Answer 410 when you want no more: the endpoint is paused at once and nothing is tried again.",
      details:
        "Read the details at {path} from your own seat. What you get is what you may see at that moment.",
      rotate:
        "For 24 hours after the secret was replaced, webhook-signature holds two signatures with a space between them; either one will do.",
    },
  },
};

export const webhookRefusals: Messages<typeof refusalsZh> = {
  urlMissing: "Enter the address.",
  urlInvalid:
    "Enter a full address, such as https://hooks.example.cn/qiheng, without a # and what follows it.",
  urlLong: "The address is too long. Use at most 2,000 characters.",
  urlNotHttps: "The address must begin with https://, so that nobody reads along.",
  urlCredentials:
    "Leave user name and password out of the address. The receiver checks the signature instead.",
  urlPort: "Use port 443, or any from 1024.",
  urlInside:
    "This address lies inside a private network or on this machine and cannot be used. Give a public one; if it has to be inside, ask the operator of this platform.",
  urlKnown: "This address was added before.",
  descriptionLong: "Use at most 100 characters for the description.",
  tooMany: "There can be at most {most, number} endpoints. Delete one that is not used first.",
  tooManyTests: "There can be at most {most, number} tests in an hour. Try again later.",
  paused: "It is paused. Resume it first, then send again.",
  onItsWay:
    "This one is queued or will be tried again by itself; there is no need to send it again.",
};
