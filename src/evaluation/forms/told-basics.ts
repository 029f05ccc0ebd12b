import { FEN_PER_UNIT, type AmountUnit, type Span, type TextDocument } from '../../model';
import { FORM_WORDS } from './form-words';
import { linesOfReport } from './report-lines';

/** A figure of a 基础数据表, by the words of its line and of its header. */
export interface BasicWritten {
  readonly line: string;
  readonly header: string;
  readonly text: string;
}

/** A figure that the words of a report tell otherwise than its 基础数据表. */
export interface ToldOfBasics<Figure extends BasicWritten> {
  readonly figure: Figure;
  readonly span: Span;
  readonly stated: string;
  readonly message: string;
}

const IS = '(?:为|是|共计?|有|[:：])?\\s*';
const AMOUNT = `${IS}(\\d[\\d,，]*(?:\\.\\d+)?)(万元|元)`;
const PEOPLE = `${IS}(\\d+)(人|名|个)`;
const THREE_PUBLIC = '[“"]?三公[”"]?经费(?:支出)?';

/** Which words tell which cell; the value is the first group, its unit the second. */
const CELLS: readonly { readonly line: RegExp; readonly header: RegExp; readonly told: string }[] = [
  { line: /在职人员/, header: /^编制数$/, told: `编制(?:人数|数)?${PEOPLE}` },
  {
    line: /在职人员/,
    header: /^实际在职人数$/,
    told: `(?:实有|实际)?(?:在职|在编)(?:在岗)?(?:人员|人数|职工)?${PEOPLE}`,
  },
  { line: /三公.?经费$/, header: /^[当本]年决算数$/, told: `${THREE_PUBLIC}(?:决算数?|实际支出)${AMOUNT}` },
  { line: /三公.?经费$/, header: /^当年预算数$/, told: `${THREE_PUBLIC}(?:年初)?预算(?:数|安排)?${AMOUNT}` },
  { line: /政府采购/, header: /^采购预算$/, told: `政府采购预算(?:数|金额)?${AMOUNT}` },
  { line: /政府采购/, header: /^实际采购金额$/, told: `(?:政府采购支出(?:总额)?|实际采购(?:金额|支出)?)${AMOUNT}` },
];
/** Right before the words: a part of the staff, another year, another unit's. */
const OF_OTHERS = /(?:行政|事业|参公|参照公务员法?管理|工勤|机关|离退休|上年|去年|下属|所属|下级)[^，。；]{0,6}$/;

/**
 * Staff, “三公”经费 and procurement as the words of a 绩效自评报告 tell them, held against its 基础数据表. What is told in
 * several ways is judged by none of them; what the table leaves open is not held against anything.
 */
export function toldOfBasics<Figure extends BasicWritten>(
  document: TextDocument,
  figures: readonly Figure[],
  unit: AmountUnit,
): readonly ToldOfBasics<Figure>[] {
  const lines = linesOfReport(document);
  return CELLS.flatMap(({ line, header, told }) => {
    const figure = figures.find((each) => line.test(each.line) && header.test(each.header));
    const written = figure === undefined ? null : numberIn(figure.text);
    if (figure === undefined || written === null) return [];
    const found = lines.flatMap(({ start, text }) =>
      [...text.matchAll(new RegExp(told, 'g'))].flatMap((match) => {
        const [words, value = '', measure = ''] = match;
        if (OF_OTHERS.test(text.slice(0, match.index))) return [];
        const at = start + match.index + words.lastIndexOf(value);
        return [{ span: { start: at, end: at + value.length }, value, measure }];
      }),
    );
    const [first, ...others] = found;
    if (first === undefined || others.some(({ value, measure }) => value !== first.value || measure !== first.measure))
      return [];
    if (isSame(first.value, first.measure, written, unit)) return [];
    const stated = `${first.value}${first.measure}`;
    const message = FORM_WORDS.basicsOtherwise(figure.line, figure.header, stated, figure.text);
    return [{ figure, span: first.span, stated, message }];
  });
}

function numberIn(text: string): number | null {
  const digits = /^-?\d[\d,，]*(?:\.\d+)?(?=(?:人|名|个|万元|元)?$)/.exec(text.trim())?.[0];
  return digits === undefined ? null : Number(digits.replace(/[,，]/g, ''));
}

/** People are counted; amounts may be rounded to the digits that the text prints. */
function isSame(value: string, measure: string, written: number, unit: AmountUnit): boolean {
  const digits = value.replace(/[,，]/g, '');
  if (measure !== '万元' && measure !== '元') return Number(digits) === written;
  const size = FEN_PER_UNIT[measure];
  const hidden = (size / 10 ** (digits.split('.')[1]?.length ?? 0) + FEN_PER_UNIT.万元 / 100) / 2;
  return Math.abs(Number(digits) * size - written * FEN_PER_UNIT[unit]) <= hidden * (1 + Number.EPSILON);
}
