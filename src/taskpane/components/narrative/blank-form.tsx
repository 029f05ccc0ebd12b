import { Button, Input, Textarea } from '@fluentui/react-components';
import { type SyntheticEvent, type ReactElement, useEffect, useId, useRef, useState } from 'react';
import type { MissingInput } from '../../../model';
import { BLANK_HINTS, DRAFTING } from '../../texts/narrative';
import { ACTIONS } from '../../texts/pane';
import { usePane, usePaneStore } from '../use-pane';
import type { BlankChoice } from './choice';

/** The form of one blank; the strip that holds it moves from blank to blank. */
export interface BlankFormProps {
  /** The blank with what it holds, '' for an open one. */
  readonly choice: BlankChoice;
  /** Goes on with the next blank, or closes where there is none. */
  readonly onNext: (next: MissingInput | null) => void;
}

/** The place where a blank is filled: what is asked for, why, and in one sentence what is wrong with what was typed. */
export function BlankForm({ choice: { blank, value }, onNext }: BlankFormProps): ReactElement {
  const store = usePaneStore();
  const id = useId();
  const missing = usePane((state) => state.draft?.missing ?? []);
  const isWaived = usePane((state) => state.supplement.waived.includes(blank.id));
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const focus = (): void => form.current?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  useEffect(focus, []);

  // Below zero: the blank is filled or waived already, and is only changed.
  const place = missing.findIndex((input) => input.id === blank.id);
  const goOn = (): void => onNext(nextOf(missing, place, store.getState().draft?.missing ?? []));
  const save = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const wrong = await store.getState().fillBlank(blank, text);
    setProblem(wrong);
    if (wrong === null) goOn();
  };
  const waive = async (): Promise<void> => {
    await store.getState().waiveBlanks([blank.id]);
    goOn();
  };
  const reopen = async (): Promise<void> => {
    await store.getState().fillBlank(blank, '');
    focus();
  };
  // Reasons and texts are sentences; the rest fits a line.
  const Field = blank.kind === 'reason' || blank.kind === 'text' ? Textarea : Input;
  const input = missing[place];
  return (
    <form ref={form} className="source__form" onSubmit={(event) => void save(event)}>
      <label htmlFor={`${id}-field`} className="source__prompt">
        {blank.prompt}
      </label>
      <p id={`${id}-why`} className="hint">
        {input === undefined ? null : `${[input.where, input.why].filter((part) => part !== '').join(' · ')}。`}
        {BLANK_HINTS[blank.kind]}
      </p>
      <Field
        id={`${id}-field`}
        size="small"
        aria-describedby={`${id}-why`}
        aria-invalid={problem !== null}
        value={text}
        onChange={(_event, { value: typed }) => setText(typed)}
      />
      {problem === null ? null : (
        <p className="source__problem" role="alert">
          {problem}
        </p>
      )}
      <BlankActions
        isLast={place < 0}
        onWaive={() => void waive()}
        onReopen={isWaived ? () => void reopen() : null}
        onCancel={() => onNext(null)}
      />
    </form>
  );
}

/** Which ways out a blank has depends on whether more are open and whether it was left open before. */
interface BlankActionsProps {
  /** No other blank follows in the text. */
  readonly isLast: boolean;
  /** Leaves the blank open on purpose and goes on. */
  readonly onWaive: () => void;
  /** Null where the blank was not left open. */
  readonly onReopen: (() => void) | null;
  readonly onCancel: () => void;
}

/** Leaving a blank open is a choice of its own, so that the list of what is missing can become empty. */
function BlankActions({ isLast, onWaive, onReopen, onCancel }: BlankActionsProps): ReactElement {
  return (
    <div className="source__actions">
      <Button type="submit" size="small" appearance="primary">
        {isLast ? DRAFTING.save : DRAFTING.saveNext}
      </Button>
      {isLast ? null : (
        <Button size="small" onClick={onWaive}>
          {DRAFTING.waive}
        </Button>
      )}
      {onReopen === null ? null : (
        <Button size="small" onClick={onReopen}>
          {DRAFTING.reopen}
        </Button>
      )}
      <Button size="small" appearance="subtle" onClick={onCancel}>
        {ACTIONS.cancel}
      </Button>
    </div>
  );
}

/** The blank that comes next in the text: filling one may have closed others. */
function nextOf(before: readonly MissingInput[], place: number, now: readonly MissingInput[]): MissingInput | null {
  if (place < 0) return null;
  const open = new Map(now.map((input) => [input.id, input]));
  const later = before.slice(place + 1).find(({ id }) => open.has(id));
  return (later && open.get(later.id)) ?? now[0] ?? null;
}
