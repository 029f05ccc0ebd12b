import { ET_FAULTS, etError, type EtFaultName } from './faults';

/**
 * The bridge between a page and WPS 表格: every read of a member, every write and every call crosses it once, at
 * once, and may be refused.
 */
export interface Bridge {
  /** Crossings so far. */
  crossings: number;
  /** What was asked for that the emulation does not have: never right, whatever the host made of the error. */
  readonly gaps: string[];
  /** Members that this build lacks, as "Range.FormatConditions"; they answer undefined. */
  readonly lacking: ReadonlySet<string>;
  /** Refuses the n-th crossing from now, and as many after it as are told. */
  readonly failAt: (crossing: number, name: EtFaultName, times?: number) => void;
  /** From the next crossing on, everything is refused: the user edits a cell. */
  editing: boolean;
  /** Forgets the failures that were set. */
  readonly heal: () => void;
  readonly cross: (member: string) => void;
}

export function createBridge(lacking: readonly string[] = []): Bridge {
  let planned: { readonly from: number; readonly to: number; readonly name: EtFaultName } | null = null;
  const bridge: Bridge = {
    crossings: 0,
    gaps: [],
    lacking: new Set(lacking),
    editing: false,
    failAt: (crossing, name, times = 1) => {
      const from = bridge.crossings + crossing;
      planned = { from, to: from + times, name };
    },
    heal: () => {
      planned = null;
      bridge.editing = false;
    },
    cross: () => {
      const at = bridge.crossings;
      bridge.crossings += 1;
      if (bridge.editing) throw etError(ET_FAULTS.editing);
      if (planned && planned.from <= at && at < planned.to) throw etError(ET_FAULTS[planned.name]);
    },
  };
  return bridge;
}
