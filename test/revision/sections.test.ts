import type { Draft, FactTable, Revision } from '../../src/model';
import { reviseText } from '../../src/revision';
import { acceptedLines } from '../support/texts/accepted-lines';
import { factsOf } from '../support/texts/facts-of';
import { draftOf } from '../support/texts/outline-draft';
import { textOf } from '../support/texts/text-of';

const FUND = 'governmentFund/total/total';
const TOTAL = 'incomeExpenditure/in.grandTotal/finalAmount';

const NONE = '某局2024年度无政府性基金预算财政拨款收入和支出。';
const SOME = '2024年度政府性基金预算财政拨款本年支出30.00万元。';
const HEADINGS = ['八、政府性基金预算财政拨款收入支出决算情况说明', '九、政府采购支出情况说明'] as const;

/** Books that hold so much of 政府性基金. */
function books(year: number, fund: number): FactTable {
  return factsOf(year, { [FUND]: fund, [TOTAL]: 100 });
}

function revise(plain: string, old: number, now: number, drafts: readonly [old: Draft, fresh: Draft]): Revision {
  const [was, fresh] = drafts;
  return reviseText(textOf(plain), { old: books(2023, old), fresh: books(2024, now), drafts: { old: was, fresh } });
}

const withFund = (line: string): Draft => draftOf({ '三、收入支出决算总体情况说明': [], [HEADINGS[0]]: [line] });

describe('a section of money that a unit had none of, or has none of any more', () => {
  it.each([
    ['some this year', 0, 30, '某局2023年度无政府性基金预算财政拨款收入和支出。', SOME],
    ['none this year', 20, 0, '2023年度政府性基金预算财政拨款本年支出20.00万元。', NONE],
  ])('%s: what it said is struck, and the words of our draft are put in', (_what, old, now, before, after) => {
    const plain = `${HEADINGS[0]}\n${before}`;
    const revision = revise(plain, old, now, [withFund(''), withFund(after)]);
    expect(acceptedLines(plain, revision)).toEqual([HEADINGS[0], after]);
    expect(revision.paragraphs.map(({ kind, note }) => [kind, note])).toEqual([
      ['delete', '本年的情况变了，这一段不再成立'],
      ['insert', '按本年的账起草，请核对'],
    ]);
  });

  it('is only asked about where no draft tells it', () => {
    const { paragraphs, left } = reviseText(textOf(`${HEADINGS[0]}\n本单位2023年度无政府性基金收支。`), {
      old: books(2023, 0),
      fresh: books(2024, 30),
    });
    expect(paragraphs).toEqual([]);
    expect(left).toContainEqual(
      expect.objectContaining({ kind: 'asked', why: '本年有政府性基金收支，这一句不再成立，请按本年的表改写' }),
    );
  });

  it('stays where nothing turned', () => {
    const plain = `${HEADINGS[0]}\n2023年度政府性基金预算财政拨款本年支出20.00万元。`;
    const revision = revise(plain, 20, 30, [withFund(''), withFund(SOME)]);
    expect(revision.paragraphs).toEqual([]);
    expect(acceptedLines(plain, revision)).toEqual([HEADINGS[0], '2024年度政府性基金预算财政拨款本年支出30.00万元。']);
  });
});

describe('a whole section', () => {
  const overall = '七、收入支出决算总体情况说明';
  const draft = draftOf({ '一、收入支出决算总体情况说明': [], [HEADINGS[0]]: [SOME], [HEADINGS[1]]: [] });
  const bare = draftOf({ '一、收入支出决算总体情况说明': [], [HEADINGS[1]]: [] });
  const plain = `${overall}\n2023年度收入支出总计100.00万元。\n八、政府采购支出情况说明\n没有采购。`;

  it('that the books need and the text lacks is put in behind its neighbour, and what follows is numbered anew', () => {
    const revision = revise(plain, 0, 30, [draft, draft]);
    expect(acceptedLines(plain, revision)).toEqual([
      overall,
      '2024年度收入支出总计100.00万元。',
      '八、政府性基金预算财政拨款收入支出决算情况说明',
      SOME,
      '九、政府采购支出情况说明',
      '没有采购。',
    ]);
    expect(revision.paragraphs[0]).toMatchObject({ kind: 'insert', like: 0, note: '按本年的账起草，请核对' });
  });

  it('numbers nothing anew but what stands beside it in the same way', () => {
    const text = [
      overall,
      '2023年度收入支出总计100.00万元。',
      '八、政府采购支出情况说明',
      '（一）货物',
      '没有采购。',
      '（二）服务',
      '没有采购。',
      '第四部分 名词解释',
      '九、收入：甲。',
    ].join('\n');
    expect(acceptedLines(text, revise(text, 0, 30, [draft, draft])).slice(2)).toEqual([
      '八、政府性基金预算财政拨款收入支出决算情况说明',
      SOME,
      '九、政府采购支出情况说明',
      '（一）货物',
      '没有采购。',
      '（二）服务',
      '没有采购。',
      '第四部分 名词解释',
      '九、收入：甲。',
    ]);
  });

  it('has no number where the file counts its headings, and leaves counting to that', () => {
    const text = '收入支出决算总体情况说明\n2023年度收入支出总计100.00万元。\n政府采购支出情况说明\n没有采购。';
    const document = textOf(text);
    const paragraphs = document.paragraphs.map((each, line) =>
      line % 2 === 0 ? { ...each, number: line === 0 ? '七、' : '八、', level: 1 } : each,
    );
    const inputs = { old: books(2023, 0), fresh: books(2024, 30), drafts: { old: draft, fresh: draft } };
    const revision = reviseText({ ...document, paragraphs }, inputs);
    expect(acceptedLines(text, revision)).toEqual([
      '收入支出决算总体情况说明',
      '2024年度收入支出总计100.00万元。',
      '政府性基金预算财政拨款收入支出决算情况说明',
      SOME,
      '政府采购支出情况说明',
      '没有采购。',
    ]);
  });

  it('of money that was there before and that the text did not tell stays untold', () => {
    expect(revise(plain, 20, 30, [draft, draft]).paragraphs).toEqual([]);
  });

  it('says that a list of contents in words lacks it', () => {
    const text = `目录\n${overall}……3\n八、政府采购支出情况说明……5\n${plain}`;
    const { left } = revise(text, 0, 30, [draft, draft]);
    expect(left.map(({ why }) => why)).toContain(`正文增加了“${HEADINGS[0]}”一节，请更新目录`);
  });

  it('is not missed in an excerpt', () => {
    const excerpt = `${overall}\n2023年度收入支出总计100.00万元。`;
    const long = draftOf({ '一、收入支出决算总体情况说明': [], '二、收入决算情况说明': [], [HEADINGS[0]]: [SOME] });
    expect(revise(excerpt, 0, 30, [long, long]).paragraphs).toEqual([]);
  });

  it('that is told under another heading, or that there is nothing for, is not put in', () => {
    expect(revise(plain, 0, 0, [draft, draft]).paragraphs).toEqual([]);
  });

  it('that the outline has no longer is asked about at its heading', () => {
    const text = `${overall}\n说明。\n八、政府采购支出情况说明\n没有采购。`;
    const { left } = revise(text, 0, 0, [bare, draftOf({ '一、收入支出决算总体情况说明': [] })]);
    expect(left).toContainEqual(expect.objectContaining({ why: '本年的提纲没有这一节，没有改，请核对是否还要' }));
  });
});

describe('terms', () => {
  const terms = (...lines: readonly string[]): Draft => draftOf({ '第四部分 名词解释': lines });
  const plain = '第四部分 名词解释\n1.事业收入：甲。\n2.政府采购：自己的话。';

  it('that came or went with the books are put in and struck, and numbered anew', () => {
    const drafts = [
      terms('1.事业收入：甲。', '2.政府采购：乙。'),
      terms('1.经营收入：丙。', '2.政府采购：乙。', '3.结余分配：丁。'),
    ] as const;
    expect(acceptedLines(plain, revise(plain, 0, 0, drafts))).toEqual([
      '第四部分 名词解释',
      '1.经营收入：丙。',
      '2.政府采购：自己的话。',
      '3.结余分配：丁。',
    ]);
  });

  it('without numbers are put in without any', () => {
    const text = '第四部分 名词解释\n事业收入：甲。\n政府采购：自己的话。';
    const drafts = [
      terms('1.事业收入：甲。', '2.政府采购：乙。'),
      terms('1.事业收入：甲。', '2.政府采购：乙。', '3.结余分配：丁。'),
    ] as const;
    expect(acceptedLines(text, revise(text, 0, 0, drafts))).toEqual([...text.split('\n'), '结余分配：丁。']);
  });

  it('numbered in another way than ours keep the number that our draft gives them', () => {
    const text = '第四部分 名词解释\n一、事业收入：甲。\n二、政府采购：自己的话。';
    const drafts = [
      terms('一、事业收入：甲。', '二、政府采购：乙。'),
      terms('一、事业收入：甲。', '二、政府采购：乙。', '三、结余分配：丁。'),
    ] as const;
    expect(acceptedLines(text, revise(text, 0, 0, drafts))).toEqual([...text.split('\n'), '三、结余分配：丁。']);
  });

  it('of the text alone stay', () => {
    const drafts = [terms('1.政府采购：乙。'), terms('1.政府采购：乙。')] as const;
    expect(revise(plain, 0, 0, drafts).paragraphs).toEqual([]);
  });
});

describe('a template that changed with the year', () => {
  const [FISCAL, PUBLIC] = ['一般公共预算财政拨款“三公”经费支出决算情况说明', '财政拨款“三公”经费支出决算情况说明'];
  const FUNDS = '政府性基金预算财政拨款收入支出决算情况说明';
  const outline = (first: string, second: string): Draft => draftOf({ [`七、${first}`]: [], [`八、${second}`]: [] });

  function heads(text: string, was: Draft, now: Draft): Revision {
    return revise(text, 20, 30, [was, now]);
  }

  it('has its heading in the new words, in the contents that were typed too, and asks once for the pages', () => {
    const plain = `目录\n七、${FISCAL}……7\n八、${FUNDS}……9\n七、${FISCAL}\n八、${FUNDS}`;
    const revision = heads(plain, outline(FISCAL, FUNDS), outline(PUBLIC, FUNDS));
    expect(acceptedLines(plain, revision)).toEqual([
      '目录',
      `七、${PUBLIC}……7`,
      `八、${FUNDS}……9`,
      `七、${PUBLIC}`,
      `八、${FUNDS}`,
    ]);
    expect(revision.left.map(({ line, quote, why }) => [line, quote, why])).toEqual([
      [2, '7', '目录的页码是手工打的，没有改，请定稿后核对'],
    ]);
  });

  it.each([
    ['words of one’s own', '“三公”经费的情况说明', outline(FISCAL, FUNDS), outline(PUBLIC, FUNDS)],
    ['the same words in both years', FISCAL, outline(FISCAL, FUNDS), outline(FISCAL, FUNDS)],
  ])('leaves %s', (_what, heading, was, now) => {
    const plain = `七、${heading}\n八、${FUNDS}`;
    expect(acceptedLines(plain, heads(plain, was, now))).toEqual(plain.split('\n'));
  });

  it.each([
    [`七、${FISCAL}`, `七、${PUBLIC}`],
    [`七、2023年度${FISCAL}`, `七、2024年度${PUBLIC}`],
  ])('has a year in a heading only where the text had one: %s', (heading, now) => {
    const plain = `${heading}\n八、${FUNDS}`;
    const [was, fresh] = [outline(`2023年度${FISCAL}`, FUNDS), outline(`2024年度${PUBLIC}`, FUNDS)];
    expect(acceptedLines(plain, heads(plain, was, fresh))).toEqual([now, `八、${FUNDS}`]);
  });

  it('changes no heading where two sections of the outline tell the same', () => {
    const plain = `七、${FISCAL}\n八、${FUNDS}`;
    const twice = draftOf({ [`七、${PUBLIC}`]: [], [`八、${PUBLIC}`]: [], [`九、${FUNDS}`]: [] });
    expect(acceptedLines(plain, heads(plain, outline(FISCAL, FUNDS), twice))).toEqual(plain.split('\n'));
  });

  const [ASSETS, PURCHASES] = ['国有资产占用情况说明', '政府采购支出情况说明'];
  const numbered = (...titles: readonly string[]): Draft =>
    draftOf(Object.fromEntries(titles.map((title, index) => [`${'七八九十'[index] ?? ''}、${title}`, []])));

  it.each([
    [
      'one behind two',
      [FISCAL, FUNDS, PURCHASES],
      [FUNDS, PURCHASES, FISCAL],
      `“七、${FISCAL}”移到“九、${PURCHASES}”之后`,
    ],
    ['one to the front', [FUNDS, PURCHASES, FISCAL], [FISCAL, FUNDS, PURCHASES], `“九、${FISCAL}”移到最前面`],
    [
      'two that go to two places',
      [FISCAL, FUNDS, PURCHASES, ASSETS],
      [PURCHASES, FUNDS, ASSETS, FISCAL],
      `“九、${PURCHASES}”移到最前面；“七、${FISCAL}”移到“十、${ASSETS}”之后`,
    ],
  ])('moves as few sections as can be, with their figures, and numbers all anew: %s', (_what, before, after, told) => {
    const lines = before.flatMap((title, index) => [
      `${'七八九十'[index] ?? ''}、${title}`,
      title === FUNDS ? '2023年度政府性基金预算财政拨款本年支出20.00万元。' : '2023年的话。',
    ]);
    const plain = ['说明', ...lines, '第四部分 名词解释', '说明。'].join('\n');
    const revision = heads(plain, numbered(...before), numbered(...after));
    expect(acceptedLines(plain, revision)).toEqual([
      '说明',
      ...after.flatMap((title, index) => [
        `${'七八九十'[index] ?? ''}、${title}`,
        title === FUNDS ? '2024年度政府性基金预算财政拨款本年支出30.00万元。' : '2024年的话。',
      ]),
      '第四部分 名词解释',
      '说明。',
    ]);
    expect(revision.orders.map(({ text, note }) => [text, note])).toEqual([
      [told, '按本年提纲的次序，编号随着改；文中“见第几部分”的说法请核对'],
    ]);
  });

  it('moves the lines of contents that were typed along with the sections', () => {
    const plain = [
      '目录',
      `七、${FISCAL}……7`,
      `八、${FUNDS}……9`,
      '第四部分 名词解释……12',
      `七、${FISCAL}`,
      `八、${FUNDS}`,
      '第四部分 名词解释',
    ].join('\n');
    const revision = heads(plain, outline(FISCAL, FUNDS), outline(FUNDS, FISCAL));
    expect(acceptedLines(plain, revision)).toEqual([
      '目录',
      `七、${FUNDS}……9`,
      `八、${FISCAL}……7`,
      '第四部分 名词解释……12',
      `七、${FUNDS}`,
      `八、${FISCAL}`,
      '第四部分 名词解释',
    ]);
  });

  it.each([
    [
      'nothing stands behind the last section',
      [`七、${FISCAL}`, `八、${FUNDS}`],
      '要移动的一节里有表，或在全文的开头、末尾，或者各节的编号不一致',
    ],
    [
      'headings are numbered in two ways',
      ['说明', `七、${FISCAL}`, `（八）${FUNDS}`, '第四部分 名词解释'],
      '各节所属的部分也变了',
    ],
  ])('tells another order of the sections where %s', (_what, lines, why) => {
    const plain = lines.join('\n');
    const { orders, left } = heads(plain, outline(FISCAL, FUNDS), outline(FUNDS, FISCAL));
    expect(orders).toEqual([]);
    expect(left.map(({ kind, why: told }) => [kind, told])).toContainEqual([
      'asked',
      `本年的提纲各节的次序不同：${FUNDS}、${FISCAL}；${why}，没有移动，请核对`,
    ]);
  });
});
