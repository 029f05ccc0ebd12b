import { allowanceFor } from '../../src/document/allowance';
import { createWorkbook, readWorkbook } from '../../src/document';
import { decodeXml } from '../../src/document/package/xml';
import { maybeEntry, openArchive, unpack } from '../../src/document/package/zip';
import { EMPTY_SUPPLEMENT, type MissingInput, type Supplement } from '../../src/model';
import { formFileName, formSheets, maybeForm, mergeForms, type Collected } from '../../src/supplement';

const C = 'agencyOperations/vehiclesKept/finalAmount';
const A = 'agencyOperations/meetings/finalAmount';
const R = 'reason:change:agencyOperations/agencyOperatingExpenses/finalAmount';

const MISSING: readonly MissingInput[] = [
  { id: C, kind: 'count', prompt: '公务用车保有量（辆）', where: '七', why: '写出保有量' },
  { id: A, kind: 'amount', prompt: '会议费（万元）', where: '十一', why: '' },
  { id: R, kind: 'reason', prompt: '支出增加的主要原因', where: '三', why: '' },
];

/** A form sent out, filled in and read back, through a file. */
async function returned(unitName: string, answers: Readonly<Record<string, string>>, year = 2020): Promise<Collected> {
  const sheets = formSheets({ unitName, year }, MISSING, new Map([[C, { name: '', unit: '辆', where: '' }]]));
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
      new Map([[C, { name: '', unit: '辆', where: '' }]]),
    );
    expect(sheets.map(({ name }) => name)).toEqual(['说明', '基本情况', '收集表']);
    expect(sheets[2]?.rows.map((cells) => cells.map(({ value }) => value))).toEqual([
      ['编号', '类别', '内容', '填写', '单位', '用在'],
      [C, '数量', '公务用车保有量（辆）', '', '辆', '七：写出保有量'],
      [A, '金额', '会议费（万元）', '', '万元', '十一'],
      [R, '原因', '支出增加的主要原因', '', '', '三'],
    ]);
    expect(formFileName({ unitName: '甲医院', year: 2020 })).toBe('甲医院_2020_收集表.xlsx');
  });

  it('adds up numbers, and puts reasons side by side under the units’ names', async () => {
    const forms = [
      await returned('甲医院', { [C]: '3', [A]: '1.20', [R]: '新增人员' }),
      await returned('乙医院', { [C]: '4', [A]: '0.30', [R]: '设备采购' }),
    ];
    expect(mergeForms(own(), forms, 2020)).toEqual({
      supplement: own({
        counts: { [C]: 7 },
        amounts: { [A]: { fen: 1_500_000, step: 10_000 } },
        reasons: { [R]: '甲医院：新增人员；乙医院：设备采购' },
      }),
      conflicts: [],
    });
  });

  it('takes no sum that leaves a unit out', async () => {
    const forms = [await returned('甲医院', { [C]: '3', [R]: '新增人员' }), await returned('乙医院', { [A]: '0.30' })];
    expect(mergeForms(own(), forms, 2020)).toEqual({
      supplement: own({ reasons: { [R]: '新增人员' } }),
      conflicts: [
        '“会议费（万元）”没有采用：甲医院没有填，加总会漏掉这些单位。',
        '“公务用车保有量（辆）”没有采用：乙医院没有填，加总会漏掉这些单位。',
      ],
    });
  });

  it('keeps what was there, and says where the forms differ', async () => {
    const forms = [await returned('甲医院', { [C]: '3', [A]: '1.20' })];
    const merged = mergeForms(own({ counts: { [C]: 2 }, amounts: { [A]: { fen: 1_200_000, step: 1 } } }), forms, 2020);
    expect(merged.supplement.counts).toEqual({ [C]: 2 });
    expect(merged.conflicts).toEqual(['“公务用车保有量（辆）”助手资料里是2，收集表合起来是3，保留了助手资料里的。']);
  });

  it('takes no sum while a unit on the list has not answered', async () => {
    const listed = own({ texts: { 'list/units': '甲医院\n乙医院' } });
    const forms = [await returned('甲医院', { [C]: '3' })];
    expect(mergeForms(listed, forms, 2020)).toEqual({
      supplement: listed,
      conflicts: ['“公务用车保有量（辆）”没有采用：乙医院没有填，加总会漏掉这些单位。'],
    });
  });

  it('takes the figures of the year before for last year’s, and nothing of other years', async () => {
    const forms = [
      await returned('甲医院', { [C]: '3', [A]: '1.20', [R]: '新增人员' }, 2019),
      await returned('乙医院', { [C]: '4' }, 2018),
      await returned('甲医院', { [C]: '5' }),
    ];
    expect(mergeForms(own(), forms, 2020)).toEqual({
      supplement: own({
        counts: { [`prior:${C}`]: 3, [C]: 5 },
        amounts: { [`prior:${A}`]: { fen: 1_200_000, step: 10_000 } },
      }),
      conflicts: ['“乙医院”的收集表是 2018 年度的，没有采用。'],
    });
  });

  it('comes with what the unit said of last year, in the form of the year before', async () => {
    const before = [await returned('甲医院', { [C]: '3', [A]: '120.5元' }, 2019), await returned('乙医院', {}, 2019)];
    const asked = MISSING.flatMap((each) => [each, { ...each, id: `prior:${each.id}` }]);
    const answersOf = (unitName: string): Readonly<Record<string, string>> => {
      const [, , form] = formSheets({ unitName, year: 2020 }, asked, new Map(), before);
      const rows = form?.rows.slice(1).map((cells) => cells.map(({ value }) => value)) ?? [];
      return Object.fromEntries(
        rows.flatMap(([id = '', , , value = '', unit]) => (value ? [[id, `${value}${unit}`]] : [])),
      );
    };
    expect(answersOf('甲医院')).toEqual({ [`prior:${C}`]: '3', [`prior:${A}`]: '120.50元' });
    expect(answersOf('乙医院')).toEqual({});
    expect(answersOf('丙医院')).toEqual({});
  });

  it('tells mistakes with the unit that made them', async () => {
    const forms = [await returned('甲医院', { [C]: '三辆' })];
    expect(mergeForms(own(), forms, 2020)).toEqual({
      supplement: own(),
      conflicts: ['甲医院：“收集表”第 2 行（公务用车保有量（辆））：“三辆”不是整数，请写成 3 这样的数。'],
    });
  });

  it('asks a unit only for what it can answer of itself', () => {
    const others = [
      'prior:incomeExpenditure/in.grandTotal/finalAmount',
      'list/units',
      'text/duties',
      'budget:threePublic/total/finalAmount',
    ];
    const wide = [
      ...MISSING,
      ...['prior:agencyOperations/agencyOperatingExpenses/finalAmount', 'text/meetings', ...others].map(
        (id): MissingInput => ({ id, kind: 'text', prompt: id, where: '', why: '' }),
      ),
    ];
    const [, , form] = formSheets({ unitName: '甲医院', year: 2020 }, wide, new Map());
    expect(form?.rows.slice(1).map(([id]) => id?.value)).toEqual([
      C,
      A,
      R,
      'prior:agencyOperations/agencyOperatingExpenses/finalAmount',
      'text/meetings',
    ]);
  });

  it('hides the ids, locks all but the answers, and takes only numbers for numbers', () => {
    const sheets = formSheets({ unitName: '甲医院', year: 2020 }, MISSING, new Map());
    const archive = openArchive(createWorkbook(sheets));
    const entry = maybeEntry(archive, 'xl/worksheets/sheet3.xml');
    const xml = entry ? decodeXml(unpack(entry, allowanceFor())) : '';
    expect(xml).toContain('<col min="1" max="1" width="34" hidden="1" customWidth="1"/>');
    expect(xml).toContain('<sheetProtection sheet="1"');
    const rules = [...xml.matchAll(/sqref="(\w+)"><formula1>([^<]*)</g)].map(([, cell, formula]) => [cell, formula]);
    expect(rules).toEqual([
      ['D2', 'OR(AND(ISNUMBER(D2),D2&gt;=0,D2=INT(D2)),D2=&quot;不填&quot;)'],
      ['D3', 'OR(ISNUMBER(D3),D3=&quot;不填&quot;)'],
    ]);
    const styles = maybeEntry(archive, 'xl/styles.xml');
    const formats = [
      ...(styles ? decodeXml(unpack(styles, allowanceFor())) : '').matchAll(/<xf [^>]*>.*?<\/xf>|<xf [^>]*\/>/gs),
    ];
    const unlocked = formats.flatMap(([format]) => (format.includes('<protection locked="0"/>') ? [format] : []));
    expect(unlocked).toHaveLength(1);
    expect(xml).toMatch(/<c r="D2" s="\d+"\/><c r="E2" s="\d+"/);
  });

  it('does so on the sheet that says whose form it is: only the name and the year can be written', () => {
    const [, head] = formSheets({ unitName: '甲医院', year: 2020 }, MISSING, new Map());
    expect(head?.columns.findIndex(({ isHidden }) => isHidden)).toBe(0);
    const written = head?.form?.entries.map(({ row, column }) => head.rows[row]?.[column]?.value);
    expect(written).toEqual(['甲医院', '2020']);
  });

  it('is no form without its sheet', () => {
    expect(maybeForm({ name: 'a.xlsx', sheets: [] })).toBeNull();
  });
});
