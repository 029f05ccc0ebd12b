import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular, LocationRegular } from '@fluentui/react-icons';
import { type ReactElement, useId, useState } from 'react';
import { CLASS_NAMES, MEND_NAMES, SEVERITY_NAMES, type Finding, type FindingCell, type Suspect } from '../../../model';
import { FINDINGS, mendIn, moreSuspects, possibleSlip, SLIP_TITLES, touches } from '../../texts/checking';
import { cellAddress } from '../../view/cell-address';
import { showCell } from '../../view/show-value';
import { usePaneStore } from '../use-pane';
import { ExplanationBox } from './explanation-box';
import { SuggestedValue } from '../trial/suggested-value';
import { FindingDetails, type FindingDetailsProps } from './finding-details';

/** One cause: the cell that is possibly wrong, what it holds, what would make all hold; the rest on demand. */
export function FindingCard({ finding, check }: FindingDetailsProps): ReactElement {
  const [open, setOpen] = useState(false);
  const detailsId = useId();
  const store = usePaneStore();
  const [suspect] = finding.suspects;
  // Without a suspect the card still leads somewhere: to the first cell that takes part.
  const target: FindingCell | undefined = suspect ?? finding.cells[0];
  const locate = (): void => {
    if (target !== undefined) void store.getState().locate(target.ref);
  };
  return (
    <li className={`finding finding--${finding.severity}`}>
      <div className="finding__tags">
        <span className="tag">{SEVERITY_NAMES[finding.severity]}</span>
        <span>{CLASS_NAMES[finding.class]}</span>
        <span className="finding__touches">{touches(finding.checks.length)}</span>
      </div>
      <button type="button" className="bare finding__place" data-finding={finding.id} onClick={locate}>
        <span className="finding__name">{suspect?.name ?? finding.ruleTitle}</span>
        {target === undefined ? null : <span className="finding__address">{cellAddress(target.ref)}</span>}
      </button>
      {suspect === undefined ? (
        <p className="finding__message">{finding.message}</p>
      ) : (
        <Suspicion finding={finding} suspect={suspect} />
      )}
      <div className="finding__actions">
        <Button
          size="small"
          appearance="subtle"
          icon={<LocationRegular />}
          disabled={target === undefined}
          aria-label={`${FINDINGS.locate}：${suspect?.name ?? finding.ruleTitle}`}
          onClick={locate}
        >
          {FINDINGS.locate}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronUpRegular /> : <ChevronDownRegular />}
          iconPosition="after"
          aria-expanded={open}
          aria-controls={detailsId}
          onClick={() => setOpen(!open)}
        >
          {FINDINGS.details}
        </Button>
      </div>
      <div id={detailsId} hidden={!open}>
        {open ? <FindingDetails finding={finding} check={check} /> : null}
      </div>
      <ExplanationBox finding={finding} />
    </li>
  );
}

/**
 * What the cell holds against what it should hold, and how sure that is: the likely slip, how many other cells come
 * into question, and where it is best mended.
 */
function Suspicion({ finding, suspect }: { readonly finding: Finding; readonly suspect: Suspect }): ReactElement {
  const slip = SLIP_TITLES[suspect.slip];
  const others = finding.suspects.length - 1;
  const remarks = [
    slip === null ? FINDINGS.possible : possibleSlip(slip),
    others > 0 ? moreSuspects(others) : '',
    finding.mendIn === null ? '' : mendIn(MEND_NAMES[finding.mendIn]),
  ];
  return (
    <>
      <p className="finding__values">
        <span>
          {FINDINGS.stated} <b>{showCell(suspect)}</b>
        </span>
        <SuggestedValue suspect={suspect} />
      </p>
      <p className="finding__remark">{remarks.filter((remark) => remark !== '').join(' · ')}</p>
    </>
  );
}
