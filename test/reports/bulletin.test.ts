import type { SheetContent } from '../../src/document';
import { bulletinParts, failedEntry, type Bulletin, type BulletinFile } from '../../src/reports';
import { bulletinSheets } from '../../src/reports/bulletin/bulletin-workbook';
import { compareRosters, holdRoster, type Completeness, type Disclosure, type RosterUnit } from '../../src/roster';
import { publishedFile, rosterOf, rosterUnit } from '../support/roster';
import { findingAt } from '../support/texts/finding';

const TIME = '2024-09-10 09:00';
const TEXT = '本年收入100.00万元，支出90.00万元。';

function completeness(told: Partial<Completeness> = {}): Completeness {
  return { lawful: [], form: [], advised: [], ...told };
}

function disclosure(more: Partial<Disclosure> = {}): Disclosure {
  return {
    scope: null,
    year: 2023,
    printedDay: null,
    completeness: completeness(),
    totals: null,
    reasons: [],
    ...more,
  };
}

/** A file of a unit, with a text of such findings beside its tables. */
function fileOf(unitName: string, more: Partial<BulletinFile> = {}, path = `${unitName}.pdf`): BulletinFile {
  return { ...publishedFile(path, { unitName, disclosure: disclosure() }), entry: failedEntry(path, ''), ...more };
}

function bulletin(
  units: readonly RosterUnit[],
  files: readonly BulletinFile[],
  more: Partial<Bulletin> = {},
): Bulletin {
  return { held: holdRoster(rosterOf(...units), files, 2023), time: TIME, comparison: null, rounds: [], ...more };
}

/** What a part of the 通报 says, by the words of its heading. */
function said(source: Bulletin, heading: string): readonly string[] | undefined {
  return bulletinParts(source).find((part) => part.heading.endsWith(`、${heading}`))?.sentences;
}

function sheet(source: Bulletin, name: string): SheetContent {
  const found = bulletinSheets(source).find((each) => each.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function rowsOf(source: Bulletin, name: string): readonly (readonly unknown[])[] {
  return sheet(source, name).rows.map((row) => row.map(({ value }) => value));
}

const lawful = (...points: readonly Completeness['lawful'][number][]): Partial<BulletinFile> => ({
  disclosure: disclosure({ completeness: completeness({ lawful: points }) }),
});

describe('the words of a 通报', () => {
  const ALL_WELL = bulletin(
    [rosterUnit('甲局', { approvedOn: '2024-08-15', publishedOn: '2024-08-20' })],
    [fileOf('甲局')],
  );

  it('stand under headings in order, the round before last and only where there was one', () => {
    const headings = (source: Bulletin): readonly string[] => bulletinParts(source).map(({ heading }) => heading);
    const first = [
      '一、总体情况',
      '二、未公开、年度错和重复公开',
      '三、及时性',
      '四、公开完整性',
      '五、表内数据和文字',
      '六、各单位之间',
    ];
    expect(headings(ALL_WELL)).toEqual(first);
    expect(headings({ ...ALL_WELL, comparison: new Map() })).toEqual([...first, '七、上一轮问题整改']);
  });

  it('say of each part that nothing was found, and never that all is right', () => {
    expect(bulletinParts(ALL_WELL).map(({ sentences }) => sentences)).toEqual([
      ['应公开2023年度部门决算的单位1个，已公开1个，公开率100.00%。'],
      ['应公开的单位都已公开本年度决算。'],
      ['批复后20日内公开的1个。'],
      ['核对到的文件里，法定内容没有发现缺项。'],
      ['核对到的表内数据和文字没有发现必改的问题；没有发现不等于没有问题。'],
      ['没有发现部门与所属单位相加不符，也没有发现各单位写的原因逐字相同。'],
    ]);
  });

  it.each<[string, readonly RosterUnit[], readonly BulletinFile[], string]>([
    [
      'none owed',
      [rosterUnit('密局', { isExempt: true })],
      [],
      '单位0个（另有涉密免公开单位1个），已公开0个，公开率100.00%。',
    ],
    [
      'one of three',
      ['甲局', '乙局', '丙局'].map((name) => rosterUnit(name)),
      [fileOf('甲局')],
      '已公开1个，公开率33.33%。',
    ],
    [
      'twice is published',
      [rosterUnit('甲局')],
      [fileOf('甲局'), fileOf('甲局', {}, '又.pdf')],
      '已公开1个，公开率100.00%。',
    ],
    ['another year is not', [rosterUnit('甲局')], [fileOf('甲局', { year: 2022 })], '已公开0个，公开率0.00%。'],
  ])('count who has published: %s', (_, units, files, sentence) => {
    expect(said(bulletin(units, files), '总体情况')?.[0]).toContain(sentence);
  });

  it('name who stands amiss in the order of gravity', () => {
    const units = ['读局', '年局', '错局', '重局', '缺局'].map((name) => rosterUnit(name));
    const files = [
      fileOf('读局', { failure: '文件损坏。', year: null }),
      fileOf('年局', { year: null }),
      fileOf('错局', { year: 2022 }),
      fileOf('重局'),
      fileOf('重局', {}, '重局（二）.pdf'),
      fileOf('密局'),
    ];
    const source = bulletin([...units, rosterUnit('密局', { isExempt: true })], files);
    expect(said(source, '未公开、年度错和重复公开')).toEqual([
      '未公开的1个：缺局。',
      '公开的不是本年度决算的1个：错局。',
      '同一年度公开了不止一份的1个：重局。',
      '名册写明涉密免公开而有公开文件的1个，请立即核实：密局。',
      '文件读不出、没有核对的1个：读局。',
      '文件没有写明年度、待确认的1个：年局。',
    ]);
  });

  it('name nobody as missing whose file may be one of several units’', () => {
    const source = bulletin(
      ['甲县教育局', '乙县教育局'].map((name) => rosterUnit(name)),
      [fileOf('教育局', { unitName: null }, '教育局2023年决算.pdf')],
    );
    expect(said(source, '未公开、年度错和重复公开')).toEqual([
      '文件名称对应不止一个单位、待确认的2个：甲县教育局、乙县教育局。',
    ]);
  });

  it('tell late from in time and from not known, and take nobody who has not published', () => {
    const approvedOn = '2024-08-01';
    const source = bulletin(
      [
        rosterUnit('迟局', { approvedOn, publishedOn: '2024-08-22' }),
        rosterUnit('准局', { approvedOn, publishedOn: '2024-08-21' }),
        rosterUnit('早局', { approvedOn, publishedOn: '2024-07-31' }),
        rosterUnit('空局'),
        rosterUnit('缺局', { approvedOn, publishedOn: '2024-12-31' }),
      ],
      ['迟局', '准局', '早局', '空局'].map((name) => fileOf(name)),
    );
    expect(said(source, '及时性')).toEqual([
      '批复后超过20日才公开的1个：迟局（历时21日）。',
      '批复后20日内公开的2个。',
      '名册和文件里没有写明批复日期或公开日期、未能核对的1个。',
    ]);
  });

  it('name what most units lack first, and what could not be judged', () => {
    const source = bulletin(
      ['甲局', '乙局', '丙局'].map((name) => rosterUnit(name)),
      [
        fileOf('甲局', lawful({ name: '名词解释', verdict: 'lacking' }, { name: '主要职责', verdict: 'told' })),
        fileOf('乙局', lawful({ name: '主要职责', verdict: 'lacking' }, { name: '机构设置', verdict: 'unknown' })),
        fileOf('丙局', lawful({ name: '主要职责', verdict: 'lacking' })),
      ],
    );
    expect(said(source, '公开完整性')).toEqual([
      '没有公开“主要职责”的2个：乙局、丙局。',
      '没有公开“名词解释”的1个：甲局。',
      '文件没有读全、有的内容未能核对的1个，见“公开完整性”。',
    ]);
  });

  it('count what must be mended, and leave out what is to be verified', () => {
    const findings = [findingAt(TEXT, '100.00'), findingAt(TEXT, '90.00', { severity: 'warning' })];
    const entry = { ...failedEntry('甲局.pdf', ''), texts: [{ file: '说明.docx', failure: null, findings }] };
    const source = bulletin([rosterUnit('甲局'), rosterUnit('乙局')], [fileOf('甲局', { entry }), fileOf('乙局')]);
    expect(said(source, '表内数据和文字')).toEqual(['表内数据或文字有必改问题的1个单位，共1处，见“分单位”。']);
    expect(rowsOf(source, '分单位')).toEqual([
      ['序号', '问题', '性质', '本轮'],
      ['甲局（已公开）'],
      [1, '文稿“说明.docx”第 1 行：两数不一致。', '必改', ''],
      [2, '文稿“说明.docx”第 1 行：两数不一致。', '核实', ''],
    ]);
  });

  it('quote a reason that several give, and name departments whose sums are off', () => {
    const reasons = ['上年结转的省级基层医疗卫生服务能力提升专项资金在本年全部支付完毕'];
    const shown = (hundredths: number) => ({ fen: hundredths * 10_000, step: 10_000 });
    const totals = (hundredths: number) => ({ income: shown(hundredths), expenditure: shown(hundredths) });
    const source = bulletin(
      [
        rosterUnit('甲局（部门）'),
        rosterUnit('甲局（本级）', { above: '甲局' }),
        rosterUnit('甲中心', { above: '甲局' }),
      ],
      [
        fileOf('甲局（部门）', {
          scope: 'department',
          disclosure: disclosure({ scope: 'department', totals: totals(900) }),
        }),
        fileOf('甲局（本级）', { scope: 'ownLevel', disclosure: disclosure({ totals: totals(200), reasons }) }),
        fileOf('甲中心', { scope: 'unit', disclosure: disclosure({ totals: totals(100), reasons }) }),
      ],
    );
    expect(said(source, '各单位之间')).toEqual([
      '部门决算与所属单位相加不符、请核实的1个：甲局（部门）。',
      `甲局（本级）、甲中心写的原因逐字相同，请核对是不是套用：“${reasons[0]}”。`,
    ]);
  });
});

describe('the round before', () => {
  const units = [rosterUnit('甲局'), rosterUnit('乙局')];
  const before = bulletin(units, []).held;
  const round = {
    year: 2023,
    time: TIME,
    units: before.units.map(({ unit, problems }) => ({ name: unit.name, problems })),
  };
  const files = [fileOf('甲局', lawful({ name: '主要职责', verdict: 'lacking' }))];
  const now = bulletin(units, files);
  const second = { ...now, comparison: compareRosters(round, now.held) };

  it('is told in counts, and by the names of those who have not mended', () => {
    expect(said(second, '上一轮问题整改')).toEqual([
      '公开方面：已改1项，未改1项，新出1项。',
      '仍有未改问题的1个：乙局。',
    ]);
  });

  it('stands beside each problem of a unit', () => {
    expect(rowsOf(second, '分单位').map((row) => row.slice(1))).toEqual([
      ['问题', '性质', '本轮'],
      [],
      ['没有公开法定内容：主要职责。', '必改', '新错'],
      ['未见公开2023年度决算。', '必改', '已改'],
      [],
      ['未见公开2023年度决算。', '必改', '未改'],
    ]);
  });
});

describe('the sheets', () => {
  const source = bulletin(
    [
      rosterUnit('甲局', { above: '总局', approvedOn: '2024-08-01', publishedOn: '2024-08-05' }),
      rosterUnit('密局', { isExempt: true }),
      rosterUnit('缺局'),
    ],
    [
      fileOf('甲局', {
        disclosure: disclosure({
          completeness: completeness({
            lawful: [
              { name: '主要职责', verdict: 'lacking' },
              { name: '机构设置', verdict: 'lacking' },
              { name: '名词解释', verdict: 'unknown' },
            ],
            form: [{ name: '《支出决算表》', verdict: 'lacking' }],
            advised: [{ name: '预算绩效情况', verdict: 'told' }],
          }),
        }),
      }),
    ],
  );

  it('begin with the 通报, which says what it is', () => {
    const [title, time, ...rest] = rowsOf(source, '通报').flat();
    expect([title, time]).toEqual(['2023年度部门决算公开情况通报（底稿）', `检查时间：${TIME}`]);
    expect(rest.at(-1)).toMatch(
      /^本底稿由检查结果自动汇总，请核对后引用。届满日是法定休假日的顺延.*先核实，不作为未公开通报。$/,
    );
  });

  it('list each unit with its days and counts, blank where nothing was judged', () => {
    const [head, ...rows] = rowsOf(source, '单位一览');
    expect(head).toHaveLength(14);
    expect(rows).toEqual([
      [1, '甲局', '总局', '已公开', '甲局.pdf', '2024-08-01', '2024-08-05', '2024-08-21', 4, 2, 1, 0, 0, 0],
      [2, '密局', '', '涉密免公开', '', '', '', '', '', '', '', '', '', ''],
      [3, '缺局', '', '未公开', '', '', '', '', '', '', '', '', '', ''],
    ]);
  });

  it('say of each level what lacks and what is open, and leave out who need not publish', () => {
    expect(rowsOf(source, '公开完整性').slice(1)).toEqual([
      [1, '甲局', '缺：主要职责；机构设置\n未能核对：名词解释', '缺：《支出决算表》', '齐全'],
      [2, '缺局', '没有可核对的文件', '没有可核对的文件', '没有可核对的文件'],
    ]);
  });

  it('give each unit a page of its own, headed by how it stands and since when', () => {
    const pages = sheet(source, '分单位');
    const headings = pages.rows.filter((row) => row.length === 1).map(([cell]) => cell?.value);
    expect(headings).toEqual(['甲局（已公开，批复2024年8月1日，公开2024年8月5日）', '缺局（未公开）']);
    const second = pages.rows.findIndex(([cell]) => cell?.value === headings[1]);
    expect(pages.print?.breakBefore).toEqual([second]);
  });

  it('say so where no unit has a problem', () => {
    const well = bulletin([rosterUnit('甲局')], [fileOf('甲局')]);
    expect(rowsOf(well, '分单位').slice(1)).toEqual([['', '未发现问题；没有发现不等于没有问题。']]);
  });

  it('name strangers and what of the list was not clear, where there are any', () => {
    const names = (each: Bulletin): readonly string[] => bulletinSheets(each).map(({ name }) => name);
    expect(names(source)).not.toContain('名册外和名册问题');
    const stranger = bulletin([rosterUnit('甲局')], [fileOf('丁局'), fileOf('局', { unitName: null }, '公开.pdf')]);
    expect(rowsOf(stranger, '名册外和名册问题')).toEqual([
      ['文件', '文中的单位', '为什么没有对上'],
      ['丁局.pdf', '丁局', '名册里没有这个单位'],
      ['公开.pdf', '', '文件里和名称里都没有认出单位'],
    ]);
    const remarked = { ...source, held: { ...source.held, remarks: ['名册里“甲局”列了不止一行，按第一行核对。'] } };
    expect(rowsOf(remarked, '名册外和名册问题').slice(-2)).toEqual([
      ['', '', '名册里要核对的'],
      ['', '', '名册里“甲局”列了不止一行，按第一行核对。'],
    ]);
  });
});
