import { gatherFacts } from '../../src/facts';
import { economicList, typedList, wordList, type DraftContext, type List } from '../../src/language';
import { chineseNumber, numberedHeading } from '../../src/language/drafting/number-headings';
import { plainText } from '../../src/language/drafting/to-text';
import { isCondition, holds } from '../../src/language/rendering/holds';
import { DEFAULT_SWITCHES } from '../../src/language/template';
import { EMPTY_SUPPLEMENT, type ReportModel, type Supplement } from '../../src/model';
import { languageOf, textSegment } from '../../src/language';
import { buildReport, type Figure } from '../support/report/build-report';

const ENTRIES = [{ subject: null, names: { 名: [textSegment('甲')] } }];
const list = (name: string, entries: List['entries']): List => ({
  name,
  locals: ['名'],
  hasAmount: false,
  hasBudget: false,
  entries,
});

const LANGUAGE = languageOf({
  lists: [list('满', () => ENTRIES), list('空', () => []), typedList('待写', 'list/asked', '写出名单')],
  conditions: [
    { name: '是', holds: () => true },
    { name: '否', holds: () => false },
  ],
  localTexts: [],
});

function contextOf(report: ReportModel, more: Partial<Supplement> = {}, listZeroItems = false) {
  const supplement = { ...EMPTY_SUPPLEMENT, ...more };
  const facts = gatherFacts(report, { supplement });
  const switches = { ...DEFAULT_SWITCHES, listZeroItems };
  return { language: LANGUAGE, report, supplement, facts, switches, priorName: '上年' } as unknown as DraftContext;
}

const income = (fiscal: Figure, other: Figure) =>
  buildReport([
    { id: 'income', columns: ['total', 'fiscalAppropriation', 'otherIncome'], rows: [['total', [9, fiscal, other]]] },
  ]);

/** The names of a list's entries; the blank that it asks for. */
function told({ entries }: List, context: DraftContext): unknown {
  const found = entries(context);
  if ('kind' in found) return found.kind === 'blank' ? `〔${found.blank.id}〕${found.blank.prompt}` : found;
  return found.map(({ names }) => (names.名 ?? []).map((part) => (part.kind === 'text' ? part.text : '')).join(''));
}

describe('a list that the user fills in', () => {
  const typed = typedList('内设机构', 'list/institutions', '写出内设机构');

  it.each<[string | undefined, unknown]>([
    [undefined, '〔list/institutions〕写出内设机构'],
    [' ', '〔list/institutions〕写出内设机构'],
    ['无', []],
    ['办公室\n2、财务股；', ['办公室', '财务股']],
  ])('%j', (text, expected) => {
    const texts: Readonly<Record<string, string>> = text === undefined ? {} : { 'list/institutions': text };
    expect(told(typed, contextOf(buildReport([]), { texts }))).toEqual(expected);
  });

  it('has neither amounts nor budgets', () => {
    expect([typed.hasAmount, typed.hasBudget, typed.locals]).toEqual([false, false, ['名']]);
  });
});

describe('kinds of income', () => {
  const kinds = wordList('收入来源', 'income', () => ['财政拨款收入', '其他收入']);

  it.each<[string, ReportModel, boolean, unknown]>([
    ['that are there', income(8, 1), false, ['财政拨款收入', '其他收入']],
    ['that are nil', income(9, 0), false, ['财政拨款收入']],
    ['that are nil, by the switch', income(9, 0), true, ['财政拨款收入', '其他收入']],
    ['that cannot be read', income(9, '见附件'), false, ['财政拨款收入', '其他收入']],
    ['that the table does not have', income(9, undefined), false, ['财政拨款收入']],
    ['without the table', buildReport([]), false, expect.stringMatching(/^〔table\/income〕/)],
  ])('%s', (_what, report, listZeroItems, expected) => {
    expect(told(kinds, contextOf(report, {}, listZeroItems))).toEqual(expected);
  });
});

describe('款 of 基本支出', () => {
  const sections = economicList('公用经费', ['302', '310']);
  const basic = (rows: readonly (readonly [string, Figure])[]) =>
    buildReport([
      { id: 'generalBudgetBasic', columns: ['finalAmount'], rows: rows.map(([key, figure]) => [key, [figure]]) },
    ]);

  it('are those of its 类 that are not nil, in the order of codes', () => {
    const rows = [
      ['302', 9],
      ['30217', 2],
      ['30201', 7],
      ['30101', 5],
      ['30202', 0],
      ['30299', '见附件'],
      ['31002', 1],
    ] as const;
    expect(told(sections, contextOf(basic(rows)))).toEqual(
      ['办公费', '公务接待费', '办公设备购置'].map((name) => expect.stringContaining(name) as unknown),
    );
  });

  it('are asked for without the table', () => {
    expect(told(sections, contextOf(buildReport([])))).toMatch(
      /^〔table\/generalBudgetBasic〕没有识别到写“公用经费”要用的表/,
    );
  });
});

describe('a condition', () => {
  const context = contextOf(income(8, 0));

  it.each([
    ['是', true],
    ['否', false],
    ['非 是', false],
    ['非 否', true],
    ['非 非 是', true],
    ['非  是', false],
    ['有 是', true],
    ['满', true],
    ['空', false],
    ['有 满', true],
    // A list that has to be asked for is written as its blank.
    ['待写', true],
    ['财政拨款收入', true],
    ['有 财政拨款收入', true],
    ['其他收入', false],
    ['非 其他收入', true],
    ['非 有 其他收入', true],
    // What is not known is asked for, unless it must be known.
    ['机关运行经费', true],
    ['有 机关运行经费', false],
    ['非 有 机关运行经费', true],
    // Nil is known too.
    ['知 其他收入', true],
    ['知 机关运行经费', false],
    ['非 知 机关运行经费', true],
    ['没有的名称', false],
  ])('%s holds: %s', (condition, expected) => {
    expect(holds(context, condition)).toBe(expected);
  });

  it.each([
    ['是', true],
    ['非 是', true],
    ['有 财政拨款收入', true],
    ['知 财政拨款收入', true],
    ['非 有 满', true],
    ['非是', false],
    ['没有的名称', false],
    ['有 没有的名称', false],
  ])('%s can be asked: %s', (condition, expected) => {
    expect(isCondition(LANGUAGE, condition)).toBe(expected);
  });
});

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [90, '九十'],
  [99, '九十九'],
])('%d is %s', (value, words) => {
  expect(chineseNumber(value)).toBe(words);
});

it.each([
  ['第#部分　', 3, '第三部分　标题'],
  ['#、', 12, '十二、标题'],
  ['（#）', 1, '（一）标题'],
  ['1.', 12, '12.标题'],
  ['', 5, '标题'],
])('a heading by the pattern “%s” is numbered %d: %s', (pattern, value, heading) => {
  expect(numberedHeading(pattern, value, '标题')).toBe(heading);
});

it('a paragraph as plain text is what its runs say', () => {
  expect(plainText({ runs: [{ text: '收入' }, { text: '1.00' }, { text: '万元' }] })).toBe('收入1.00万元');
  expect(plainText({ runs: [] })).toBe('');
});
