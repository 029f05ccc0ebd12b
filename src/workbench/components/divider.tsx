import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';
import { GRID } from '../texts';

/** The widths at which the pane was designed. */
export const NARROWEST = 320;
/** The pane was designed up to this width. */
export const WIDEST = 560;

/** So many pixels a key press. */
const STEP = 16;

/** The width of the pane in pixels; whoever holds it remembers it. */
export interface DividerProps {
  readonly width: number;
  readonly onChange: (width: number) => void;
}

/** The line between workbook and pane; drag it, or move it with ← and →. */
export function Divider({ width, onChange }: DividerProps): ReactElement {
  const change = (wanted: number): void => onChange(Math.max(NARROWEST, Math.min(WIDEST, Math.round(wanted))));
  const onKeyDown = (event: KeyboardEvent): void => {
    // The pane stands on the right: to the left it grows.
    const step = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    change(width + step);
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>): void => {
    // Only while it is held down: passing over it changes nothing.
    if (event.currentTarget.hasPointerCapture(event.pointerId)) change(window.innerWidth - event.clientX);
  };
  return (
    <div
      className="divider"
      role="separator"
      aria-orientation="vertical"
      aria-label={GRID.divider}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
