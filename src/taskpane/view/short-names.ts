/** What stands between 表, 行 and 列 in the name of a cell. */
const JOINT = ' · ';

/** Names of cells with the part that all of them share said once, so that lists stay narrow. */
export interface ShortNames {
  /** The table that all the names begin with; null where they name several. */
  readonly table: string | null;
  readonly names: readonly string[];
}

/** Names of two tables stay whole, or one could not tell the cells apart. */
export function shortNames(names: readonly string[]): ShortNames {
  const [table] = names[0]?.split(JOINT) ?? [];
  const prefix = table === undefined ? '' : table + JOINT;
  const isShared = prefix !== '' && names.every((name) => name.startsWith(prefix));
  return isShared
    ? { table: table ?? null, names: names.map((name) => name.slice(prefix.length)) }
    : { table: null, names };
}
