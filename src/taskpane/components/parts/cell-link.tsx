import type { ReactElement, ReactNode } from 'react';
import { type CellRef, sameCell } from '../../../model';
import { cellAddress } from '../../view/cell-address';
import { usePane, usePaneStore } from '../use-pane';

/** A cell, and how its link is worded. */
export interface CellLinkProps {
  /** Of the open workbook; cells of other books cannot be shown. */
  readonly cell: CellRef;
  /** The address where nothing else is said. */
  readonly children?: ReactNode;
  /** For texts that do not say by themselves what the link shows. */
  readonly label?: string;
}

/** A text that shows its cell in the workbook when it is clicked; without a text, the address itself. */
export function CellLink({ cell, children, label }: CellLinkProps): ReactElement {
  const store = usePaneStore();
  // Several links may lead to one cell; all of them show where the user is.
  const isSelected = usePane((state) => state.selected !== null && sameCell(state.selected, cell));
  return (
    <button
      type="button"
      className="bare cell-link"
      title={cellAddress(cell)}
      aria-label={label}
      aria-current={isSelected ? 'location' : undefined}
      onClick={() => void store.getState().locate(cell)}
    >
      {children ?? cellAddress(cell)}
    </button>
  );
}
