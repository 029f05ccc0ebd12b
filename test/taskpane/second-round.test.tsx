import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { createWorkbook, readWorkbook } from '../../src/document';
import { reviewWorkbook } from '../../src/reports';
import type { ReportModel } from '../../src/model';
import { createPaneStore, TaskPane } from '../../src/taskpane';
import * as casework from '../../src/casework';
import { checkReport } from '../../src/checking';
import type { PaneStore } from '../../src/taskpane/store/actions';
import { readBook } from '../../src/taskpane/read-book';
import { fakeHost } from '../support/pane/fake-host';
import { fakeCasework, SNAPSHOT } from '../support/pane/sample-result';
import { withoutStyles } from '../support/pane/without-styles';
import { buildReport } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';

withoutStyles();

const WRONG = buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8));
const NEW = buildReport(withFigure(SMALL_BOOK, ['generalBudgetBasic', '30201', 'finalAmount'], 18));

/** A pane over a workbook that is read as `report`. */
async function checkedPane(report: ReportModel): Promise<PaneStore> {
  const store = createPaneStore({
    host: fakeHost(SNAPSHOT),
    readBook,
    loadCasework: () =>
      Promise.resolve(fakeCasework({ recognise: () => report, check: (each) => checkReport(each), facts: [] })),
    copyText: () => Promise.resolve(true),
  });
  await act(async () => {
    render(<TaskPane store={store} />);
    await store.getState().check();
  });
  return store;
}

const sheetOf = (report: ReportModel) => ({
  name: '意见.xlsx',
  read: () => Promise.resolve(reviewWorkbook(sourceOf(report))),
});

const groupOf = (title: string): HTMLElement => screen.getByText(title, { selector: 'h2' }).closest('details')!;

describe('a second round in the pane', () => {
  it('begins with 打开上一轮意见单… and shows 未改, 新错 and 已改 alone', async () => {
    const store = await checkedPane(NEW);
    expect(screen.getByRole('button', { name: '打开上一轮意见单…' })).toBeInTheDocument();
    await act(() => store.getState().openPrevious(sheetOf(WRONG)));
    expect(screen.queryByText('先看这些')).toBeNull();
    expect(groupOf('已改')).toHaveTextContent('1 处');
    expect(groupOf('已改')).toHaveTextContent('已按“应为”更正，相关勾稽不再不平。');
    expect(groupOf('新错')).toHaveTextContent('30201');
    expect(store.getState().comparison?.counts).toMatchObject({ mended: 1, fresh: 1 });
  });

  it('is made anew with every check, and ends where the user says so', async () => {
    const store = await checkedPane(WRONG);
    await act(() => store.getState().openPrevious(sheetOf(WRONG)));
    await act(() => store.getState().check());
    expect(within(groupOf('未改')).getByText('数未改动，仍不平。')).toBeInTheDocument();
    const user = userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });
    await user.click(screen.getByRole('button', { name: '不再比对' }));
    expect(screen.getByText('先看这些')).toBeInTheDocument();
  });

  it.each<[string, () => Promise<Uint8Array>, string]>([
    [
      'another unit',
      () => Promise.resolve(reviewWorkbook(sourceOf({ ...WRONG, unitName: '第二局' }))),
      '与本册（示例局 2020 年度）不符',
    ],
    [
      'somebody else',
      () => Promise.resolve(createWorkbook([{ name: '审核意见单', columns: [], rows: [[{ value: '序号' }]] }])),
      '“意见.xlsx”里没有上一轮意见的标识',
    ],
  ])('refuses the file of %s', async (_what, read, sentence) => {
    const store = await checkedPane(WRONG);
    await act(() => store.getState().openPrevious({ name: '意见.xlsx', read }));
    expect(store.getState().notice).toMatchObject({
      kind: 'warning',
      text: expect.stringContaining(sentence) as string,
    });
    expect(store.getState().comparison).toBeNull();
  });

  it('goes on into the 审核意见单 of this round', async () => {
    const store = await checkedPane(NEW);
    await act(() => store.getState().openPrevious(sheetOf(WRONG)));
    const { result, customRules, comparison } = store.getState();
    const file = await casework.reportFile(
      { ...result!, customRules, comparison, prior: null, trial: 0 },
      'reviewXlsx',
    );
    const { snapshot } = await readWorkbook(file.name, file.bytes);
    expect(snapshot.sheets[0]?.values[3]).toContain('本轮结果');
  });
});
