import { Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TableChoice } from '../../../casework';
import { TABLES, tableOfSheet, VISIBILITY_TITLES } from '../../texts/tables';
import type { SheetRow } from '../../view/sheet-rows';
import { CellLink } from '../parts/cell-link';
import { usePane, usePaneStore } from '../use-pane';

/** Stands in the list for a sheet that is no table; no table has this id. */
const NONE = '-';

/** A sheet, and every table that it could be. */
export interface SheetLineProps {
  readonly row: SheetRow;
  /** All that can be chosen, found in this book or not. */
  readonly tables: readonly TableChoice[];
}

/** A sheet, what it was taken for, and the choice of another table. */
export function SheetLine({ row, tables }: SheetLineProps): ReactElement {
  const store = usePaneStore();
  const busy = usePane((state) => state.work !== null);
  const state = stateOf(row);
  const hidden = VISIBILITY_TITLES[row.visibility];
  const assign = (value: string): void => {
    const table = tables.find((choice) => choice.id === value);
    void store.getState().assign(row.sheet, table?.id ?? null);
  };
  return (
    <li className={`sheet sheet--${state}`}>
      <div className="sheet__head">
        <CellLink cell={{ sheet: row.sheet, row: 0, column: 0 }}>{row.sheet}</CellLink>
        {hidden === null ? null : <span className="tag">{hidden}</span>}
        {state === 'none' ? null : <span className={`tag tag--${state}`}>{STATE_TITLES[state]}</span>}
      </div>
      <Select
        size="small"
        aria-label={tableOfSheet(row.sheet)}
        disabled={busy}
        value={row.tables[0]?.id ?? NONE}
        onChange={(_event, data) => assign(data.value)}
      >
        <option value={NONE}>{TABLES.none}</option>
        {tables.map((table) => (
          <option key={table.id} value={table.id}>
            {table.title}
          </option>
        ))}
      </Select>
      {row.tables.slice(1).map((table) => (
        <p key={table.id} className="hint">
          {TABLES.alsoHolds}
          {table.title}
        </p>
      ))}
      {row.reason === null ? null : <p className="hint">{row.reason}</p>}
    </li>
  );
}

/** Taken for a table, in question, or no table at all. */
type SheetState = 'recognised' | 'ask' | 'none';

/** A sheet that is no table gets no tag: most of a workbook's other sheets are none. */
const STATE_TITLES = { recognised: TABLES.stateRecognised, ask: TABLES.stateAsk } as const;

/** An open question comes before what was taken in the meantime. */
function stateOf(row: SheetRow): SheetState {
  if (row.asked) return 'ask';
  return row.tables.length > 0 ? 'recognised' : 'none';
}
