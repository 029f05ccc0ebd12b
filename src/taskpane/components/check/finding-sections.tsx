import { Button, ToggleButton } from '@fluentui/react-components';
import { FilterFilled, FilterRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, type ReactElement, useMemo, useState } from 'react';
import type { CheckReport, Finding } from '../../../model';
import { ACTIONS, itemCount, placeCount } from '../../texts/pane';
import { FINDINGS } from '../../texts/checking';
import { EXPLANATIONS } from '../../texts/explanations';
import { groupFindings, isFiltering } from '../../view/findings';
import { DisclosureBox } from '../parts/disclosure';
import { useFirstOf } from '../parts/first-of';
import { usePane, usePaneStore } from '../use-pane';
import { ExplainedList } from './explained-findings';
import { FilterBar } from './filter-bar';
import { FindingCard } from './finding-card';
import { FindingLine } from './finding-line';
import { Supplies } from './supplies';

/** What to mend first; then, never hidden, what was not checked; then the rounding differences. */
export function FindingSections({ check }: { readonly check: CheckReport }): ReactElement {
  const store = usePaneStore();
  const filter = usePane((state) => state.filter);
  // Without a table nothing was compared, and nothing can be said of what holds.
  const hasTables = usePane((state) => (state.result?.report.tables.length ?? 0) > 0);
  const filtering = isFiltering(filter);
  const [filterOpen, setFilterOpen] = useState(filtering);
  const explained = usePane((state) => state.result?.explained.explained);
  const groups = useMemo(() => groupFindings(check.findings, filter), [check, filter]);
  const { notChecked, rounding } = groups;
  // Findings with a written reason have their own list below.
  const broken = groups.broken.filter(({ id }) => explained?.some(({ finding }) => finding.id === id) !== true);
  const { shown, more } = useFirstOf(broken);
  return (
    <div className="findings">
      {hasTables ? (
        <section aria-labelledby="broken-heading">
          <div className="findings__head">
            <h2 id="broken-heading" className="heading">
              {FINDINGS.broken}
              <span className="heading__count">{placeCount(broken.length)}</span>
            </h2>
            <ToggleButton
              size="small"
              appearance="subtle"
              icon={filtering ? <FilterFilled /> : <FilterRegular />}
              checked={filterOpen}
              aria-expanded={filterOpen}
              onClick={() => setFilterOpen(!filterOpen)}
            >
              {ACTIONS.filter}
            </ToggleButton>
          </div>
          {filterOpen ? <FilterBar /> : null}
          {broken.length === 0 ? <p className="hint">{noneLeft(check, filtering, groups.broken.length > 0)}</p> : null}
          <ol className="findings__list" onKeyDown={moveBetweenFindings}>
            {shown.map((finding) => (
              <FindingCard key={finding.id} finding={finding} check={check} />
            ))}
            {more && <li>{more}</li>}
          </ol>
        </section>
      ) : null}
      <ExplainedList />
      {check.summary.notChecked > 0 ? (
        <DisclosureBox title={FINDINGS.notChecked} count={itemCount(check.summary.notChecked)} tone="warning" open>
          <p className="hint">{FINDINGS.notCheckedHint}</p>
          <Supplies check={check} />
          <Lines findings={notChecked} />
          <Button size="small" onClick={() => store.getState().openList('notChecked')}>
            {FINDINGS.showNotChecked}
          </Button>
        </DisclosureBox>
      ) : null}
      {rounding.length > 0 ? (
        <DisclosureBox title={FINDINGS.rounding} count={itemCount(check.summary.rounding)}>
          <Lines findings={rounding} />
        </DisclosureBox>
      ) : null}
    </div>
  );
}

/** Findings in one line each, where a whole card would be too much. */
function Lines({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const { shown, more } = useFirstOf(findings);
  return (
    <ul className="lines">
      {shown.map((finding) => (
        <FindingLine key={finding.id} finding={finding} />
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}

/**
 * Why the list is empty. That nothing is broken is said in other words where checks were left out, and an empty
 * filter is never taken for a clean book.
 */
function noneLeft(check: CheckReport, filtering: boolean, allExplained: boolean): string {
  if (allExplained) return EXPLANATIONS.allExplained;
  if (filtering && check.summary.broken > 0) return FINDINGS.noneShown;
  return check.summary.notChecked > 0 ? FINDINGS.noneBroken : FINDINGS.noneBrokenAllChecked;
}

/** ↑ and ↓ go from finding to finding; Tab still visits everything. */
function moveBetweenFindings(event: KeyboardEvent<HTMLOListElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || hasArrowsOfItsOwn(event.target)) return;
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-finding]')];
  const current = places.findIndex((place) => place.closest('li')?.contains(document.activeElement) === true);
  const next = places[current + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** In lists and text fields the arrows move the choice or the caret; they must not lose the focus to a finding. */
function hasArrowsOfItsOwn(target: EventTarget): boolean {
  return target instanceof HTMLSelectElement || target instanceof HTMLTextAreaElement;
}
