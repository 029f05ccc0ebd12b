import { Button } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Figure } from '../../../model';
import { figureSource, NARRATIVE, otherCell } from '../../texts/draft-page';
import { detachedFrom, DRAFTING } from '../../texts/narrative';
import { cellAddress } from '../../view/cell-address';
import { CellLink } from '../parts/cell-link';
import { usePaneStore } from '../use-pane';
import type { FigureChoice } from './choice';
import { FigureForm } from './figure-form';

/** Figures refer to the strip as their description. */
export const SOURCE_STRIP_ID = 'figure-source';

/** Pointing is enough to see a source; only choosing keeps it. */
export interface SourceStripProps {
  /** The figure under the pointer. */
  readonly pointed: Figure | null;
  /** The figure that was clicked last. */
  readonly chosen: FigureChoice | null;
  /** The draft is another one now, and with it its figures. */
  readonly onChanged: () => void;
}

/** The formula of the figure under the pointer, else of the one last chosen, with its cells and the way to change it. */
export function SourceStrip({ pointed, chosen, onChanged }: SourceStripProps): ReactElement {
  const [edited, setEdited] = useState<FigureChoice | null>(null);
  // While somebody types, the pointer must not take the strip away.
  const isEdited = chosen !== null && edited === chosen;
  const figure = isEdited ? chosen.figure : (pointed ?? chosen?.figure ?? null);
  return (
    <>
      <p id={SOURCE_STRIP_ID} className="source__formula">
        {figure === null ? NARRATIVE.sourceHint : figureSource(figure.value, figure.unit, figure.formula)}
      </p>
      {figure === null ? null : <SourceCells figure={figure} />}
      {isEdited ? <FigureForm choice={chosen} onDone={onChanged} onCancel={() => setEdited(null)} /> : null}
      {chosen !== null && !isEdited && figure === chosen.figure ? (
        <FigureActions choice={chosen} onEdit={() => setEdited(chosen)} onChanged={onChanged} />
      ) : null}
    </>
  );
}

/** Each cell leads into the workbook; those of other books are told by name. */
function SourceCells({ figure }: { readonly figure: Figure }): ReactElement {
  return (
    <p className="source__cells">
      {figure.sources.map((cell, index) =>
        // Another book is not the one that is open, so its cells cannot be shown.
        cell.book === undefined ? (
          <CellLink key={index} cell={cell} />
        ) : (
          <span key={index}>{otherCell(cell.book, cellAddress(cell))}</span>
        ),
      )}
    </p>
  );
}

/** A chosen figure, and what the page does once it was changed. */
interface FigureActionsProps {
  readonly choice: FigureChoice;
  readonly onEdit: () => void;
  readonly onChanged: () => void;
}

/** A figure that was overwritten can be taken from its cell again. */
function FigureActions({ choice, onEdit, onChanged }: FigureActionsProps): ReactElement {
  const store = usePaneStore();
  const { section, figure, written } = choice;
  const takeAgain = async (): Promise<void> => {
    await store.getState().editFigure(section, figure, '');
    onChanged();
  };
  return (
    <>
      {written === null ? null : <p className="source__detached">{detachedFrom(`${figure.value}${figure.unit}`)}</p>}
      <div className="source__actions">
        <Button size="small" onClick={onEdit}>
          {DRAFTING.edit}
        </Button>
        {written === null ? null : (
          <Button size="small" onClick={() => void takeAgain()}>
            {DRAFTING.takeAgain}
          </Button>
        )}
      </div>
    </>
  );
}
