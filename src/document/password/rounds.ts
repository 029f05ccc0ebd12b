/** A password is stretched as often as the file says; Excel writes 100,000 times. */
export const MOST_ROUNDS = 1_000_000;
