import { type ReactElement, useMemo } from 'react';
import type { CellRef, CheckReport, LedgerLine } from '../../../model';
import type { LedgerList, NamedChecks } from '../../store/state';
import { LEDGER, VERDICT_HINTS, VERDICT_TITLES } from '../../texts/checking';
import { CELL_CHECKS } from '../../texts/cell-checks';
import { TIES } from '../../texts/pictures';
import { ledgerAt, ledgerLinesOf, ledgerWith } from '../../view/ledger';
import { showCell } from '../../view/show-value';
import { CellLink } from '../parts/cell-link';
import { ListPage } from '../parts/list-page';
import { usePaneStore } from '../use-pane';
import { LongList } from '../parts/long-list';

/** The list that is open, and the check that it is read from. */
export interface LedgerPageProps {
  readonly check: CheckReport;
  /** Which checks, by verdict, by cell or by choice. */
  readonly list: LedgerList;
}

/** One list of the ledger, on a page of its own with the way back. */
export function LedgerPage({ check, list }: LedgerPageProps): ReactElement {
  const store = usePaneStore();
  const lines = useMemo(() => linesOf(check, list), [check, list]);
  return (
    <ListPage
      back={LEDGER.back}
      onBack={() => store.getState().openList(null)}
      title={titleOf(list)}
      count={lines.length}
      hint={hintOf(check, list)}
    >
      {lines.length === 0 ? <p className="hint">{LEDGER.empty}</p> : <LongList items={lines} render={renderLine} />}
    </ListPage>
  );
}

/** A list asked for by name brings its title; that of a cell names the cell. */
function titleOf(list: LedgerList): string {
  if (typeof list === 'object') return 'checks' in list ? list.title : CELL_CHECKS.title(list);
  return list === 'uncovered' ? LEDGER.uncovered : VERDICT_TITLES[list];
}

/** What it means to stand in this list; for a cell, how many of its checks hold. */
function hintOf(check: CheckReport, list: LedgerList): string {
  if (typeof list !== 'object') return list === 'uncovered' ? LEDGER.uncoveredHint : VERDICT_HINTS[list];
  const lines = linesAt(check, list);
  if ('checks' in list) return TIES.hint(lines.length);
  return CELL_CHECKS.hint(list.sheet, lines.length, lines.filter(({ verdict }) => verdict === 'exact').length);
}

/** The checks of a named list by their ids, or all those that a cell takes part in. */
function linesAt(check: CheckReport, list: CellRef | NamedChecks): readonly LedgerLine[] {
  return 'checks' in list ? ledgerLinesOf(check, list.checks) : ledgerAt(check, list);
}

/** What the ledger's checks and its uncovered cells have in common on show. */
interface Line {
  /** Tells lines apart that read alike. */
  readonly key: string;
  /** The rule, and its verdict where the list mixes them. */
  readonly title: string;
  /** Both sides with their figures, or why it was not checked. */
  readonly detail: string;
  /** Null where the check has no cell to lead to. */
  readonly cell: CellRef | null;
}

/** In lists that mix verdicts each line tells its own; in the others the heading says it for all. */
function linesOf(check: CheckReport, list: LedgerList): readonly Line[] {
  if (list === 'uncovered') {
    return check.uncovered.map((cell, index) => ({
      // One name may stand for several cells; the place in the list tells them apart.
      key: `${index}`,
      title: cell.name,
      detail: showCell(cell),
      cell: cell.ref,
    }));
  }
  const lines = typeof list === 'object' ? linesAt(check, list) : ledgerWith(check, list);
  return lines.map((line, index) => ({
    key: `${index}/${line.check}`,
    title:
      typeof list === 'object'
        ? `${VERDICT_TITLES[line.verdict]}：${line.rule} ${line.title}`
        : `${line.rule} ${line.title}`,
    detail: line.detail,
    cell: line.cells[0] ?? null,
  }));
}

/** A check whose cell is known leads there. */
function renderLine(line: Line): ReactElement {
  return (
    <div className="ledger-line">
      <p className="ledger-line__title">{line.title}</p>
      <p className="ledger-line__detail">{line.detail}</p>
      {line.cell === null ? null : <CellLink cell={line.cell} />}
    </div>
  );
}
