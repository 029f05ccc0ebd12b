import type { SheetContent } from '../../document/xlsx';
import { coverageOf } from '../coverage';
import { operandsIn } from '../formulas';
import { openGroups } from '../open-checks';
import { placeWords, shownOrEmpty } from '../places';
import type { ReportSource } from '../source';
import {
  brokenOf,
  CAUTION,
  countsSentence,
  explanationText,
  runLines,
  SIGNATURES,
  titleOf,
  unitLines,
  verdictSentence,
} from '../words';
import { count, EMPTY_ROW, header, heading, indented, link, plain, text, type Row } from '../cells';
import { FINDING_HEADER, findingRows } from './finding-rows';
import { resultColumns } from './layout';
import { ledgerHeader, ledgerRows } from './ledger-rows';

/** The name of the sheet in every host. */
export const RESULT_SHEET = '核对结果';

export interface ResultSheetOptions {
  /** Each line of the ledger carries its check as formulas, which calculate without anything of ours. */
  readonly withFormulas: boolean;
}

/** Without it a reader would take a figure of last year's book for one that was typed in. */
const FORMULA_NOTE =
  '左边、右边、差额和“现在”是公式，改数后由表格软件自行计算；“结果”是检查时的。' +
  '公式里直接写数的，是上年决算等其他工作簿的数、缺行，或不能直接引用的单元格。';

/** 核对结果: to be read, clicked through, printed and signed. Title and identity stand on every page. */
export function resultSheet(source: ReportSource, { withFormulas }: ResultSheetOptions): SheetContent {
  const ledger = source.checked.ledger();
  const head = [...headRows(source), ...bodyRows(source, ledger), ...signatureRows()];
  const ledgerTop: readonly Row[] = [
    heading(`全部勾稽清单（${ledger.length} 行）`),
    ...(withFormulas ? [[plain(FORMULA_NOTE)]] : []),
    ledgerHeader(withFormulas),
  ];
  const layout = {
    firstRow: head.length + ledgerTop.length,
    operandOf: withFormulas ? operandsIn(source.report) : null,
  };
  return {
    name: RESULT_SHEET,
    columns: resultColumns(withFormulas),
    rows: [...head, ...ledgerTop, ...ledgerRows(ledger, layout)],
    print: { titleRows: IDENTITY_ROWS, breakBefore: [head.length] },
  };
}

/** Title, whose book it is, and how it was checked. */
const IDENTITY_ROWS = 3;

/** The first rows stand on every printed page; IDENTITY_ROWS says how many. */
function headRows(source: ReportSource): readonly Row[] {
  const { report, checked, file } = source;
  return [
    [{ value: `${titleOf(report, file)}核对结果`, style: 'title' }],
    [plain(unitLines(source).join('　　'))],
    [plain(runLines(source).join('　　'))],
    EMPTY_ROW,
    heading(verdictSentence(report.tables.length, checked.summary)),
    [plain(countsSentence(checked.summary))],
    [plain(CAUTION)],
  ];
}

/** Lines in the order of the catalogue. */
type Ledger = ReturnType<ReportSource['checked']['ledger']>;

/** Everything above the ledger, from what is held against the paper to what was not looked at. */
function bodyRows(source: ReportSource, ledger: Ledger): readonly Row[] {
  const { report, checked, facts, explained } = source;
  const broken = brokenOf(source);
  const rounding = checked.findings.filter((finding) => finding.verdict === 'rounding');
  const coverage = coverageOf(report, checked);
  const uncovered = coverage.flatMap((table) => table.uncovered);
  return [
    ...section(
      '与纸质报表核对',
      indented(...header('项目', '定位', '数据')),
      facts.map((fact) => indented(text(fact.label), link(fact.cell), text(fact.text))),
    ),
    ...section(`不平，按原因（${broken.length}）`, FINDING_HEADER, findingRows(broken)),
    ...section(
      `已有出错说明的核实性问题（${explained.length}）`,
      indented(...header('规则', '定位', '问题和说明')),
      explained.map((each) =>
        indented(
          text(`${each.finding.rule} ${each.finding.ruleTitle}`),
          link(each.finding.cells[0]?.ref),
          text(`${each.finding.message}\n说明：${explanationText(each)}`),
        ),
      ),
    ),
    ...section('无法核对', indented(...header('缺什么', '项数', '涉及的勾稽')), openRows(ledger)),
    ...section(`四舍五入尾差（${rounding.length} 张表）`, FINDING_HEADER, findingRows(rounding)),
    ...section(
      '各表数据有多少受公式约束',
      indented(...header('报表', '非零数', '所在工作表；没有公式管到的')),
      coverage.map(({ title, sheet, amounts, uncovered: free }) =>
        indented(text(title), count(amounts), text(`${sheet}；${free.length} 个`)),
      ),
    ),
    ...section(
      `没有公式管到的数（${uncovered.length}）`,
      indented(...header('位置（表·行·列）', '定位', '数据')),
      uncovered.map((cell) => indented(text(placeWords(cell)), link(cell.ref), text(shownOrEmpty(cell)))),
    ),
    ...section('未作核对的工作表和待确认的事', indented(...header('工作表', '', '原因')), doubtRows(source)),
  ];
}

/** A heading with its table; nothing where there are no rows. */
function section(title: string, head: Row, rows: readonly Row[]): readonly Row[] {
  return rows.length === 0 ? [] : [EMPTY_ROW, heading(title), head, ...rows];
}

/** A line a reason. */
function openRows(ledger: Ledger): readonly Row[] {
  return openGroups(ledger).map(({ reason, lines, rules }) =>
    indented(text(reason), count(lines.length), text(rules.join('\n'))),
  );
}

/** Sheets that were taken for no table, and what the user is still asked. */
function doubtRows({ report }: ReportSource): readonly Row[] {
  const doubts = [
    // A sheet of ours from an earlier check is no part of the workbook.
    ...report.unmapped.flatMap(({ sheet, reason }) => (sheet === RESULT_SHEET ? [] : [[sheet, reason] as const])),
    ...report.questions.map(({ prompt }) => ['请确认', prompt] as const),
  ];
  return doubts.map(([what, why]) => indented(text(what), text(''), text(why)));
}

/** Lines to be signed by hand on paper. */
function signatureRows(): readonly Row[] {
  return [EMPTY_ROW, [plain(SIGNATURES.map((word) => `${word}：________________`).join('　　　　'))], EMPTY_ROW];
}
