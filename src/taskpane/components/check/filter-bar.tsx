import { Button, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { CLASS_NAMES, SEVERITY_NAMES, type RuleClass, type Severity } from '../../../model';
import { ACTIONS } from '../../texts/pane';
import { FILTER } from '../../texts/checking';
import { type Filter, isFiltering, NO_FILTER } from '../../view/findings';
import { usePane, usePaneStore } from '../use-pane';

/** In the order in which the words are declared, which is the order of the list. */
const CLASSES = Object.entries(CLASS_NAMES) as [RuleClass, string][];
/** In the same way, the gravest first. */
const SEVERITIES = Object.entries(SEVERITY_NAMES) as [Severity, string][];

/** Table, class and severity; what could not be checked stays on show whatever is chosen here. */
export function FilterBar(): ReactElement {
  const store = usePaneStore();
  const filter = usePane((state) => state.filter);
  const tables = usePane((state) => state.result?.report.tables);
  // The parts that are not named stay as they are.
  const change = (part: Partial<Filter>): void => store.getState().setFilter({ ...filter, ...part });
  return (
    <div className="filters">
      <Choice
        label={FILTER.table}
        value={filter.sheet}
        options={(tables ?? []).map((table) => [table.sheet, table.title])}
        onChange={(sheet) => change({ sheet })}
      />
      <Choice
        label={FILTER.class}
        value={filter.class}
        options={CLASSES}
        onChange={(value) => change({ class: value })}
      />
      <Choice
        label={FILTER.severity}
        value={filter.severity}
        options={SEVERITIES}
        onChange={(severity) => change({ severity })}
      />
      {isFiltering(filter) ? (
        <Button size="small" appearance="subtle" onClick={() => change(NO_FILTER)}>
          {ACTIONS.clearFilter}
        </Button>
      ) : null}
    </div>
  );
}

/** Pairs of a value and the title under which it is chosen. */
export interface ChoiceProps<Value extends string> {
  /** What is chosen by, on show beside the list. */
  readonly label: string;
  /** Null where nothing is filtered by it. */
  readonly value: Value | null;
  readonly options: readonly (readonly [Value, string])[];
  /** Called at once; there is nothing to confirm. */
  readonly onChange: (value: Value | null) => void;
}

/** One thing to filter by; null is everything. */
export function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>): ReactElement {
  // A select hands out text; only what was offered becomes a value again.
  const chosen = (text: string): Value | null => options.find(([option]) => option === text)?.[0] ?? null;
  return (
    <label className="filters__choice">
      <span>{label}</span>
      <Select size="small" value={value ?? ''} onChange={(_event, data) => onChange(chosen(data.value))}>
        <option value="">{FILTER.all}</option>
        {options.map(([option, title]) => (
          <option key={option} value={option}>
            {title}
          </option>
        ))}
      </Select>
    </label>
  );
}
