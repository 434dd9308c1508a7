import type { Messages } from "#lib/messages/shape";
import type { identifiers as zh } from "#lib/messages/zh/identifiers";

export const identifiers: Messages<typeof zh> = {
  problems: {
    required: "Enter the number.",
    format: "The number must be written like {expected}.",
    "check-digit":
      "The check digit does not match, so one digit may be wrong. Compare it with the certificate.",
    "check-digit-missing": "The check digit at the end is missing. Write it like {expected}.",
    "kind-mismatch":
      "This is the number of another kind of patent. Check the kind of right or the number.",
    "publication-number":
      "This is a publication number. Enter the patent number on the certificate, like {expected}.",
    "certificate-number":
      "This is the certificate's own number. Enter the registration number, like {expected}.",
    year: "The year in the number is impossible. Compare it with the certificate.",
    "birth-date": "The date of birth in the number does not exist.",
    region: "The region code at the start of the number does not exist.",
    "unknown-kind": "Choose the kind of right first.",
  },
};
