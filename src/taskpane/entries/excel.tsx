import type { ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Outside } from '../components/shell/outside';
import type { PaneTheme } from '../components/shell/task-pane';
import { keepFocus } from '../keep-focus';
import { startPane } from '../start-pane';
import { OPEN_WORKBENCH, OUTSIDE_EXCEL, SAMPLE_EXCEL } from '../texts/outside';

/** The pane inside Excel: waits for office.js, then stands on the Excel host. */
async function start(root: HTMLElement): Promise<void> {
  keepFocus(document);
  const page = createRoot(root);
  if (!(await isInExcel())) {
    page.render(<Outside text={OUTSIDE_EXCEL} instead={{ address: 'workbench.html', name: OPEN_WORKBENCH }} />);
    return;
  }
  const { createExcelHost } = await import(/* webpackChunkName: "excel-host" */ '../../host/excel');
  startPane(page, createExcelHost(), { theme: officeTheme, isCornerTaken: true, sample: <Sample /> });
}

/** A link to save the sample; the user opens it in Excel like any other workbook. */
function Sample(): ReactElement {
  return (
    <>
      {SAMPLE_EXCEL.before}
      <a href={SAMPLE_EXCEL.address} download>
        {SAMPLE_EXCEL.link}
      </a>
    </>
  );
}

/** Without office.js, or in a plain browser, the page says where it belongs instead of failing. */
async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** Light where it is not told. */
function officeTheme(): PaneTheme {
  // Not every Excel tells its theme.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  return theme?.isDarkTheme === true ? 'dark' : 'light';
}

/** The page's one element; everything of the pane stands in it. */
const root = document.getElementById('root');
// In an engine that is too old the root was given away to the sentence that says so.
if (root !== null) void start(root);
