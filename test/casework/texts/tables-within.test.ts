import { openText, pastedText, proofreadText } from '../../../src/casework';
import { draftNarrative } from '../../../src/narrative';
import { recognise } from '../../../src/recognition';
import { narrativeDocx } from '../../../src/reports';
import { CONSISTENT } from '../../support/books/sample-files';

it('holds a text without a book against the tables in it, of the year that the text tells', async () => {
  const report = recognise(CONSISTENT);
  const opened = await openText('说明.docx', await narrativeDocx(draftNarrative(report), report));
  if (opened.kind === 'fault') throw new Error(opened.sentence);
  const { book, unitName, year } = proofreadText(opened.text, null);
  expect([book, unitName, year]).toEqual(['说明.docx', report.unitName, report.year]);
});

describe('a single table that stands in a pasted text', () => {
  const TABLE = ['项目\t预算数\t决算数', '合计\t3.00\t1.71', '因公出国（境）费\t0.00\t0.00'];
  const PARTS = ['公务接待费\t1.00\t0.53', '公务用车购置及运行维护费\t2.00\t1.18'];

  /** What is said of a text with its own table, rule and message. */
  function saidOn(told: string, title = '2023年度一般公共预算财政拨款“三公”经费支出决算表'): readonly string[] {
    const lines = [title, '单位：万元', ...TABLE, ...PARTS, '二、“三公”经费支出决算情况说明', told];
    const opened = pastedText('说明', lines.join('\n'));
    if (opened.kind === 'fault') throw new Error(opened.sentence);
    return proofreadText(opened.text, null).report.findings.map(({ rule, message }) => `${rule} ${message}`);
  }

  it.each([
    ['the figures of the table', '2023年度“三公”经费支出决算为1.71万元，其中：公务接待费0.53万元。', []],
    [
      'another figure',
      '2023年度“三公”经费支出决算为1.71万元，其中：公务接待费0.58万元。',
      ['NR-T07 “公务接待费”写的是0.58万元，而公务接待费·决算数为0.53万元。可能有一位数字写错。'],
    ],
    [
      'another total, and a rate of it that is right',
      '2023年度“三公”经费支出预算为3.00万元，支出决算为1.77万元，完成预算的59.00%。',
      [
        'NR-T07 “三公经费”写的是1.77万元，而合计·决算数为1.71万元。可能有一位数字写错。',
        'NR-T07 “三公经费”完成率写的是59.00%，而合计·决算数完成预算为57.00%。可能有一位数字写错。',
      ],
    ],
    [
      'another total, and a rate that fits neither: once',
      '2023年度“三公”经费支出预算为3.00万元，支出决算为1.77万元，完成预算的43.00%。',
      [
        'NR-T07 “三公经费”写的是1.77万元，而合计·决算数为1.71万元。可能有一位数字写错。',
        'NR-T07 “三公经费”完成率写的是43.00%，而合计·决算数完成预算为57.00%。所写恰为100%减去应有的数。',
      ],
    ],
  ])('is held against %s', (_what, told, said) => {
    expect(saidOn(told)).toEqual(said);
  });

  it('is told to contradict itself, at its row', () => {
    const opened = pastedText(
      '说明',
      ['2023年度“三公”经费支出决算表', '单位：万元', ...TABLE, ...PARTS].join('\n').replace('1.71', '1.81'),
    );
    if (opened.kind === 'fault') throw new Error(opened.sentence);
    const [finding, ...others] = proofreadText(opened.text, null).report.findings;
    expect([finding?.rule, finding?.severity, finding?.place.quote, others]).toEqual([
      'NR-T10',
      'warning',
      '合计\t3.00\t1.81',
      [],
    ]);
    expect(finding?.message).toMatch(/^文中的“2023年度“三公”经费支出决算表”：.*1\.81 与 1\.71（.*不一致，差 0\.10/);
  });

  it('is left alone where the parts of a sum are blank', () => {
    const lines = [
      '2023年度“三公”经费支出决算表',
      '单位：万元',
      ...TABLE,
      ...PARTS,
      '其中：公务用车运行维护费\t\t',
      '公务用车购置费\t\t',
    ];
    const opened = pastedText('说明', lines.join('\n'));
    if (opened.kind === 'fault') throw new Error(opened.sentence);
    expect(proofreadText(opened.text, null).report.findings).toEqual([]);
  });
});
