import { createWorkbook, readWorkbook } from '../../src/document';
import { EMPTY_SUPPLEMENT, type MissingInput, type Supplement } from '../../src/model';
import { formFileName, formSheets, maybeForm, mergeForms, type Collected } from '../../src/supplement';

const MISSING: readonly MissingInput[] = [
  { id: 'c', kind: 'count', prompt: '公务用车保有量（辆）', where: '七', why: '写出保有量' },
  { id: 'a', kind: 'amount', prompt: '会议费（万元）', where: '十一', why: '' },
  { id: 'r', kind: 'reason', prompt: '支出增加的主要原因', where: '三', why: '' },
];

/** A form sent out, filled in and read back, through a file. */
async function returned(unitName: string, answers: Readonly<Record<string, string>>): Promise<Collected> {
  const sheets = formSheets({ unitName, year: 2020 }, MISSING, new Map([['c', { name: '', unit: '辆', where: '' }]]));
  const filled = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((cells) =>
      cells.map((cell, column) => ({
        ...cell,
        value: column === 3 ? (answers[cells[0]?.value ?? ''] ?? cell.value) : cell.value,
      })),
    ),
  }));
  const { snapshot } = await readWorkbook('收集表.xlsx', createWorkbook(filled));
  const form = maybeForm(snapshot);
  if (!form) throw new Error('no form');
  return form;
}

const own = (change: Partial<Supplement> = {}): Supplement => ({ ...EMPTY_SUPPLEMENT, ...change });

describe('收集表', () => {
  it('asks for what is missing, with its unit and what it is for', () => {
    const sheets = formSheets(
      { unitName: '甲医院', year: 2020 },
      MISSING,
      new Map([['c', { name: '', unit: '辆', where: '' }]]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['说明', '基本情况', '收集表']);
    expect(sheets[2]?.rows.map((cells) => cells.map(({ value }) => value))).toEqual([
      ['编号', '类别', '内容', '填写', '单位', '用在'],
      ['c', '数量', '公务用车保有量（辆）', '', '辆', '七：写出保有量'],
      ['a', '金额', '会议费（万元）', '', '万元', '十一'],
      ['r', '原因', '支出增加的主要原因', '', '', '三'],
    ]);
    expect(formFileName({ unitName: '甲医院', year: 2020 })).toBe('甲医院_2020_收集表.xlsx');
  });

  it('adds up numbers, and puts reasons side by side under the units’ names', async () => {
    const forms = [
      await returned('甲医院', { c: '3', a: '1.20', r: '新增人员' }),
      await returned('乙医院', { c: '4', a: '0.30', r: '设备采购' }),
    ];
    expect(mergeForms(own(), forms)).toEqual({
      supplement: own({
        counts: { c: 7 },
        amounts: { a: { fen: 1_500_000, step: 10_000 } },
        reasons: { r: '甲医院：新增人员；乙医院：设备采购' },
      }),
      conflicts: [],
    });
  });

  it('takes no sum that leaves a unit out', async () => {
    const forms = [await returned('甲医院', { c: '3', r: '新增人员' }), await returned('乙医院', { a: '0.30' })];
    expect(mergeForms(own(), forms)).toEqual({
      supplement: own({ reasons: { r: '新增人员' } }),
      conflicts: [
        '“会议费（万元）”没有采用：甲医院没有填，加总会漏掉这些单位。',
        '“公务用车保有量（辆）”没有采用：乙医院没有填，加总会漏掉这些单位。',
      ],
    });
  });

  it('keeps what was there, and says where the forms differ', async () => {
    const forms = [await returned('甲医院', { c: '3', a: '1.20' })];
    const merged = mergeForms(own({ counts: { c: 2 }, amounts: { a: { fen: 1_200_000, step: 1 } } }), forms);
    expect(merged.supplement.counts).toEqual({ c: 2 });
    expect(merged.conflicts).toEqual(['“公务用车保有量（辆）”助手资料里是2，收集表合起来是3，保留了助手资料里的。']);
  });

  it('tells mistakes with the unit that made them', async () => {
    const forms = [await returned('甲医院', { c: '三辆' })];
    expect(mergeForms(own(), forms)).toEqual({
      supplement: own(),
      conflicts: ['甲医院：“收集表”第 2 行（公务用车保有量（辆））：“三辆”不是整数，请写成 3 这样的数。'],
    });
  });

  it('is no form without its sheet', () => {
    expect(maybeForm({ name: 'a.xlsx', sheets: [] })).toBeNull();
  });
});
