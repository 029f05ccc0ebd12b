import type { ReactElement } from 'react';
import type { CheckReport, Finding, FindingCell, Suspect } from '../../../model';
import { FINDINGS, possibleSlip, SLIP_TITLES } from '../../texts/checking';
import { itemCount } from '../../texts/pane';
import { ledgerLinesOf } from '../../view/ledger';
import { shortNames } from '../../view/short-names';
import { showCell, showDecimal } from '../../view/show-value';
import { SuggestedValue } from '../trial/suggested-value';
import { CellLink } from '../parts/cell-link';

/** A finding with the check that it stands in; the lines of its ledger come from there. */
export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly check: CheckReport;
}

/** The evidence: the sentence of the best witness, both its sides, every suspect, every check behind it. */
export function FindingDetails({ finding, check }: FindingDetailsProps): ReactElement {
  return (
    <div className="details">
      {finding.suspects.length > 0 ? <p className="finding__message">{finding.message}</p> : null}
      <p className="details__rule">
        {FINDINGS.rule}：{finding.rule} {finding.ruleTitle}
        {finding.difference === null ? null : `；${FINDINGS.difference} ${showDecimal(finding.difference)}`}
      </p>
      {finding.cells.length > 0 ? <Sides cells={finding.cells} /> : null}
      {finding.suspects.length > 1 ? <Suspects title={FINDINGS.suspects} suspects={finding.suspects} /> : null}
      {finding.candidates.length > 0 ? <Suspects title={FINDINGS.candidates} suspects={finding.candidates} /> : null}
      <h3 className="details__heading">
        {FINDINGS.checks} {itemCount(finding.checks.length)}
      </h3>
      <ul className="details__checks" tabIndex={0} aria-label={FINDINGS.checks}>
        {ledgerLinesOf(check, finding.checks).map((line) => (
          <li key={line.check}>
            <span className="details__check-title">
              {line.rule} {line.title}
            </span>
            {line.detail}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Cells that may be wrong, the likeliest first; the same look serves suspects and mere candidates. */
function Suspects({
  title,
  suspects,
}: {
  readonly title: string;
  readonly suspects: readonly Suspect[];
}): ReactElement {
  return (
    <>
      <h3 className="details__heading">{title}</h3>
      <ol className="details__suspects">
        {suspects.map((suspect) => (
          <SuspectLine key={`${suspect.name}/${suspect.slip}/${suspect.suggested ?? ''}`} suspect={suspect} />
        ))}
      </ol>
    </>
  );
}

/** Every cell that takes part; the table's name stands above them where they share it. */
function Sides({ cells }: { readonly cells: readonly FindingCell[] }): ReactElement {
  const { table, names } = shortNames(cells.map((cell) => cell.name));
  return (
    <>
      <h3 className="details__heading">
        {FINDINGS.sides}
        {table === null ? null : `：${table}`}
      </h3>
      <ul className="details__cells">
        {cells.map((cell, index) => (
          // A rule may name one cell on both of its sides.
          <li key={`${index}/${cell.name}`}>
            <CellLink cell={cell.ref}>{names[index]}</CellLink>
            <span className="number">{showCell(cell)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** One cell with its figure, what would mend it and how many broken checks that would explain. */
function SuspectLine({ suspect }: { readonly suspect: Suspect }): ReactElement {
  const slip = SLIP_TITLES[suspect.slip];
  const remarks = [slip === null ? '' : possibleSlip(slip), itemCount(suspect.explains.length)];
  return (
    <li>
      <CellLink cell={suspect.ref}>{suspect.name}</CellLink> <span className="number">{showCell(suspect)}</span>
      <SuggestedValue suspect={suspect} />
      <span className="finding__remark">{remarks.filter((remark) => remark !== '').join(' · ')}</span>
    </li>
  );
}
