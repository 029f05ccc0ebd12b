import { draft, draftDocx, openText, NOTHING_KEPT, papersIn, proofreadText, takePapers } from '../../../src/casework';
import { EMPTY_SUPPLEMENT, type CellValue, type TextDocument, type TextFinding } from '../../../src/model';
import { GOALS, scoredRows } from '../../support/evaluation/papers';
import { hengyangBook, read } from '../../support/evaluation/seed-books';
import { docxFile, p } from '../../support/texts/docx-file';

type Row = readonly CellValue[];

const BEFORE = ['2023年度项目支出绩效自评报告', '一、项目基本情况'] as const;

/** The rows of a form as the formats of texts carry tables; blank cells at the end are there as in a real table. */
const FORMATS = {
  docx: (rows: readonly Row[], words: readonly string[]) =>
    docxFile(
      `${words.map((line) => p(line)).join('')}<w:tbl>${rows
        .map(
          (row) =>
            `<w:tr>${cellsOf(row)
              .map(
                (cell) =>
                  `<w:tc>${cell
                    .split('\n')
                    .map((line) => p(line))
                    .join('')}</w:tc>`,
              )
              .join('')}</w:tr>`,
        )
        .join('')}</w:tbl>${p('')}`,
    ),
  html: (rows: readonly Row[], words: readonly string[]) =>
    `<html><body>${words.map((line) => `<p>${line}</p>`).join('')}<table>${rows
      .map(
        (row) =>
          `<tr>${cellsOf(row)
            .map((cell) => `<td>${cell.replace(/\n/g, '<br>')}</td>`)
            .join('')}</tr>`,
      )
      .join('')}</table></body></html>`,
  'txt, “|”': (rows: readonly Row[], words: readonly string[]) => typed(rows, words, (cells) => cells.join('|')),
  'txt, tabs': (rows: readonly Row[], words: readonly string[]) => typed(rows, words, (cells) => cells.join('\t')),
  Markdown: (rows: readonly Row[], words: readonly string[]) =>
    typed(rows, words, (cells) => `| ${cells.join(' | ')} |`).replace(/(\| 一级指标.*\n)/, '$1|---|---|---|---|\n'),
} as const;

const WIDTH = 9;

function shown(value: CellValue): string {
  return value === null || typeof value === 'object' ? '' : String(value);
}

function cellsOf(row: Row): readonly string[] {
  return Array.from({ length: WIDTH }, (_cell, column) => shown(row[column] ?? null));
}

/** A line of its own stays one; what an editor types in one line has no breaks within. */
function typed(rows: readonly Row[], words: readonly string[], join: (cells: readonly string[]) => string): string {
  const lines = rows.map((row) =>
    row.filter((cell) => (cell ?? '') !== '').length === 1 && row[0] !== null
      ? shown(row[0] ?? null)
      : join(cellsOf(row).map((cell) => cell.replace(/\n/g, '').replace(/\|/g, '、'))),
  );
  return `${[...words, ...lines].join('\n')}\n`;
}

async function documentOf(
  format: keyof typeof FORMATS,
  change: Readonly<Record<string, CellValue>> = {},
  words: readonly string[] = [],
): Promise<TextDocument> {
  const [sheet] = scoredRows(change).sheets;
  const made = FORMATS[format](sheet?.values ?? [], [...BEFORE, ...words]);
  const bytes = typeof made === 'string' ? new TextEncoder().encode(made) : made;
  const ending = { docx: 'docx', html: 'html', Markdown: 'md' }[format as string] ?? 'txt';
  const opened = await openText(`自评报告.${ending}`, bytes);
  if (opened.kind !== 'text') throw new Error(opened.sentence);
  return opened.text;
}

function formFindings({ sorted }: ReturnType<typeof proofreadText>): readonly TextFinding[] {
  return sorted.open.filter(({ rule }) => rule.startsWith('JX'));
}

const ALL = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

describe.each(ALL)('a 自评表 within a text as %s', (format) => {
  it('that adds up, and that the text tells alike, is passed', async () => {
    const document = await documentOf(format, {}, [
      '培训项目全年预算数100万元，执行数95万元，执行率95%，自评得分98.5分，等级为“优”。',
    ]);
    expect(formFindings(proofreadText(document, null)).map(({ message }) => message)).toEqual([]);
  });

  /** What is changed in the form, the check that tells it, and words of the line where it is told. */
  it.each<[string, Readonly<Record<string, CellValue>>, string, string]>([
    ['total that is not its parts', { '4,2': 90, '5,2': 95 }, 'JX01', '年度资金总额'],
    ['rate of other money', { '4,6': '85%' }, 'JX02', '年度资金总额'],
    ['more than ten points', { '4,7': 11, '14,7': 100 }, 'JX02', '年度资金总额'],
    ['weights of 110', { '10,6': 40 }, 'JX03', '总分'],
    ['more points than there are', { '12,7': 21, '14,7': 99.5 }, 'JX04', '合格率'],
    ['a loss without a reason', { '10,8': null }, 'JX05', '培训人数'],
    ['a sum that is none', { '14,7': 95 }, 'JX06', '总分'],
    ['a grade of another score', { '14,8': '等级：良' }, 'JX07', '总分'],
    ['points in words', { '11,7': '满分', '14,7': null }, 'JX12', '培训场次'],
  ])('%s is told where it stands', async (_what, change, rule, words) => {
    const document = await documentOf(format, change);
    const found = formFindings(proofreadText(document, null)).filter((each) => each.rule === rule);
    expect(found).toHaveLength(1);
    const { span } = found[0]!.place;
    const line = document.paragraphs.findIndex((each) => each.span.start <= span.start && span.end <= each.span.end);
    const near = document.paragraphs
      .slice(line, line + 4)
      .map((each) => document.plain.slice(each.span.start, each.span.end));
    expect(near.join('\n')).toContain(words);
  });

  it.each([
    ['培训项目自评得分96分。', '96', '98.5分'],
    ['培训项目年初预算100万元，全年预算数120万元。', '120', '100.00万元'],
    ['培训项目实际支出950000元，执行率59%。', '59', '95%'],
    ['培训项目做得好，评价等级为良好。', '良好', '“优”'],
    ['本项目自评等级为“良”。', '良', '“优”'],
  ])('is held against the words “%s”', async (sentence, quote, expected) => {
    const document = await documentOf(format, {}, [sentence]);
    const found = formFindings(proofreadText(document, null));
    expect(found.map((each) => [each.rule, each.place.quote, each.otherPlaces.length])).toEqual([['JX16', quote, 1]]);
    expect(found[0]?.message).toContain(`文稿里的自评表写的是${expected}，`);
  });

  it.each([
    '培训项目自评得分98分左右的有三个指标，预算执行率得分9.5分。',
    '培训项目的“三公”经费执行率59%，满意度指标得分30分。',
    '其他项目全年预算数120万元。',
  ])('leaves other things alone: “%s”', async (sentence) => {
    const document = await documentOf(format, {}, [sentence]);
    expect(formFindings(proofreadText(document, null))).toEqual([]);
  });
});

it('a 基础数据表 is held against the words of its report, both ends told', async () => {
  const rows = [
    ['财政供养人员情况', '编制数', '实际在职人数', '控制率'],
    ['在职人员', '65', '60', '92.31%'],
  ];
  const table = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const html = `<p>2023年度部门整体支出绩效自评报告</p><p>我局编制人数70人，在职人员60人。</p><p>部门整体支出绩效评价基础数据表</p><table>${table}</table>`;
  const opened = await openText('a.html', new TextEncoder().encode(`<html><body>${html}</body></html>`));
  if (opened.kind !== 'text') throw new Error(opened.sentence);
  expect(
    formFindings(proofreadText(opened.text, null)).map(({ rule, place, otherPlaces }) => [
      rule,
      place.quote,
      otherPlaces.map(({ quote }) => quote),
    ]),
  ).toEqual([['JX16', '70', ['在职人员']]]);
});

describe('with books and approved goals', () => {
  const report = read(hengyangBook());

  it('the whole unit’s form is held against the book, and 基础数据表 too', async () => {
    const made = draft(report, { supplement: EMPTY_SUPPLEMENT, prior: null, kind: 'evaluation' });
    const forms = (made.forms ?? []).map((form) => ({
      ...form,
      blocks: form.blocks.map((block) => ({
        ...block,
        rows: block.rows.map((row) =>
          row.map((cell) =>
            cell.text === '5758.94' || cell.text === '2285.96' ? { text: '5757.94', number: 5757.94 } : cell,
          ),
        ),
      })),
    }));
    const against = { report, kept: NOTHING_KEPT, others: {} };
    const clean = await openText('报告.docx', await draftDocx(made, report, 'evaluation'));
    const changed = await openText('报告.docx', await draftDocx({ ...made, forms }, report, 'evaluation'));
    if (clean.kind !== 'text' || changed.kind !== 'text') throw new Error('no text');
    expect(formFindings(proofreadText(clean.text, against))).toEqual([]);
    const rules = new Set(formFindings(proofreadText(changed.text, against)).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(['JX09', 'JX10']);
  });

  it('another target than the approved one is told', async () => {
    const { supplement } = takePapers(report, { supplement: EMPTY_SUPPLEMENT, prior: null, kind: 'evaluation' }, [
      papersIn({ ...GOALS, name: '目标表.xlsx' }),
    ]);
    const against = { report, kept: { ...NOTHING_KEPT, supplement }, others: {} };
    const document = await documentOf('docx', { '10,4': '≥80人' });
    expect(formFindings(proofreadText(document, against)).map(({ message }) => message)).toEqual([
      '培训项目自评表：“培训人数”的年度指标值写的是“≥80人”，批复的是“≥100人”。',
    ]);
  });
});

it('a table that promises a form and has no header that is known is told as not checked', async () => {
  const html = '<table><tr><td>项目支出绩效自评表</td><td></td></tr><tr><td>甲</td><td>1</td></tr></table>';
  const opened = await openText(
    'a.html',
    new TextEncoder().encode(`<html><body><p>自评报告。</p>${html}</body></html>`),
  );
  if (opened.kind !== 'text') throw new Error(opened.sentence);
  expect(formFindings(proofreadText(opened.text, null)).map(({ rule, severity }) => [rule, severity])).toEqual([
    ['JX17', 'info'],
  ]);
});
