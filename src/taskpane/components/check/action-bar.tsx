import { Button, Checkbox } from '@fluentui/react-components';
import { CopyRegular, DocumentTableRegular, EraserRegular, HighlightRegular } from '@fluentui/react-icons';
import { type ReactElement, useState } from 'react';
import { ACTIONS } from '../../texts/pane';
import { REPORTS } from '../../texts/report';
import { usePane, usePaneStore } from '../use-pane';
import { ReportPanel } from './report-panel';

/** Ties the button to the panel that it opens, for those who listen to the page. */
const PANEL = 'pane-report-panel';

/** What can be done with the result as a whole. A button that is off says why. */
export function ActionBar(): ReactElement {
  const store = usePaneStore();
  const { mark } = usePane((state) => state.capabilities);
  const busy = usePane((state) => state.work !== null);
  const [reporting, setReporting] = useState(false);
  return (
    <div className="actions">
      <div className="actions__row">
        <Button
          size="small"
          icon={<HighlightRegular />}
          disabled={!mark.can}
          disabledFocusable={busy}
          onClick={() => void store.getState().mark()}
        >
          {ACTIONS.mark}
        </Button>
        <Button
          size="small"
          icon={<EraserRegular />}
          disabled={!mark.can}
          disabledFocusable={busy}
          onClick={() => void store.getState().clearMarks()}
        >
          {ACTIONS.clear}
        </Button>
        <Button size="small" icon={<CopyRegular />} onClick={() => void store.getState().copyReport()}>
          {ACTIONS.copy}
        </Button>
        <Button
          size="small"
          icon={<DocumentTableRegular />}
          aria-expanded={reporting}
          aria-controls={PANEL}
          onClick={() => setReporting(!reporting)}
        >
          {REPORTS.open}
        </Button>
      </div>
      {reporting ? <ReportPanel id={PANEL} onDone={() => setReporting(false)} /> : null}
      <AutoCheck />
      {mark.can ? null : <p className="hint">{mark.reason}</p>}
    </div>
  );
}

/** A workbook that nobody changes under our eyes needs none; where the host does not tell of changes, it says so. */
function AutoCheck(): ReactElement | null {
  const store = usePaneStore();
  const { reread, changeEvents } = usePane((state) => state.capabilities);
  const checked = usePane((state) => state.autoCheck);
  if (!reread.can) return null;
  if (!changeEvents.can) return <p className="hint">{changeEvents.reason}</p>;
  return (
    <Checkbox
      className="actions__auto"
      label={ACTIONS.autoCheck}
      checked={checked}
      onChange={(_event, data) => store.getState().setAutoCheck(data.checked === true)}
    />
  );
}
