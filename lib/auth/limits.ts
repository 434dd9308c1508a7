const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * How long a sign-in lasts, in milliseconds. Each request moves the end forward by the idle time of
 * the seat, never past `absolute` after signing in.
 */
export const sessionLimits = {
  /** Seats in bodies: a desk left alone for half a day is closed. */
  staffIdle: 12 * hour,
  /** Seats of parties: people come back to one case over weeks, often on their own phone. */
  partyIdle: 30 * day,
  /** Whatever happens, the password is asked for again. */
  absolute: 30 * day,
  /** Between the password and the code of the second step. */
  secondStep: 15 * minute,
  /** The row is not written more often than this, so reading a page stays a read. */
  touchEvery: minute,
};

/** How often a password may be guessed wrongly within `window`, and what happens then. */
export const guessLimits = {
  /** Seconds. */
  window: 15 * 60,
  /** By one address at one account; then that address waits, and other addresses do not. */
  perAccountAndAddress: 10,
  /** By one address at one account that is under attack from several addresses. */
  perAccountAndAddressUnderAttack: 3,
  /** At one account from everywhere: beyond it the account counts as under attack. */
  perAccount: 10,
  /** By one address at all accounts; a bureau with one outgoing address stays below it. */
  perAddress: 100,
  /** Milliseconds that each try at an account under attack waits, right or wrong. */
  slowdown: 1_000,
};

/** How many self-registrations one address may start within `window` seconds. */
export const registrationLimits = { window: 60 * 60, perAddress: 10 };

/** How long one-time links work, in milliseconds. */
export const linkLimits = {
  "first-administrator": hour,
  invitation: 7 * day,
  "password-reset": hour,
  /** A service letter's code: longer than any time to answer that begins with service. */
  "party-access": 60 * day,
};
