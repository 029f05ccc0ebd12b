import { run } from '../../src/cli/program';
import { memoryMachine } from '../support/memory-machine';
import { publishedPdf } from '../support/pdf/published-pdf';
import { fileOf } from '../support/books/sample-files';

/** The table of income as it was approved, one amount of which the published one does not have. */
function approvedBook(amount: number): Uint8Array {
  const values = [
    ['收入决算表', null, null, null],
    ['部门：示例县财政局', '2024年度', null, '金额单位：万元'],
    ['科目编码', '科目名称', '本年收入合计', '财政拨款收入'],
    [null, '合计', 31, 30],
    ['201', '一般公共服务支出', 30, 30],
    ['20106', '财政事务', 30, 30],
    ['2010601', '行政运行', 30, amount],
  ];
  const sheet = { name: '收入决算表', visibility: 'visible' as const, isProtected: false, values };
  const plain = { formulas: new Map<string, string>(), numberFormats: new Map<string, string>(), merges: [] };
  return fileOf([{ ...sheet, ...plain }]);
}

async function told(words: readonly string[], amount: number): Promise<string> {
  const machine = memoryMachine({ '公开.pdf': publishedPdf(), '批复.xlsx': approvedBook(amount) });
  await run(words, machine);
  return machine.out() + machine.err();
}

describe('a published PDF', () => {
  it.each([
    ['the cell that differs is told by table, row and column', 29, ['P01@2010601/财政拨款收入/收入决算表']],
    ['nothing is told where all are the same', 30, []],
  ])('is held against the approved book: %s', async (_, amount, expected) => {
    const out = await told(['check', '公开.pdf', '--approved', '批复.xlsx', '--json'], amount);
    const checks = out.match(/P01@[^"]+/g) ?? [];
    expect([...new Set(checks)]).toEqual(expected);
  });

  it('is told by the page a cell is printed on, and never by a cell that nobody sees', async () => {
    const out = await told(['check', '公开.pdf'], 30);
    expect(out).toMatch(/本年收入合计（第 1 页）/);
    expect(out).toMatch(/收入决算表第 1 页/);
    expect(out).not.toMatch(/[（!][A-Z]\d+/);
  });

  it('is compared with it', async () => {
    const out = await told(['compare', '批复.xlsx', '公开.pdf'], 29);
    expect(out).toMatch(/行政运行[^\n]*29\.00 → 30\.00（收入决算表第 1 页）/);
    expect(out).not.toMatch(/[（!][A-Z]\d+/);
  });
});

/** A saved page with the table of income, of which one sum does not hold. */
const PAGE = `<h1>示例县财政局2024年度部门决算</h1><h2>收入决算表</h2><p>金额单位：万元</p><table>${[
  '科目编码,科目名称,本年收入合计,财政拨款收入',
  ',合计,31.00,30.00',
  '201,一般公共服务支出,30.00,30.00',
  '20106,财政事务,30.00,30.00',
  '2010601,行政运行,30.00,30.00',
]
  .map((row) => `<tr>${row.replace(/[^,]*(?:,|$)/g, (cell) => `<td>${cell.replace(',', '')}</td>`)}</tr>`)
  .join('')}</table>`;

describe('a table of a text without pages', () => {
  const files = (): ReturnType<typeof memoryMachine> =>
    memoryMachine({ '公开.html': new TextEncoder().encode(PAGE), '批复.xlsx': approvedBook(29) });

  it('is told by table, row and column, and never by a cell that nobody sees', async () => {
    const machine = files();
    await run(['check', '公开.html'], machine);
    expect(machine.out()).toContain('合计 · 本年收入合计 31.00 与');
    expect(machine.out()).not.toMatch(/[（!][A-Z]\d+|（）/);
  });

  it('is compared in the same words', async () => {
    const machine = files();
    await run(['compare', '批复.xlsx', '公开.html'], machine);
    expect(machine.out()).toMatch(/行政运行[^\n]*29\.00 → 30\.00（收入决算表）/);
  });
});
