/** @jest-environment node */
import { createWorkbook } from '../../src/document';
import { createFileHost, type FileHost } from '../../src/host/file';
import { valueAt } from '../../src/model';
import { createPaneStore, type PaneStore } from '../../src/taskpane';
import * as casework from '../../src/casework';
import { bookSeal } from '../../src/taskpane/store/comparing/book-seal';
import { maybeCellName } from '../../src/taskpane/view/cell-name';
import { typedNumber } from '../../src/taskpane/view/typed-number';
import { readBook } from '../../src/taskpane/read-book';
import { fileOf, CONSISTENT } from '../support/books/sample-files';
import { REPORT, SUSPECT_CELL } from '../support/pane/sample-result';
import { fakeHost } from '../support/pane/fake-host';
import { fakeCasework, SNAPSHOT } from '../support/pane/sample-result';

interface Bench {
  readonly store: PaneStore;
  readonly host: FileHost;
  readonly copied: string[];
  readonly html: string[];
}

async function bench(bytes = fileOf(CONSISTENT.sheets)): Promise<Bench> {
  const host = await createFileHost({ name: '示例.xlsx', bytes });
  const copied: string[] = [];
  const html: string[] = [];
  const store = createPaneStore({
    host,
    readBook,
    loadCasework: () => Promise.resolve(casework),
    copyText: () => Promise.resolve(false),
    copyRich: (rich, text) => {
      html.push(rich);
      copied.push(text);
      return Promise.resolve(true);
    },
  });
  return { store, host, copied, html };
}

/** A figure of the sample that a check holds fast: 本年收入合计 of 收入决算表. */
function heldCell({ store }: Bench) {
  const { result } = store.getState();
  const table = result?.report.tables.find(({ id }) => id === 'income');
  const cell = table?.rows.find(({ key }) => key === 'total')?.cells.get('total');
  if (!cell || typeof cell.value !== 'number') throw new Error('no total of income');
  return { ref: cell.ref, value: cell.value };
}

const broken = ({ store }: Bench): number => store.getState().result?.check.summary.broken ?? -1;

describe('a figure on trial', () => {
  test('is checked at once, named, and gone without a trace when it is taken back', async () => {
    const here = await bench();
    await here.store.getState().check();
    const before = broken(here);
    const { ref, value } = heldCell(here);
    expect(await here.store.getState().tryText(ref, String(value + 1000))).toBeNull();
    expect(broken(here)).toBeGreaterThan(before);
    expect(here.store.getState().trying).toBe(true);
    expect(here.store.getState().stale).toBe(false);
    const [change] = here.store.getState().trial;
    expect(change).toMatchObject({ ref, before: value, value: value + 1000, formula: null });
    expect(change?.name).toMatch(/^收入决算表 · 合计 · /);
    await here.store.getState().takeBackTrial(ref);
    expect([broken(here), here.store.getState().trial]).toEqual([before, []]);
  });

  test('the suggested value of a wrong figure takes its finding away', async () => {
    const here = await bench();
    await here.store.getState().check();
    const { ref, value } = heldCell(here);
    const wrong = CONSISTENT.sheets.map((sheet) =>
      sheet.name === ref.sheet
        ? {
            ...sheet,
            values: sheet.values.map((row, r) =>
              row.map((held, c) => (r === ref.row && c === ref.column ? value + 900 : held)),
            ),
          }
        : sheet,
    );
    const mistaken = await bench(fileOf(wrong));
    await mistaken.store.getState().check();
    const finding = mistaken.store.getState().result?.check.findings.find(({ suspects }) => {
      const [first] = suspects;
      return first?.ref.sheet === ref.sheet && first.ref.row === ref.row && first.ref.column === ref.column;
    });
    const suggested = finding?.suspects[0]?.suggested;
    if (finding === undefined || typeof suggested !== 'string') throw new Error('nothing suggested');
    await mistaken.store.getState().tryText(ref, suggested);
    const ids = mistaken.store.getState().result?.check.findings.map(({ id }) => id);
    expect(ids).not.toContain(finding.id);
    expect(broken(mistaken)).toBe(broken(here));
  });

  test('marks that stand in the workbook follow the trial and come back with the file', async () => {
    const here = await bench();
    await here.store.getState().check();
    const { ref, value } = heldCell(here);
    await here.store.getState().mark();
    await here.store.getState().tryText(ref, String(value + 1000));
    await here.store.getState().mark();
    const during = here.host.getState().marks.length;
    await here.store.getState().takeBackTrial();
    expect(here.host.getState().marks.length).toBeLessThan(during);
  });

  test('with figures on trial there is no seal, as in the reports; with the last of them it is back', async () => {
    const here = await bench();
    const { store } = here;
    await store.getState().check();
    const seal = bookSeal(store.getState()) ?? '';
    await store.getState().tryText(heldCell(here).ref, '1');
    expect(bookSeal(store.getState())).toBeNull();
    await store.getState().takeBackTrial();
    expect(bookSeal(store.getState())).toBe(seal);
    expect(await store.getState().heldSeal(seal)).toBe('与所填的封签相同：数没有改过。');
  });

  test('the same figure again is no change; another one replaces the first', async () => {
    const here = await bench();
    await here.store.getState().check();
    const { ref, value } = heldCell(here);
    await here.store.getState().tryText(ref, '1');
    await here.store.getState().tryText(ref, '２，０００．５');
    expect(here.store.getState().trial.map((change) => change.value)).toEqual([2000.5]);
    await here.store.getState().tryText(ref, String(value));
    expect([here.store.getState().trial, here.host.getState().trial]).toEqual([[], []]);
  });

  test('several figures that come at once are all kept', async () => {
    const here = await bench();
    await here.store.getState().check();
    const { ref } = heldCell(here);
    const below = { ...ref, row: ref.row + 1 };
    await Promise.all([here.store.getState().tryText(ref, '1'), here.store.getState().tryText(below, '')]);
    const sheet = here.store.getState().result?.snapshot.sheets.find(({ name }) => name === ref.sheet);
    expect(sheet && [valueAt(sheet, ref.row, ref.column), valueAt(sheet, below.row, below.column)]).toEqual([1, null]);
  });

  test('a book that was not checked yet is checked with it', async () => {
    const here = await bench();
    await here.store.getState().tryText({ sheet: CONSISTENT.sheets[1]?.name ?? '', row: 30, column: 12 }, '5');
    expect(here.store.getState().result).not.toBeNull();
  });

  test('an action without the trial sees the file, and the trial is back afterwards', async () => {
    const here = await bench();
    await here.store.getState().check();
    const { ref, value } = heldCell(here);
    await here.store.getState().tryText(ref, '1');
    const [seen, brokenThen] = await here.store.getState().withoutTrial(() => {
      const sheet = here.host.getState().workbook.sheets.find(({ name }) => name === ref.sheet);
      return Promise.resolve([sheet && valueAt(sheet, ref.row, ref.column), broken(here)] as const);
    });
    expect(seen).toBe(value);
    expect(broken(here)).toBeGreaterThan(brokenThen);
    expect(here.host.getState().trial).toHaveLength(1);
  });

  test('the list can be copied, with formulas as what stood there', async () => {
    const bytes = createWorkbook([
      { name: '算', columns: [], rows: [[{ value: 2 }, { value: 4, formula: 'A1*2', style: 'number' }]] },
    ]);
    const here = await bench(bytes);
    await here.store.getState().tryText({ sheet: '算', row: 0, column: 1 }, '-1,234.5');
    await here.store.getState().tryText({ sheet: '算', row: 0, column: 0 }, '');
    await here.store.getState().copyTrial();
    expect(here.html[0]).toContain('<td class="number">-1,234.50</td>');
    expect(here.copied).toEqual([
      '示例.xlsx 试改清单（2 格，未写入原文件）\n' +
        '算（算!B1）：4.00（公式 =A1*2） → -1,234.50\n算（算!A1）：2.00 → 空',
    ]);
  });
});

describe('what is not tried', () => {
  test.each([
    ['12a', '“12a”不是数，没有采用。请填数字，例如 1,234.50；要清空请按 Delete。'],
    ['1,2345', '“1,2345”不是数，没有采用。请填数字，例如 1,234.50；要清空请按 Delete。'],
    ['99999999999999999', '“99999999999999999”超出能核对的范围，没有采用。'],
  ])('%s', async (text, sentence) => {
    const here = await bench();
    await here.store.getState().check();
    expect(await here.store.getState().tryText(heldCell(here).ref, text)).toBe(sentence);
    expect(here.host.getState().trial).toEqual([]);
  });

  test('a cell with words keeps them', async () => {
    const here = await bench();
    const name = CONSISTENT.sheets[0]?.name ?? '';
    const answer = await here.store.getState().tryText({ sheet: name, row: 0, column: 0 }, '5');
    expect(answer).toBe(`${name}!A1 是文字，试改只改数字格。`);
  });

  test('in Excel nothing is tried: it calculates by itself', async () => {
    const store = createPaneStore({
      host: fakeHost(SNAPSHOT),
      readBook,
      loadCasework: () => Promise.resolve(fakeCasework()),
      copyText: () => Promise.resolve(true),
    });
    expect(store.getState().capabilities.trial.can).toBe(false);
    expect(await store.getState().tryText(SUSPECT_CELL, '1')).toBe('这里不能试改。');
  });
});

test.each([
  ['12', 12],
  ['1,234.50', 1234.5],
  [' -0.5 ', -0.5],
  ['－３', -3],
  ['(3.2)', -3.2],
  ['.5', 0.5],
  ['-0', 0],
  ['(3', null],
  ['1,23', null],
  ['1e5', null],
  ['=1+1', null],
  ['', null],
])('%p is typed for %p', (text, number) => {
  expect(typedNumber(text)).toBe(number);
});

test('a cell of a table is named by table, row and column; another has no name', () => {
  expect(maybeCellName(REPORT, SUSPECT_CELL)).toBe('一般公共预算财政拨款支出决算表 · 卫生健康支出');
  expect(maybeCellName(REPORT, { ...SUSPECT_CELL, column: 99 })).toBeNull();
});
