/**
 * One name that a code had over a span of account years: code, name, first year, last year, verified.
 * A null year is open. `verified` is true where published accounts were seen to print it so of which no list was kept;
 * what the documents in `sources.ts` print counts as seen besides.
 */
export type ClassificationLine = readonly [
  code: string,
  name: string,
  from: number | null,
  to: number | null,
  verified: boolean,
];
