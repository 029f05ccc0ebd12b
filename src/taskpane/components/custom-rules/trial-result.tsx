import type { ReactElement } from 'react';
import type { FormulaProblem } from '../../../rules/custom';
import type { FormulaTrial } from '../../store/own-core';
import { CellLink } from '../cell-link';

export interface TrialResultProps {
  readonly formula: string;
  readonly trial: FormulaTrial;
}

/** What is wrong with a formula, at the character; else what it would notice, cell by cell. */
export function TrialResult({ formula, trial }: TrialResultProps): ReactElement {
  if ('problems' in trial) return <Problems formula={formula} problems={trial.problems} />;
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

interface ProblemsProps {
  readonly formula: string;
  readonly problems: readonly FormulaProblem[];
}

function Problems({ formula, problems }: ProblemsProps): ReactElement {
  return (
    <div className="trial trial--wrong" role="alert">
      <p className="custom-rule__formula">{marked(formula, problems)}</p>
      <ul>
        {problems.map(({ at, message }) => (
          <li key={at.start}>{message}</li>
        ))}
      </ul>
    </div>
  );
}

/** The formula with a mark on each wrong stretch; a mark behind its end where something is missing. */
function marked(formula: string, problems: readonly FormulaProblem[]): readonly (string | ReactElement)[] {
  const parts: (string | ReactElement)[] = [];
  let done = 0;
  for (const { at } of problems) {
    const wrong = formula.slice(at.start, at.start + at.length);
    parts.push(formula.slice(done, at.start), <mark key={at.start}>{wrong === '' ? '\u3000' : wrong}</mark>);
    done = at.start + at.length;
  }
  return [...parts, formula.slice(done)];
}
