/** A classification code with its name and the first and last account year of that name. */
export interface DatedName {
  readonly code: string;
  readonly name: string;
  readonly from?: number;
  readonly until?: number;
}

/** The name that a code bears in a year; null where the classification of that year has no such code. */
export function maybeNameIn(names: readonly DatedName[], code: string, year: number): string | null {
  const entry = names.find(
    (one) => one.code === code && (one.from ?? 0) <= year && year <= (one.until ?? Number.POSITIVE_INFINITY),
  );
  return entry?.name ?? null;
}
