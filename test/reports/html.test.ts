import { reportHtml } from '../../src/reports';
import { escapeHtml } from '../../src/reports/page/markup';
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
