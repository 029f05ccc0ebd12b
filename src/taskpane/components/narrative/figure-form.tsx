import { Button, Input } from '@fluentui/react-components';
import { type ReactElement, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { DRAFTING } from '../../texts/narrative';
import { ACTIONS } from '../../texts/pane';
import { usePaneStore } from '../use-pane';
import type { FigureChoice } from './choice';

/** Cancelling leaves the figure as it was, taken from its cell or written by hand. */
export interface FigureFormProps {
  readonly choice: FigureChoice;
  /** The draft is another one now. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Another number in place of a figure; from then on it is taken from no cell. */
export function FigureForm({ choice, onDone, onCancel }: FigureFormProps): ReactElement {
  const store = usePaneStore();
  const { section, figure, written } = choice;
  const [text, setText] = useState(written ?? figure.value);
  const form = useRef<HTMLFormElement>(null);
  // Typing replaces the whole number at once.
  useEffect(() => form.current?.querySelector('input')?.select(), []);
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const typed = text.trim();
    // The number of the cell is no number of one's own.
    await store.getState().editFigure(section, figure, typed === figure.value ? '' : typed);
    onDone();
  };
  return (
    <form ref={form} className="source__form" onSubmit={(event) => void save(event)}>
      <p className="hint">{DRAFTING.editHint}</p>
      <div className="source__actions">
        <Input
          size="small"
          aria-label={DRAFTING.editLabel}
          value={text}
          contentAfter={figure.unit}
          onChange={(_event, { value }) => setText(value)}
        />
        <Button type="submit" size="small" appearance="primary">
          {DRAFTING.save}
        </Button>
        <Button size="small" onClick={onCancel}>
          {ACTIONS.cancel}
        </Button>
      </div>
    </form>
  );
}
