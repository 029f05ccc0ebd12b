/** @jest-environment node */
import {
  explanationSheet,
  judge,
  NOTHING_KEPT,
  openCase,
  NO_MATERIALS,
  ruleSheet,
  type KeptData,
} from '../../src/casework';
import { explain, withExplanations } from '../../src/checking';
import { readWorkbook } from '../../src/document';
import { EMPTY_SUPPLEMENT, type TextSheet } from '../../src/model';
import type { CustomRule } from '../../src/rules/custom';
import { bookFile } from '../support/answers/book-file';
import { workingCopySheets } from '../support/kept-sheets';
import { CONSISTENT, retexted } from '../support/books/sample-files';
import { overAllRoads, priorOverAllRoads, writtenKept, type RoadAnswer } from '../support/roads';

const UNIT = '示例县卫生健康局';
const KEPT: KeptData = {
  ...NOTHING_KEPT,
  unitName: UNIT,
  year: 2020,
  supplement: { ...EMPTY_SUPPLEMENT, unitKind: 'administrative' },
};

/** The sample, with sheets of ours behind its tables. */
function withSheets(own: readonly TextSheet[], sheets = CONSISTENT.sheets): Uint8Array {
  const more = own.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(({ value }) => value)) }));
  return bookFile({ ...CONSISTENT, sheets }, more).bytes;
}

function withKept(change: Partial<KeptData>, sheets = CONSISTENT.sheets): Uint8Array {
  return withSheets(workingCopySheets({ ...KEPT, ...change }, { names: new Map() }), sheets);
}

/** All roads agree; answers what they say. */
async function agreed(bytes: Uint8Array): Promise<RoadAnswer> {
  const { pane, list, commandLine } = await overAllRoads(bytes);
  expect(list).toEqual(pane);
  expect(commandLine).toEqual(pane);
  return pane;
}

describe('助手资料 on the book’s own sheet', () => {
  it('serves the unit and year that it names, without a word', async () => {
    const [bare, own] = [await agreed(withSheets([])), await agreed(withKept({}))];
    expect(own.remark).toBeNull();
    expect(own.summary?.checked).toBeGreaterThan(bare.summary?.checked ?? 0);
  });

  it.each<[string, Partial<KeptData>, string]>([
    ['of another unit', { unitName: '别的局' }, '助手资料是“别的局”的'],
    ['of another year', { year: 2018 }, '助手资料是 2018 年度的'],
  ])('%s is not used, which is said', async (_whose, change, sentence) => {
    const [bare, own] = [await agreed(withSheets([])), await agreed(withKept(change))];
    expect(own.remark).toContain(sentence);
    expect({ ...own, remark: null }).toEqual(bare);
  });

  it('of the year before gives what lasts, which is said', async () => {
    const [now, before] = [await agreed(withKept({})), await agreed(withKept({ year: 2019 }))];
    expect(before.remark).toContain('助手资料是上年（2019 年度）的');
    expect(before.summary).toEqual(now.summary);
  });
});

/** Not met in the sample. */
const OWED: CustomRule = {
  id: '自01',
  title: '收入与支出相等',
  class: 'verification',
  formula: '公开01!本年收入合计 = 公开01!本年支出合计',
  basis: '',
};

describe('出错说明 on the book’s own sheet', () => {
  const owed = judge(
    { ...openCase(CONSISTENT, NO_MATERIALS).unit, kept: { ...NOTHING_KEPT, customRules: [OWED] } },
    openCase(CONSISTENT, NO_MATERIALS).report,
  );
  const [finding] = owed.explained.owed.map((each) => each.finding);
  if (!finding) throw new Error('nothing is owed');
  const sheetFor = (figures: string): TextSheet => {
    const said = [{ ...explain(finding, '当年动用了上年结余。'), figures }];
    return explanationSheet(withExplanations({ findings: [finding] }, said));
  };

  it('is owed without one', async () => {
    expect((await agreed(withSheets([ruleSheet([OWED])]))).open).toContain(OWED.id);
  });

  it('settles the finding while its figures hold', async () => {
    const sheet = sheetFor(explain(finding, '。').figures);
    expect((await agreed(withSheets([ruleSheet([OWED]), sheet]))).open).not.toContain(OWED.id);
  });

  it('does not where the figures were others', async () => {
    expect((await agreed(withSheets([ruleSheet([OWED]), sheetFor('别的数')]))).open).toContain(OWED.id);
  });
});

describe('the year, where the book does not say it', () => {
  const yearless = retexted(CONSISTENT.sheets, (text) => text.replace(/20\d\d年度?/g, ''));
  const choice = (year: string) => withKept({ year: null, answers: { choices: new Map([['year', year]]) } }, yearless);

  it.each(['2020', '2020年', '2020 年度', '２０２０'])('is taken from the answer “%s”', async (text) => {
    expect((await agreed(choice(text))).year).toBe(2020);
  });

  it.each(['去年', '20200', '年'])('stays unknown with the answer “%s”', async (text) => {
    expect((await agreed(choice(text))).year).toBeNull();
  });
});

describe('a book that is brought as last year’s', () => {
  const bookOf = (unitName: string, year: string): Uint8Array =>
    bookFile({
      ...CONSISTENT,
      sheets: retexted(CONSISTENT.sheets, (text) =>
        text.replace(/2020/g, year).replace(new RegExp(UNIT, 'g'), unitName),
      ),
    }).bytes;
  const own = bookOf(UNIT, '2020');
  const whole = bookOf(`${UNIT}（汇总）`, '2020');

  it.each([
    ['the unit’s own', own, bookOf(UNIT, '2019')],
    ['the unit’s own, which says its scope', own, bookOf(`${UNIT}（本级）`, '2019')],
    ['without a name', own, bookOf('', '2019')],
    ['of a name, for a book without one', bookOf('', '2020'), bookOf(UNIT, '2019')],
  ])('%s: is used, without a word', async (_whose, book, prior) => {
    const answer = { isUsed: true, refusal: null };
    expect(await priorOverAllRoads(book, prior)).toEqual({ pane: answer, check: answer, draft: answer });
  });

  it.each([
    ['of another unit', own, bookOf('某乡人民政府', '2019'), `是“某乡人民政府”的，打开的工作簿是“${UNIT}”的`],
    ['of another year', own, bookOf(UNIT, '2018'), '是 2018 年度的，不是 2020 年度的上年'],
    ['of another scope', whole, bookOf(`${UNIT}（本级）`, '2019'), '与打开的工作簿口径（部门汇总、本级、单位）不同'],
  ])('%s: is not used, which is said in one sentence', async (_whose, book, prior, sentence) => {
    const answer = { isUsed: false, refusal: `“上年.xlsx”${sentence}，没有用来对照。` };
    expect(await priorOverAllRoads(book, prior)).toEqual({ pane: answer, check: answer, draft: answer });
  });
});

describe('助手资料 that is written', () => {
  const FILLED: KeptData = {
    ...KEPT,
    supplement: {
      ...KEPT.supplement,
      counts: { 'agencyOperations/vehiclesKept/finalAmount': 7 },
      reasons: { 'reason:change:incomeExpenditure/in.grandTotal/finalAmount': '新增项目' },
      texts: { 'text/duties': '拟订卫生健康政策。' },
    },
  };

  it('names what is filled in, and is the same file from the pane and the command line', async () => {
    const { pane, commandLine } = await writtenKept(withKept(FILLED));
    const [ours, theirs] = [await linesOf(pane), await linesOf(commandLine)];
    expect(theirs).toEqual(ours);
    for (const id of ['agencyOperations/vehiclesKept/finalAmount', 'text/duties']) {
      expect(ours.get(id)).toMatch(/[^ ]/);
    }
  });
});

/** What the entries of a side file are called, by their ids. */
async function linesOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { snapshot } = await readWorkbook('助手资料.xlsx', bytes);
  const rows = snapshot.sheets.flatMap(({ values }) => values);
  return new Map(rows.map(([id, , name]) => [typeof id === 'string' ? id : '', typeof name === 'string' ? name : '']));
}
