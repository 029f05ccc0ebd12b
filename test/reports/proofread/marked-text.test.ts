import type { PrintedPages, TextRemark } from '../../../src/model';
import { proofreadHtml, textComments, type ProofreadSource } from '../../../src/reports';
import { markedText } from '../../../src/reports/proofread/marked-text';
import { findingAt } from '../../support/texts/finding';
import { textOf } from '../../support/texts/text-of';

const PLAIN = '一、总体\n本年支出<12.00>万元，占60.36%，"其他"占3%。';
const share = findingAt(PLAIN, '占60.36%', { message: '分母不对。', correction: '占67.24%', section: '一、总体' });
const amount = findingAt(PLAIN, '12.00', { severity: 'warning', message: '请核实。' });

function sourceOf(change: Partial<ProofreadSource> = {}): ProofreadSource {
  const document = textOf(PLAIN);
  const summary = { statements: 3, figures: 3, verified: 1, rounding: 0, broken: 1, review: 0, unbound: 1 };
  const report = { findings: [share, amount], summary, figures: [] };
  const whose = { file: '说明.docx', unitName: '甲局', year: 2020, book: null, time: '2021-03-05 09:07' };
  return { ...whose, document, report, open: [share, amount], dismissed: [], ...change };
}

describe('the text with its findings in place', () => {
  it('marks just the words, with the number in the list, and escapes all others', () => {
    expect(markedText(textOf(PLAIN), [share, amount])).toBe(
      '<div class="text">一、总体\n本年支出&lt;<mark>12.00</mark><sup>2</sup>&gt;万元，' +
        '<mark class="error">占60.36%</mark><sup>1</sup>，&quot;其他&quot;占3%。</div>',
    );
  });

  it('lets findings whose words overlap share a mark', () => {
    const digits = findingAt(PLAIN, '60.36', { severity: 'info' });
    expect(markedText(textOf(PLAIN), [digits, share])).toContain('<mark class="error">占60.36%</mark><sup>2、1</sup>');
  });
});

describe('the report on a text', () => {
  it('names places, words, what is wrong and what would be right', () => {
    const html = proofreadHtml(sourceOf());
    expect(html).toContain('稿件问题 2 处：必改 1，核实 1，提示 0。');
    expect(html).toContain('第 2 行（一、总体）：“占60.36%”，<b>可改为“占67.24%”</b>');
    expect(html).toContain('文中 3 个数：核过 1，四舍五入尾差 0，不符 1，请人工核 0，未绑定 1。');
    expect(html).toContain('没有工作簿：只核对文字自身。');
  });

  it('runs nothing and fetches nothing', () => {
    const html = proofreadHtml(sourceOf({ file: '<script>x</script>.docx' }));
    expect(html).not.toContain('<script');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(src|href)=/);
  });

  it.each<[TextRemark, string]>([
    ['trackedChanges', '文中有修订痕迹，按全部接受后的文字校对。'],
    ['hiddenText', '文中有隐藏文字，没有校对。'],
    ['fields', '文中有域，按现有的显示结果校对。'],
    ['textBoxes', '文中有文本框，其中的文字一并校对。'],
    ['comments', '文中有批注，批注的内容没有校对。'],
    ['unreadNumbers', '有的自动编号没有认出，没有校对。'],
    ['pictures', '文中有图片，图片里的文字和数没有校对。'],
  ])('says what was met while the text was read: %s', (remark, sentence) => {
    const html = proofreadHtml(sourceOf({ document: { ...textOf(PLAIN), remarks: [remark] } }));
    expect(html).toContain(`<ul><li>${sentence}</li></ul></header>`);
    expect(proofreadHtml(sourceOf())).not.toContain(sentence);
  });

  it('says which pages were not read', () => {
    const print: PrintedPages = { count: 4, lines: [], doubts: [{ kind: 'noText', pages: [3, 4] }] };
    expect(proofreadHtml(sourceOf({ document: { ...textOf(PLAIN), print } }))).toContain(
      '<li>第 3、4 页没有文字层（可能是扫描件或图片），没有读取，无法核对。</li>',
    );
  });

  it('lists apart what was said to be no mistake', () => {
    const html = proofreadHtml(sourceOf({ open: [], dismissed: [{ finding: share, note: '按总计算', by: '张三' }] }));
    expect(html).toContain('没有发现稿件问题；未绑定的数没有核对，不等于没有问题。');
    expect(html).toContain('按总计算（张三）');
  });
});

describe('remarks for a Word copy', () => {
  it('stand at the words, gravest word first', () => {
    expect(textComments([share])).toEqual([
      { span: share.place.span, text: '【必改】分母不对。可改为“占67.24%”。（NR-A04）', author: '决算助手' },
    ]);
  });
});
