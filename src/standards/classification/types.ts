/**
 * One name that a code had over a span of account years: code, name, first year, last year, verified.
 * A null year is open. `verified` is false where no published account was seen to print it so.
 */
export type ClassificationLine = readonly [
  code: string,
  name: string,
  from: number | null,
  to: number | null,
  verified: boolean,
];
