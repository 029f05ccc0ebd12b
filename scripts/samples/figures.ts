/**
 * Arithmetic on amounts as the tables show them: 万元 with two decimals.
 * Sums go through whole hundredths, so no binary noise reaches a cell.
 */

/** A shown amount in 万元; null is an empty cell. */
export type Figure = number | null;

/** The amounts of one row, column by column. */
export type Figures = readonly Figure[];

const HUNDREDTHS = 100;

function hundredths(figure: Figure): number {
  return Math.round((figure ?? 0) * HUNDREDTHS);
}

/** The sum of what is there; empty where every part is empty. */
export function sum(parts: Figures): Figure {
  if (parts.every((part) => part === null)) return null;
  return parts.reduce<number>((total, part) => total + hundredths(part), 0) / HUNDREDTHS;
}

/** `whole − part`; an empty cell counts as nothing. */
export function minus(whole: Figure, part: Figure): number {
  return (hundredths(whole) - hundredths(part)) / HUNDREDTHS;
}

/** Rows added up column by column; all rows have the same number of columns. */
export function sumColumns(rows: readonly Figures[]): Figures {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => sum(rows.map((row) => row[column] ?? null)));
}

/** An amount as text: 12592.92 → "12592.92", 3 → "3.00". */
export function wan(figure: Figure): string {
  return (figure ?? 0).toFixed(2);
}
