/** Adds amounts name by name. */
export function addRecords<T extends { readonly [K in keyof T]: number }>(base: T, more: Partial<T>): T {
  const names = Object.keys(base) as (keyof T)[];
  const added = names.map((name): [keyof T, number] => [name, base[name] + (more[name] ?? 0)]);
  return Object.fromEntries(added) as T;
}

/** Changes every amount of a record. */
export function mapRecord<T extends { readonly [K in keyof T]: number }>(
  record: T,
  change: (fen: number) => number,
): T {
  const names = Object.keys(record) as (keyof T)[];
  const changed = names.map((name): [keyof T, number] => [name, change(record[name])]);
  return Object.fromEntries(changed) as T;
}
