import type { ReactElement } from 'react';
import { TABLES } from '../../texts/tables';
import { sheetRows, tablesNotFound } from '../../view/sheet-rows';
import { ProgressCard } from '../parts/progress-card';
import { ErrorBar, StartCard } from '../parts/start-card';
import { usePane } from '../use-pane';
import { MappingStorage } from './mapping-storage';
import { MissingLines } from './missing-lines';
import { PointedLines } from './pointed-lines';
import { QuestionCard } from './question-card';
import { SheetLine } from './sheet-line';

/** Which sheet is which table: what to confirm and to show first, then every sheet, then the tables nobody found. */
export function TablesPage(): ReactElement {
  const result = usePane((state) => state.result);
  const tables = usePane((state) => state.tables);
  const error = usePane((state) => state.error);
  if (result === null) {
    return (
      <StartCard action={TABLES.read}>
        <p className="start__body">{TABLES.start}</p>
      </StartCard>
    );
  }
  const rows = sheetRows(result.report, result.snapshot);
  // Tables that the printed set should hold; those of its variants are not missed.
  const missing = tablesNotFound(result.report, tables);
  return (
    <div className="tables">
      <ProgressCard />
      {error === null ? null : <ErrorBar text={error} />}
      {result.report.questions.length > 0 ? (
        <section aria-labelledby="questions-heading">
          <h2 id="questions-heading" className="heading">
            {TABLES.questions}
            <span className="heading__count">{result.report.questions.length}</span>
          </h2>
          {result.report.questions.map((question) => (
            <QuestionCard key={question.id} question={question} />
          ))}
        </section>
      ) : null}
      <MissingLines />
      <PointedLines />
      <section aria-labelledby="sheets-heading">
        <h2 id="sheets-heading" className="heading">
          {TABLES.sheets}
          <span className="heading__count">{rows.length}</span>
        </h2>
        <ul className="sheets">
          {rows.map((row) => (
            <SheetLine key={row.sheet} row={row} tables={tables} />
          ))}
        </ul>
      </section>
      {missing.length > 0 ? (
        <section aria-labelledby="missing-heading">
          <h2 id="missing-heading" className="heading">
            {TABLES.missing}
            <span className="heading__count">{missing.length}</span>
          </h2>
          <p className="hint">{TABLES.missingHint}</p>
          <ul className="tables__missing">
            {missing.map((table) => (
              <li key={table.id}>{table.title}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <MappingStorage />
    </div>
  );
}
