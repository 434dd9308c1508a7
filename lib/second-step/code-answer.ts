import { z } from "zod";

/** A code as it was typed, of the app or a recovery code. */
export const codeAnswer = z.strictObject({
  code: z.string().trim().min(1, "secondStep.codeMissing").max(100, "secondStep.codeWrong"),
  /** The visitor's address, for counting wrong guesses. */
  address: z.string(),
});
