import { MEND_NAMES, SEVERITY_NAMES, refKey, type Finding, type FindingCell, type Suspect } from '../../model';
import { placeWords, suggestedText } from '../places';
import { amount, count, header, link, text, type Row } from '../cells';

/** In the order of the columns that findings and ledger share. */
export const FINDING_HEADER = header(
  '序号',
  '级别',
  '规则',
  '位置（表·行·列）',
  '定位',
  '说明',
  '差额',
  '疑点单元格（可能）',
  '若为此数则全部平',
);

/** So many places are named; the message tells the rest. */
const NAMED = 3;

/** One row a finding, in the order of the report: what to mend first stands first. */
export function findingRows(findings: readonly Finding[]): readonly Row[] {
  return findings.map((finding, index) => {
    const { severity, rule, message, difference, suspects, mendIn } = finding;
    const mend = mendIn === null ? '' : `（可能应在${MEND_NAMES[mendIn]}中更正）`;
    return [
      count(index + 1),
      text(SEVERITY_NAMES[severity]),
      text(rule),
      text(placesText(finding.cells)),
      link((suspects[0] ?? finding.cells[0])?.ref),
      text(`${message}${mend}`),
      amount(difference),
      text(suspects.map(placeWords).join('\n')),
      suggestion(suspects),
    ];
  });
}

/** As a number where there is one suspect with one value, so that it can be copied; else a line a suspect. */
function suggestion(suspects: readonly Suspect[]): Row[number] {
  const [only] = suspects;
  if (suspects.length === 1 && only && only.also === undefined) return amount(only.suggested);
  return text(suspects.map((suspect) => suggestedText(suspect) ?? '—').join('\n'));
}

/** Each cell once: a finding of several checks names the same cell again. */
function placesText(cells: readonly FindingCell[]): string {
  const once = [...new Map(cells.map((cell) => [refKey(cell.ref), cell])).values()];
  const named = once.slice(0, NAMED).map(placeWords).join('\n');
  return once.length > NAMED ? `${named}\n等 ${once.length} 处` : named;
}
