import type { ReactElement } from 'react';
import type { FormulaTrial } from '../../../casework';
import { CellLink } from '../parts/cell-link';
import { MarkedProblems } from '../parts/marked-problems';

/** A formula and what came of trying it on the open workbook; nothing is kept of a trial. */
export interface TrialResultProps {
  readonly formula: string;
  readonly trial: FormulaTrial;
}

/** What is wrong with a formula, at the character; else what it would notice, cell by cell. */
export function TrialResult({ formula, trial }: TrialResultProps): ReactElement {
  if ('problems' in trial) return <MarkedProblems text={formula} problems={trial.problems} />;
  // A cell whose change the rule would not notice is shown as blind: such a rule guards nothing there.
  const { cells, open } = trial.sensitivity;
  return (
    <ul className="trial">
      {open.map((reason) => (
        <li key={reason}>{reason}</li>
      ))}
      {cells.map(({ cell, text, notices }, index) => (
        <li key={`${index}/${cell.name}`} className={notices ? 'trial__cell' : 'trial__cell trial__cell--blind'}>
          <CellLink cell={cell.ref}>{cell.name}</CellLink>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
