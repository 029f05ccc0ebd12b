import { Button, Select } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { CellRef } from '../../../model';
import type { RelationSign } from '../../../rules/custom';
import { CUSTOM_RULES, picked, RELATION_TITLES } from '../../texts/custom-rules';
import { usePane, usePaneStore } from '../use-pane';

/** Signs with their words, in the order of the list. */
const RELATIONS = Object.entries(RELATION_TITLES) as readonly (readonly [RelationSign, string])[];

/** What was picked so far for each side of the relation. */
interface Picks {
  /** In the order in which they were picked. */
  readonly left: readonly CellRef[];
  /** The same on the other side; one side may still be empty. */
  readonly right: readonly CellRef[];
  readonly relation: RelationSign;
}

/** Equality is by far the most frequent relation. */
const NOTHING: Picks = { left: [], right: [], relation: '=' };

/** The formula goes into the form's field, where it can still be changed by hand. */
export interface CellPickerProps {
  /** Called with each change that makes a formula. */
  readonly onFormula: (formula: string) => void;
}

/** Makes a formula from cells that are selected in the workbook, side by side, a few at a time. */
export function CellPicker({ onFormula }: CellPickerProps): ReactElement {
  const store = usePaneStore();
  const { select } = usePane((state) => state.capabilities);
  const [picks, setPicks] = useState(NOTHING);
  const [problem, setProblem] = useState<string | null>(null);
  if (!select.can) return <p className="hint">{select.reason}</p>;

  const change = async (next: Picks): Promise<void> => {
    setPicks(next);
    setProblem(null);
    if (next.left.length + next.right.length === 0) return;
    const written = await store.getState().formulaOfCells(next.left, next.right, next.relation);
    // Null: no workbook has been read.
    if (written === null) return;
    if ('problem' in written) setProblem(written.problem);
    else onFormula(written.formula);
  };
  const pick = async (side: 'left' | 'right'): Promise<void> => {
    const cells = await store.getState().pickCells();
    if (cells.length > 0) await change({ ...picks, [side]: [...picks[side], ...cells] });
  };
  return (
    <div className="cell-picker">
      <p className="hint">{CUSTOM_RULES.pickHint}</p>
      <div className="cell-picker__row">
        <Button size="small" onClick={() => void pick('left')}>
          {CUSTOM_RULES.pickLeft}
        </Button>
        <Button size="small" onClick={() => void pick('right')}>
          {CUSTOM_RULES.pickRight}
        </Button>
      </div>
      <div className="cell-picker__row">
        <Select
          size="small"
          aria-label={CUSTOM_RULES.relation}
          value={picks.relation}
          onChange={(_event, { value }) => void change({ ...picks, relation: relationOf(value) })}
        >
          {RELATIONS.map(([sign, title]) => (
            <option key={sign} value={sign}>
              {title}
            </option>
          ))}
        </Select>
        <span role="status">{picked(picks.left.length, picks.right.length)}</span>
        <Button size="small" appearance="subtle" onClick={() => void change(NOTHING)}>
          {CUSTOM_RULES.clearPicks}
        </Button>
      </div>
      {problem === null ? null : (
        <p className="cell-picker__problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

/** The select hands out text; anything unknown falls back to the relation it starts with. */
function relationOf(value: string): RelationSign {
  return RELATIONS.find(([sign]) => sign === value)?.[0] ?? '=';
}
