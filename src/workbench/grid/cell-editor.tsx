import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { FILE_TRIAL } from '../texts-trial';

/** Where the selection goes once a figure was taken. */
export type AfterEdit = 'down' | 'up' | 'right' | 'left' | 'stay';

/** What the field begins with, and the two ways to leave it. */
export interface CellEditorProps {
  /** What the field holds at first: the cell's figure, or the sign that was typed. */
  readonly text: string;
  readonly onTake: (text: string, after: AfterEdit) => void;
  readonly onGiveUp: () => void;
}

/** A field in a cell: Enter and Tab take the figure, Esc gives it up, leaving the field takes it. */
export function CellEditor({ text, onTake, onGiveUp }: CellEditorProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  // Esc and Enter take the field away, which would count as leaving it.
  const isDone = useRef(false);
  useEffect(() => field.current?.focus(), []);
  const take = (after: AfterEdit): void => {
    if (isDone.current) return;
    isDone.current = true;
    onTake(field.current?.value ?? '', after);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    // The grid around the field would move the selection with the same key.
    event.stopPropagation();
    // Enter and Esc belong to the input of Chinese until its words are chosen.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      isDone.current = true;
      onGiveUp();
      return;
    }
    const after = afterKey(event.key, event.shiftKey);
    if (after === null) return;
    event.preventDefault();
    take(after);
  };
  return (
    <input
      ref={field}
      className="grid__editor"
      aria-label={FILE_TRIAL.editor}
      inputMode="decimal"
      autoComplete="off"
      defaultValue={text}
      onKeyDown={onKeyDown}
      onBlur={() => take('stay')}
      onMouseDown={(event) => event.stopPropagation()}
    />
  );
}

/** As in every spreadsheet; with Shift the other way. */
function afterKey(key: string, shift: boolean): AfterEdit | null {
  if (key === 'Enter') return shift ? 'up' : 'down';
  if (key === 'Tab') return shift ? 'left' : 'right';
  return null;
}
