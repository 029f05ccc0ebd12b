import { Button, ToggleButton } from '@fluentui/react-components';
import { CopyRegular, EraserRegular, FilterRegular, HighlightRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { ACTIONS } from '../../texts';
import { isFiltering } from '../../view/findings';
import { usePane, usePaneStore } from '../use-pane';
import { FilterBar } from './filter-bar';

/** What can be done with the result as a whole. A button that is off says why. */
export function ActionBar(): ReactElement {
  const store = usePaneStore();
  const { mark: canMark, reasons } = usePane((state) => state.capabilities);
  const busy = usePane((state) => state.work !== null);
  const filtering = usePane((state) => isFiltering(state.filter));
  const [filterOpen, setFilterOpen] = useState(filtering);
  const why = canMark ? {} : { title: reasons.mark };
  return (
    <div className="actions">
      <div className="actions__row">
        <Button
          size="small"
          icon={<HighlightRegular />}
          disabled={busy || !canMark}
          onClick={() => void store.getState().mark()}
          {...why}
        >
          {ACTIONS.mark}
        </Button>
        <Button
          size="small"
          icon={<EraserRegular />}
          disabled={busy || !canMark}
          onClick={() => void store.getState().clearMarks()}
          {...why}
        >
          {ACTIONS.clear}
        </Button>
        <Button size="small" icon={<CopyRegular />} onClick={() => void store.getState().copyReport()}>
          {ACTIONS.copy}
        </Button>
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<FilterRegular />}
          checked={filterOpen}
          aria-expanded={filterOpen}
          onClick={() => setFilterOpen(!filterOpen)}
        >
          {ACTIONS.filter}
        </ToggleButton>
      </div>
      {canMark || reasons.mark === undefined ? null : <p className="hint">{reasons.mark}</p>}
      {filterOpen ? <FilterBar /> : null}
    </div>
  );
}
