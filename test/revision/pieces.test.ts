import type { RevisionChange, Section } from '../../src/model';
import { Canvas } from '../../src/revision/canvas';
import { fillPlaceholders } from '../../src/revision/placeholders';
import { movesAmong, thoseThatStay, type Block } from '../../src/revision/sections/least-moves';
import { laterNumber, markOf } from '../../src/revision/sections/section-numbers';
import { hanYear, yearOfHan } from '../../src/revision/years/year-words';
import { textOf } from '../support/texts/text-of';

describe('placeholders are filled letter for letter', () => {
  it.each<[plain: string, filled: string, figures: readonly string[], years: readonly string[]]>([
    ['支出XX万元', '支出11万元', ['XX'], []],
    ['支出ＸＸ．ＸＸ万元', '支出11.11万元', ['ＸＸ．ＸＸ'], []],
    ['占××.×%', '占11.1%', ['××.×'], []],
    ['支出____万元', '支出1111万元', ['____'], []],
    ['支出__.__元', '支出11.11元', ['__.__'], []],
    ['支出_万元', '支出_万元', [], []],
    ['支出   万元', '支出111万元', ['   '], []],
    ['支出　　万元', '支出11万元', ['　　'], []],
    ['支出 万元', '支出 万元', [], []],
    ['5  万元', '5  万元', [], []],
    ['支出（  ）万元', '支出1111万元', ['（  ）'], []],
    ['支出()万元', '支出11万元', ['()'], []],
    ['支出____________万元', '支出    11111111万元', ['____________'], []],
    ['某某XX局', '某某XX局', [], []],
    ['20XX年支出', '2024年支出', [], ['20XX']],
    ['XXXX年支出', '2024年支出', [], ['XXXX']],
    ['____年支出', '2024年支出', [], ['____']],
    ['XX年支出', 'XX年支出', [], ['XX']],
    ['预算为〔年初预算数〕，', '预算为1111111，', ['〔年初预算数〕'], []],
    ['原因为〔待填：原因〕，', '原因为〔待填：原因〕，', [], []],
    ['共X个', '共1个', ['X'], []],
    ['共XXXXXXXXX个', '共X11111111个', ['XXXXXXXX'], []],
  ])('%s', (plain, filled, figures, years) => {
    const found = fillPlaceholders(plain, 2024);
    const quoted = (spans: typeof found.figures): readonly string[] =>
      spans.map(({ start, end }) => plain.slice(start, end));
    expect({ plain: found.plain, figures: quoted(found.figures), years: quoted(found.years) }).toEqual({
      plain: filled,
      figures,
      years,
    });
  });

  it('but no year that is not known', () => {
    expect(fillPlaceholders('20XX年', null)).toEqual({ plain: '20XX年', figures: [], years: [] });
  });
});

describe('numbers of sections', () => {
  it.each([
    ['八、', '九、'],
    ['九、', '十、'],
    ['（十九）', '（二十）'],
    ['第三部分', '第四部分'],
    ['（3）', '（4）'],
    ['9.', '10.'],
    ['九十九、', null],
    ['一二、', null],
    ['甲、', null],
    ['', null],
  ])('behind “%s” comes %s', (number, later) => {
    expect(laterNumber(number)).toBe(later);
  });

  it.each([
    ['一、收入', '一、', '一、'],
    ['收入', '一、', '收入'],
    ['收入', null, '收入'],
    ['收入', '', '收入'],
  ])('“%s” numbered %s is spoken of at “%s”', (plain, number, mark) => {
    const heading = { start: 0, end: plain.length };
    const { start, end } = markOf(textOf(plain), { number, heading } as Section);
    expect(plain.slice(start, end)).toBe(mark);
  });
});

describe('the fewest sections move', () => {
  /** Blocks of two paragraphs each from the fifth on, by the rank each is wanted at; `!` cannot move. */
  function blocks(...wanted: readonly string[]): readonly (Block & { readonly name: string })[] {
    return wanted.map((name, at) => {
      const [rank = '', weight = '1'] = name.replace('!', '').split('x');
      const own = { rank: Number(rank), weight: Number(weight), isFixed: name.startsWith('!') };
      return { name, first: 5 + 2 * at, last: 6 + 2 * at, ...own };
    });
  }

  it.each<[wanted: readonly string[], stays: readonly string[] | null]>([
    [[], []],
    [
      ['0', '1', '2'],
      ['0', '1', '2'],
    ],
    [
      ['2', '0', '1'],
      ['0', '1'],
    ],
    [
      ['1', '2', '0'],
      ['1', '2'],
    ],
    [['1', '0'], ['1']],
    [['1', '0x9'], ['0x9']],
    [
      ['2x9', '0', '1'],
      ['0', '1'],
    ],
    [['!2', '0', '1'], ['!2']],
    [['!1', '!0'], null],
    [
      ['3', '!0', '2', '1'],
      ['!0', '2'],
    ],
    [
      ['3', '!0', '2', '1x5'],
      ['!0', '1x5'],
    ],
  ])('of %j these stay: %j', (wanted, stays) => {
    const kept = thoseThatStay(blocks(...wanted));
    expect(kept && [...kept].map(({ name }) => name).sort()).toEqual(stays && [...stays].sort());
  });

  it.each([
    [['2', '0', '1'], ['0', '1'], [{ first: 5, last: 6, behind: 10 }]],
    [['1', '2', '0'], ['1', '2'], [{ first: 9, last: 10, behind: 4 }]],
    [
      ['2', '1', '0'],
      ['1'],
      [
        { first: 9, last: 10, behind: 4 },
        { first: 5, last: 6, behind: 8 },
      ],
    ],
  ])('%j, where %j stay', (wanted, stays, moves) => {
    const all = blocks(...wanted);
    expect(movesAmong(all, new Set(all.filter(({ name }) => stays.includes(name))))).toEqual(moves);
  });

  it('not before the very beginning', () => {
    const [one, two] = blocks('1', '0').map((block) => ({ ...block, first: block.first - 5, last: block.last - 5 }));
    expect(one && two && movesAmong([one, two], new Set([one]))).toBeNull();
    expect(one && two && movesAmong([one, two], new Set([two]))).toHaveLength(1);
  });
});

describe('changes of a text gather', () => {
  const PLAIN = '一二三四\n五六七八\n九';
  const canvas = (): Canvas =>
    new Canvas(
      PLAIN,
      (fact) => `名：${fact}`,
      () => undefined,
    );
  const span = (start: number, end: number): { readonly start: number; readonly end: number } => ({ start, end });
  const change = (start: number, end: number, now: string): Parameters<Canvas['change']>[0] => ({
    kind: 'phrase',
    span: span(start, end),
    new: now,
  });
  const told = ({ changes }: { readonly changes: readonly RevisionChange[] }): readonly string[] =>
    changes.map(({ line, old, new: now }) => `${line}：${old}→${now}`);

  it('in the order of the text, each with its line and what stood there', () => {
    const own = canvas();
    expect([own.change(change(7, 8, '柒')), own.change(change(0, 2, '壹')), own.change(change(10, 11, '玖'))]).toEqual([
      true,
      true,
      true,
    ]);
    expect(told(own.done())).toEqual(['1：一二→壹', '2：七→柒', '3：九→玖']);
  });

  it('what is said first counts, and words that stay the same are no change', () => {
    const own = canvas();
    own.change(change(1, 3, '甲'));
    expect([own.change(change(2, 4, '乙')), own.change(change(0, 1, '丙')), own.change(change(3, 4, '四'))]).toEqual([
      false,
      true,
      true,
    ]);
    expect(told(own.done())).toEqual(['1：一→丙', '1：二三→甲']);
    expect(own.change(change(3, 4, '丁'))).toBe(false);
  });

  it('what is put in stands beside others', () => {
    const own = canvas();
    expect([own.change(change(1, 3, '甲')), own.change(change(3, 3, '乙')), own.change(change(3, 3, '丙'))]).toEqual([
      true,
      true,
      true,
    ]);
    expect(told(own.done())).toEqual(['1：二三→甲', '1：→乙', '1：→丙']);
  });

  it('nothing more is said of words that are closed, or that go with their paragraph', () => {
    const own = canvas();
    own.close(span(0, 2));
    own.change(change(5, 6, '伍'));
    own.deleteParagraph({ kind: 'delete', paragraph: 1, text: '五六七八', note: '' }, span(5, 9));
    own.deleteParagraph({ kind: 'delete', paragraph: 1, text: '五六七八', note: '' }, span(5, 9));
    own.leave('asked', span(6, 7), '为何');
    own.leave('asked', span(1, 2), '为何');
    expect([own.change(change(1, 2, '甲')), own.change(change(6, 7, '乙')), own.isGone(span(4, 6))]).toEqual([
      false,
      false,
      false,
    ]);
    const { changes, paragraphs, left } = own.done();
    expect([changes.length, paragraphs.length, left.length]).toEqual([0, 1, 0]);
  });

  it('words that stay are told once, and not where they change after all', () => {
    const own = canvas();
    own.leave('asked', span(2, 3), '甲');
    own.leave('kept', span(2, 4), '乙');
    own.leave('kept', span(0, 1), '丙');
    own.leave('left', span(6, 7), '丁');
    own.change(change(5, 7, '伍陆'));
    expect(own.done().left).toEqual([
      { kind: 'kept', span: span(0, 1), line: 1, quote: '一', why: '丙' },
      { kind: 'asked', span: span(2, 3), line: 1, quote: '三', why: '甲' },
    ]);
  });

  it('numbers that move with their sections are said, too', () => {
    const own = canvas();
    own.reorder({
      moves: [],
      numbers: [{ span: span(5, 6), new: '伍' }],
      sections: [],
      span: span(5, 5),
      text: '',
      note: '',
    });
    expect([own.change(change(5, 7, '甲')), own.done().orders.map(({ line }) => line)]).toEqual([false, [2]]);
  });

  it('a change is called by its fact, or as it is said to be', () => {
    const own = canvas();
    const fact = 'income/total/total' as NonNullable<RevisionChange['fact']>;
    own.change({ ...change(0, 1, '甲'), fact });
    own.change({ ...change(1, 2, '乙'), fact, label: '合计' });
    own.change(change(2, 3, '丙'));
    expect(own.done().changes.map(({ label }) => label)).toEqual([`名：${fact}`, '合计', '']);
  });
});

it.each([
  ['二三', 2023, '〇', '二〇二三'],
  ['一○', 2010, '○', '二○一○'],
  ['零九', 2009, '零', '二零零九'],
])('二_%s is %s, and written %s it is %s', (digits, year, zero, words) => {
  expect([yearOfHan(digits), hanYear(year, zero)]).toEqual([year, words]);
});
