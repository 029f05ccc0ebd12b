import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ReportFileKind } from '../../../casework';
import { REPORTS } from '../../texts/report';
import { usePane, usePaneStore } from '../use-pane';
import { whyNot } from '../parts/why-not';
import '../parts/reports.css';

/** The page to read or print, then the two forms of a review letter. */
const FILES: readonly ReportFileKind[] = ['html', 'reviewXlsx', 'reviewDocx'];

/** The panel closes itself once something was chosen. */
export interface ReportPanelProps {
  /** The button that opens the panel names it. */
  readonly id: string;
  /** Called before the work begins, so that its progress is in sight. */
  readonly onDone: () => void;
}

/** The forms in which the result can be taken along; asked for before anything is written. */
export function ReportPanel({ id, onDone }: ReportPanelProps): ReactElement {
  const store = usePaneStore();
  const { writeSheet, saveFiles } = usePane((state) => state.capabilities);
  const busy = usePane((state) => state.work !== null);
  const write = (withFormulas: boolean): void => {
    onDone();
    void store.getState().writeResult(withFormulas);
  };
  const save = (kind: ReportFileKind): void => {
    onDone();
    void store.getState().saveReport(kind);
  };
  return (
    <div id={id} className="report-panel" role="group" aria-label={REPORTS.group}>
      <p className="hint">{whyNot(writeSheet) ?? REPORTS.sheetHint}</p>
      <div className="actions__row">
        <Button size="small" disabled={busy || !writeSheet.can} onClick={() => write(false)}>
          {REPORTS.plain}
        </Button>
        <Button size="small" disabled={busy || !writeSheet.can} onClick={() => write(true)}>
          {REPORTS.withFormulas}
        </Button>
      </div>
      {saveFiles.can ? (
        <>
          <p className="hint">{REPORTS.filesHint}</p>
          <div className="actions__row">
            {FILES.map((kind) => (
              <Button key={kind} size="small" disabled={busy} onClick={() => save(kind)}>
                {REPORTS[kind]}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <p className="hint">{saveFiles.reason}</p>
      )}
    </div>
  );
}
