import { Button } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { SEVERITY_NAMES, type Severity, type TextFinding } from '../../../model';
import { ACTIONS } from '../../texts/pane';
import { CHECK_KINDS, textProblemCount, PROOFREAD } from '../../texts/proofread';
import { isFilteringText, kindOfCheck, NO_TEXT_FILTER } from '../../view/text-findings';
import { Choice } from '../check/filter-bar';
import { usePane, usePaneStore } from '../use-pane';

/** The gravest first, each with its count in the list. */
const SEVERITIES = Object.entries(SEVERITY_NAMES) as [Severity, string][];

/** By what is asked of the reader, and by the kind of check; only what is there can be chosen. */
export function FindingFilter({ findings }: { readonly findings: readonly TextFinding[] }): ReactElement {
  const store = usePaneStore();
  const filter = usePane((state) => state.textView.filter);
  const kinds = useMemo(() => {
    const present = new Set(findings.map(kindOfCheck));
    // A kind without a name is still offered, by its letter.
    return [...present].map((kind) => [kind, CHECK_KINDS[kind] ?? kind] as const);
  }, [findings]);
  const change = (part: Partial<typeof filter>): void =>
    store.getState().setTextView({ filter: { ...filter, ...part } });
  return (
    <div className="filters proofread__filters">
      <Choice
        label={PROOFREAD.severity}
        value={filter.severity}
        options={SEVERITIES.map(([severity, name]) => {
          const count = findings.filter((finding) => finding.severity === severity).length;
          return [severity, textProblemCount(name, count)] as const;
        })}
        onChange={(severity) => change({ severity })}
      />
      <Choice label={PROOFREAD.kind} value={filter.kind} options={kinds} onChange={(kind) => change({ kind })} />
      {isFilteringText(filter) ? (
        <Button size="small" appearance="subtle" onClick={() => change(NO_TEXT_FILTER)}>
          {ACTIONS.clearFilter}
        </Button>
      ) : null}
    </div>
  );
}
