import { holdRoster, type PublishedFile, type Roster, type RosterUnit } from '../../src/roster';
import { publishedFile as file, rosterOf, rosterUnit as unit } from '../support/roster';

const standings = (roster: Roster, ...files: readonly PublishedFile[]) =>
  Object.fromEntries(holdRoster(roster, files, 2023).units.map((each) => [each.unit.name, each.standing]));

describe('whose a file is', () => {
  it.each<[string, PublishedFile]>([
    ['its words', file('a.pdf', { unitName: '示例县教育局' })],
    ['its words without the region', file('a.pdf', { unitName: '教育局' })],
    ['its words with the scope', file('a.pdf', { unitName: '示例县教育局（部门）', scope: 'department' })],
    ['its name', file('示例县教育局2023年部门决算公开.pdf')],
    ['its name, the year first', file('2023年度示例县教育局部门决算.docx')],
    ['its name, numbered', file('附件3：示例县教育局2023年度决算公开说明.docx')],
    ['its name, in brackets', file('3.示例县教育局（公开）.xlsx')],
    ['its folder', file('示例县教育局/公开表.xlsx')],
    ['a folder above', file('01 示例县教育局\\2023\\公开.pdf')],
  ])('is told by %s', (_, found) => {
    expect(standings(rosterOf('示例县教育局', '示例县财政局'), found)).toEqual({
      示例县教育局: 'published',
      示例县财政局: 'missing',
    });
  });

  it.each([
    ['a subordinate', file('示例县教育局第一小学2023年决算.pdf')],
    ['another place', file('a.pdf', { unitName: '另一县教育局' })],
    ['a like name', file('示例县教育考试局2023年决算.pdf')],
    ['nothing', file('公开.pdf')],
  ])('is nobody’s where it names %s', (_, found) => {
    const held = holdRoster(rosterOf('示例县教育局'), [found], 2023);
    expect(held.units[0]?.standing).toBe('missing');
    expect(held.strangers.map((each) => each.file)).toEqual([found.file]);
  });

  it('asks where two units of the list would do, and calls neither unpublished', () => {
    const held = holdRoster(rosterOf('甲县教育局', '乙县教育局'), [file('教育局2023年决算.pdf')], 2023);
    expect(held.units.map(({ standing }) => standing)).toEqual(['unsettled', 'unsettled']);
    expect(held.strangers).toEqual([
      {
        file: '教育局2023年决算.pdf',
        unitName: null,
        why: '与名册里的“甲县教育局”、“乙县教育局”都对得上，请确认是哪一个',
      },
    ]);
  });

  it('tells 部门 from 本级 by what the file says, and by its name where its words do not', () => {
    const roster = rosterOf('示例县教育局（部门）', '示例县教育局（本级）');
    const own = file('a.pdf', { unitName: '示例县教育局', scope: 'ownLevel' });
    const all = file('示例县教育局（部门）2023年决算.pdf', { unitName: '示例县教育局' });
    expect(standings(roster, own, all)).toEqual({
      '示例县教育局（部门）': 'published',
      '示例县教育局（本级）': 'published',
    });
    expect(standings(roster, file('b.pdf', { unitName: '示例县教育局' }))).toEqual({
      '示例县教育局（部门）': 'unsettled',
      '示例县教育局（本级）': 'unsettled',
    });
  });

  it('says where the name of a file is another unit’s', () => {
    const found = file('示例县财政局2023年决算.pdf', { unitName: '示例县教育局' });
    const held = holdRoster(rosterOf('示例县教育局', '示例县财政局'), [found], 2023);
    expect(held.units.map(({ standing }) => standing)).toEqual(['published', 'missing']);
    expect(held.remarks).toEqual([
      '文件“示例县财政局2023年决算.pdf”里写的单位是“示例县教育局”，与文件名称不是同一个单位，请核对。',
    ]);
  });
});

describe('how a unit stands', () => {
  const NAMED = { unitName: '甲局' };
  it.each<[string, Partial<RosterUnit>, readonly PublishedFile[], string | null]>([
    ['published', {}, [file('a', NAMED)], null],
    ['published', {}, [file('a', NAMED), file('b', { ...NAMED, year: 2022 })], null],
    ['missing', {}, [], '未见公开2023年度决算。'],
    ['twice', {}, [file('a', NAMED), file('b', NAMED)], '2023年度决算有2份：“a”、“b”，请确认以哪一份为准。'],
    ['otherYear', {}, [file('a', { ...NAMED, year: 2022 })], '公开的不是2023年度决算：“a”是2022年度的。'],
    ['yearUnknown', {}, [file('a', { ...NAMED, year: null })], '“a”没有写明年度，请确认是哪一年的决算。'],
    [
      'unreadable',
      {},
      [file('甲局.pdf', { failure: '文件损坏。', year: null })],
      '“甲局.pdf”没有读取，未能核对：文件损坏。',
    ],
    ['exempt', { isExempt: true }, [], null],
    ['exemptFound', { isExempt: true }, [file('a', NAMED)], '名册写明涉密免公开，却有公开的文件“a”，请立即核实。'],
  ])('is %s', (standing, more, files, text) => {
    const [held] = holdRoster(rosterOf(unit('甲局', more)), files, 2023).units;
    expect(held?.standing).toBe(standing);
    expect(held?.problems.map((problem) => problem.text)).toEqual(text === null ? [] : [text]);
  });

  it.each<[string | null, string | null, number | null, string | null]>([
    ['2024-08-15', '2024-09-04', 20, null],
    [
      '2024-08-15',
      '2024-09-05',
      21,
      '2024年8月15日批复，2024年9月5日公开，历时21日，超过法定期限20日（《中华人民共和国预算法》第十四条、《预算法实施条例》第六条）。',
    ],
    ['2024-08-15', '2024-08-15', 0, null],
    ['2024-08-15', '2024-08-14', -1, '2024年8月14日公开，早于2024年8月15日的批复，请核对两个日期。'],
    [null, '2024-09-05', null, null],
    ['2024-08-15', null, null, null],
  ])('approved %s and published %s is %s days', (approvedOn, publishedOn, days, text) => {
    const [held] = holdRoster(rosterOf(unit('甲局', { approvedOn, publishedOn })), [file('a', NAMED)], 2023).units;
    expect(held?.days).toBe(days);
    expect(held?.problems.map((problem) => problem.text)).toEqual(text === null ? [] : [text]);
  });
});
