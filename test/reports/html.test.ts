import { reportHtml } from '../../src/reports';
import { escapeHtml, list, section, table, terms } from '../../src/reports/page/markup';
import { tableClip } from '../../src/reports/page/clip';
import { findingBlocks } from '../../src/reports/html/findings';
import { openGroups } from '../../src/reports/open-checks';
import type { Finding, LedgerLine } from '../../src/model';
import { coverageOf } from '../../src/reports/coverage';
import { buildReport } from '../support/report/build-report';
import { sourceOf } from '../support/report/report-source';
import { SMALL_BOOK, withFigure } from '../support/report/small-book';

const WRONG = buildReport(withFigure(SMALL_BOOK, ['threePublic', 'vehicles', 'finalAmount'], 8), {
  unitName: '<示例>&局',
  unmapped: [{ sheet: '封面', reason: '封面，不是报表' }],
  questions: [{ id: 'scope', prompt: '这是汇总数还是本级数？', options: [] }],
});
const SOURCE = sourceOf(WRONG);
const HTML = reportHtml(SOURCE);

function headings(html: string): readonly string[] {
  return [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, text]) => text ?? '');
}

describe('the report as a page', () => {
  it('stands alone: no script, nothing from outside, and a policy that forbids both', () => {
    expect(HTML).not.toMatch(/<script|https?:|src=|@import|url\(|<link/);
    expect(HTML).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('says under a heading how to take what stands there, and has no part without content', () => {
    expect(HTML).toContain('<h2>无法核对</h2><p class="note">缺少数据，没有核对，不等于没有问题。</p>');
    expect(HTML).toContain('<h2>请确认</h2><ul><li>这是汇总数还是本级数？</li></ul>');
    const uncovered = '没有一条勾稽约束这些数，录错了也不会被发现，请逐个对照。';
    expect(HTML).not.toContain(uncovered);
    expect(HTML).not.toMatch(/\n\n\n/);
  });

  it('writes what stands in the workbook as text, never as markup', () => {
    expect(HTML).toContain('<h1>&lt;示例&gt;&amp;局 2020 年度部门决算核对报告</h1>');
    expect(escapeHtml('a<b>"c"&\nd')).toBe('a&lt;b&gt;&quot;c&quot;&amp;<br>d');
  });

  it('goes from the facts to what to mend, what was not checked, and how far the rules reach', () => {
    expect(headings(HTML)).toEqual(['不平，按原因（1）', '无法核对', '请确认', '工作表与报表', '图示', '全部勾稽']);
    expect(HTML).toContain('<dt>收支总计（万元）</dt><dd>223.00</dd>');
  });

  it('shows the suspect before the sentence, what stands there, and the value with which all would hold', () => {
    const block = /<article class="finding error">.*?<\/article>/s.exec(HTML)?.[0] ?? '';
    expect(block).toMatch(/必改<\/span>1\. /);
    expect(block).toContain('实填 8.00，<b>若为 7.00 则全部平</b>');
    expect(block.indexOf('疑点单元格')).toBeLessThan(block.indexOf('不一致'));
    expect(block).toMatch(/基本平衡；差额 -?1\.00；牵动 \d+ 项勾稽；依据：/);
  });

  it('counts every check of a rule in one of the five columns', () => {
    const rows = [...HTML.slice(HTML.indexOf('全部勾稽')).matchAll(/<tr><td>[A-Z]\d+<\/td>.*?<\/tr>/g)];
    const numbers = rows.flatMap(([row]) =>
      [...row.matchAll(/class="number">(\d+)</g)].map(([, count]) => Number(count)),
    );
    expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(SOURCE.checked.ledger().length);
  });

  it('tells of every sheet what it was taken for, or why it was left', () => {
    expect(HTML).toContain(
      '<tr><td>封面</td><td></td><td class="number"></td><td class="number"></td><td>封面，不是报表</td></tr>',
    );
    for (const { sheet, title } of WRONG.tables) expect(HTML).toContain(`<tr><td>${sheet}</td><td>${title}</td>`);
  });

  it('lists figures that no rule governs', () => {
    const [free] = WRONG.tables[0]!.rows[0]!.cells.values();
    const uncovered = [
      { kind: 'cell' as const, ref: free!.ref, name: '收入支出决算总表 · 甲', value: 150, shown: '150.00' },
    ];
    const html = reportHtml({ ...SOURCE, checked: { ...SOURCE.checked, uncovered } });
    expect(html).toContain(
      '<h2>没有公式管到的数</h2><p class="note">没有一条勾稽约束这些数，录错了也不会被发现，请逐个对照。</p>',
    );
    expect(html).toContain('收入支出决算总表 · 甲（C1）</td><td class="number">150.00</td>');
  });
});

describe('coverage', () => {
  it('counts the amounts of each table, and those of them that no rule governs', () => {
    const [table] = WRONG.tables;
    const [cell] = table!.rows[0]!.cells.values();
    const covered = coverageOf(WRONG, {
      ...SOURCE.checked,
      uncovered: [{ kind: 'cell' as const, ref: cell!.ref, name: 'x', value: cell!.value, shown: '' }],
    });
    expect(covered.map(({ uncovered }) => uncovered.length)).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(covered[0]?.amounts).toBe(22);
  });
});

describe('pieces of pages', () => {
  it.each([
    [
      'a table',
      table([{ head: '项目' }, { head: '金额', isNumber: true }], [['甲&乙', '1.00']]),
      '<table><thead><tr><th scope="col">项目</th><th scope="col" class="number">金额</th></tr></thead>' +
        '<tbody><tr><td>甲&amp;乙</td><td class="number">1.00</td></tr></tbody></table>',
    ],
    ['a table without rows', table([{ head: '项目' }], []), ''],
    ['a section', section('一<二', '<p>甲</p>'), '<section><h2>一&lt;二</h2><p>甲</p></section>'],
    ['a section with a note', section('一', '甲', '注<'), '<section><h2>一</h2><p class="note">注&lt;</p>甲</section>'],
    ['a section of nothing', section('一', '', '注'), ''],
    ['a list', list(['甲', '<乙>']), '<ul><li>甲</li><li>&lt;乙&gt;</li></ul>'],
    ['a list of nothing', list([]), ''],
    ['terms', terms([['单位', '甲']], 'facts'), '<dl class="facts"><div><dt>单位</dt><dd>甲</dd></div></dl>'],
    ['no terms', terms([], 'facts'), ''],
  ])('%s', (_what, html, expected) => {
    expect(html).toBe(expected);
  });

  it('a clip has its sentences before its table, and its rows as lines', () => {
    const rows = [
      ['甲', '1'],
      ['乙', '2'],
    ];
    const clip = tableClip({
      head: ['共 2 处'],
      columns: [{ head: '名' }, { head: '数' }],
      rows,
      line: (row) => row.join('：'),
    });
    expect(clip.text).toBe('共 2 处\n甲：1\n乙：2');
    expect(clip.html).toMatch(/^<p>共 2 处<\/p><table>.*<td>乙<\/td><td>2<\/td><\/tr><\/tbody><\/table>$/);
  });
});

describe('a finding as a block', () => {
  const [FOUND] = SOURCE.checked.findings;
  const blockOf = (change: Partial<Finding>): string => {
    if (!FOUND) throw new Error('nothing is broken');
    return findingBlocks([{ ...FOUND, ...change }], { ...SOURCE, bases: new Map([[FOUND.rule, '表样']]) });
  };
  const [SUSPECT] = FOUND?.suspects ?? [];
  const suspect = { ...SUSPECT, name: '公开07 · 甲' } as NonNullable<typeof SUSPECT>;

  it.each<[string, Partial<Finding>, RegExp]>([
    ['without suspects', { suspects: [] }, /<\/h3><p>公开07/],
    [
      'with a row that is missing',
      { suspects: [{ ...suspect, slip: 'missingRow' }] },
      /公开07 · 甲（D3）；缺此行，<b>/,
    ],
    ['with an empty cell', { suspects: [{ ...suspect, shown: '' }] }, /；实填 空，<b>若为 7\.00 则全部平<\/b>/],
    ['with no value', { suspects: [{ ...suspect, suggested: null }] }, /；实填 8\.00<\/p>/],
    [
      'with two suspects',
      { suspects: [suspect, { ...suspect, name: '公开07 · 乙' }] },
      /则全部平<\/b><br>疑点单元格（可能）：公开07 · 乙/,
    ],
    ['of one check', { checks: ['H02'] }, /<p class="note">基本平衡；差额 -?1\.00；依据：表样<\/p>/],
    ['of several', { checks: ['H02', 'H03'] }, /差额 -?1\.00；牵动 2 项勾稽；依据：表样/],
    ['without a difference', { difference: null, checks: ['H02'] }, /<p class="note">基本平衡；依据：表样<\/p>/],
    ['of a large one', { difference: '-1234567.50', checks: ['H02'] }, /差额 -1,234,567\.50；依据/],
    ['to be mended in the accounts', { mendIn: 'accounts', checks: ['H02'] }, /；可能应在账\/久其中更正；依据/],
    ['of a rule without a source', { rule: '自01', checks: ['自01'] }, /<p class="note">基本平衡；差额 -?1\.00<\/p>/],
    [
      'to be looked at',
      { severity: 'warning' },
      /^<article class="finding warning"><h3><span class="level">核实<\/span>1\. /,
    ],
  ])('%s', (_what, change, html) => {
    expect(blockOf(change)).toMatch(html);
  });
});

it('checks that could not be made stand together by what was missing, each rule once', () => {
  const line = (rule: string, detail: string, verdict: LedgerLine['verdict'] = 'notChecked') =>
    ({ check: `${rule}@甲`, rule, title: `${rule}题`, class: 'balance', verdict, detail, cells: [] }) as LedgerLine;
  const groups = openGroups([
    line('A01', '缺 上年决算'),
    line('A02', '缺 批复数'),
    line('A01', '缺 上年决算'),
    line('A03', '缺 上年决算'),
    line('A04', '缺 上年决算', 'notApplicable'),
    line('A05', '平', 'exact'),
  ]);
  expect(groups.map(({ reason, lines, rules }) => [reason, lines.length, rules])).toEqual([
    ['缺 上年决算', 3, ['A01 A01题', 'A03 A03题']],
    ['缺 批复数', 1, ['A02 A02题']],
  ]);
});
