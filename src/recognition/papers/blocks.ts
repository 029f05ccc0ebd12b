import { blockOf, columnsOf, isLabel, LABELS, type BlockKind, type PaperColumn } from './header-words';
import type { PaperEvidence, PaperForm, PaperIndicator, PaperMoney } from './paper';
import { textAt, type PaperCell, type PaperGrid } from './paper-grid';

/** A header with the lines below it, down to the next header. */
export interface PaperBlock {
  readonly kind: BlockKind;
  readonly columns: ReadonlyMap<PaperColumn, number>;
  readonly lines: readonly (readonly PaperCell[])[];
}

/** The blocks of a form from top to bottom. */
export function blocksIn({ lines }: PaperGrid): readonly PaperBlock[] {
  const heads = lines.flatMap((line, row) => {
    const columns = columnsOf(line);
    const kind = blockOf(columns);
    return kind === null ? [] : [{ row, kind, columns }];
  });
  return heads.map(({ row, kind, columns }, index) => ({
    kind,
    columns,
    lines: lines.slice(row + 1, heads[index + 1]?.row),
  }));
}

/** A line of indicators with the project that a list of many says it is of; empty where the form is of one. */
export interface IndicatorOfProject {
  readonly project: string;
  readonly indicator: PaperIndicator;
}

/** What a cell holds in a column of a block. */
type TextOf = (key: PaperColumn) => string;

/** The indicators of a block: what is left blank in 项目、一级、二级 is that of the line above. */
export function indicatorsIn({ columns, lines }: PaperBlock, sheet: string): readonly IndicatorOfProject[] {
  const read: IndicatorOfProject[] = [];
  for (const line of bodyOf(lines)) {
    const text: TextOf = (key) => textAt(line, columns.get(key));
    if (text('third') === '') continue;
    const ref = { sheet, row: line[0]?.row ?? 0, column: columns.get('third') ?? 0 };
    const { project, first, second } = levelsOf(text, read.at(-1));
    const outcome = { actual: text('actual'), points: text('points'), score: text('score'), reason: text('reason') };
    read.push({ project, indicator: { first, second, third: text('third'), target: targetOf(text), ...outcome, ref } });
  }
  return read;
}

/** Whose indicator it is and under what, each as it stands or as it stands above. */
function levelsOf(text: TextOf, above: IndicatorOfProject | undefined): Record<'project' | 'first' | 'second', string> {
  const { project: before, indicator } = above ?? { project: '', indicator: { first: '', second: '' } };
  const project = text('project') || before;
  const first = text('first') || (project === before ? indicator.first : '');
  const isOfSame = project === before && first === indicator.first;
  return { project, first, second: text('second') || (isOfSame ? indicator.second : '') };
}

/** Above 总分 and the notes; a blank line does not end a block. */
function bodyOf(lines: PaperBlock['lines']): PaperBlock['lines'] {
  const end = lines.findIndex(
    (line) => isTotal(line) || line.some(({ plain }) => /^(?:注|备注|说明)[:：]/.test(plain)),
  );
  return end < 0 ? lines : lines.slice(0, end);
}

function isTotal(line: readonly PaperCell[]): boolean {
  return line.some(({ plain }) => isLabel(plain, LABELS.total));
}

/** Some forms part a target into sign, number and measure: ≥ | 95 | %. */
function targetOf(text: TextOf): string {
  const value = text('target');
  const sign = /^[≥≤＞＜><=＝]/.test(text('nature')) ? text('nature') : '';
  const signed = value === '' || value.startsWith(sign) ? value : `${sign}${value}`;
  return `${signed}${measureOf(value, text('measure'))}`;
}

function measureOf(value: string, measure: string): string {
  return measure === '' || value.endsWith(measure) || !/\d$/.test(value) ? '' : measure;
}

/** 总分 and the grade that stands in its line. */
export function totalIn(
  { columns, lines }: PaperBlock,
  sheet: string,
): Pick<PaperForm, 'score' | 'grade' | 'totalRef'> {
  const line = lines.find(isTotal) ?? [];
  const score = textAt(line, columns.get('score'));
  const [first] = line;
  const grade = line.flatMap(({ text }) => /^(?:自评)?等[级次][:：]\s*(\S.*)$/.exec(text)?.[1] ?? [])[0] ?? '';
  return { score, grade, totalRef: first ? { sheet, row: first.row, column: first.column } : null };
}

/** The lines of money: each has its name to the left of its amounts. */
export function moneyIn({ columns, lines }: PaperBlock, sheet: string): readonly PaperMoney[] {
  const read: PaperMoney[] = [];
  const left = Math.min(...(['original', 'adjusted', 'spent'] as const).flatMap((key) => columns.get(key) ?? []));
  for (const line of lines) {
    const label = line.filter(({ column }) => column < left).pop();
    const name = label?.text ?? '';
    if (label === undefined || !/资金|拨款|结转|其中|其他|总额|合计|预算/.test(name)) {
      if (line.length === 0) continue;
      break;
    }
    const text = (key: PaperColumn): string => textAt(line, columns.get(key));
    const [original, adjusted, spent] = [text('original'), text('adjusted'), text('spent')];
    const ref = { sheet, row: label.row, column: label.column };
    read.push({ name, original, adjusted, spent, rate: text('rate'), score: text('score'), ref });
  }
  return read;
}

/** 预期目标 and 实际完成情况: all lines down to the heading of the next block, a merged text once. */
export function goalsIn({ columns, lines }: PaperBlock): { readonly expected: string; readonly reached: string } {
  const end = lines.findIndex(
    (line) => line.length === 1 && line.some(({ plain }) => isLabel(plain, LABELS.indicators)),
  );
  const own = end < 0 ? lines : lines.slice(0, end);
  const all = (key: PaperColumn): string => {
    const texts = own.map((line) => textAt(line, columns.get(key))).filter((text) => text !== '');
    return [...new Set(texts)].join('\n');
  };
  return { expected: all('expected'), reached: all('reached') };
}

/** The lines of a 佐证材料目录; a project or an indicator that is left blank is that of the line above. */
export function evidenceIn({ columns, lines }: PaperBlock): readonly PaperEvidence[] {
  const read: PaperEvidence[] = [];
  for (const line of bodyOf(lines)) {
    const text = (key: PaperColumn): string => textAt(line, columns.get(key));
    const above = read[read.length - 1];
    const project = text('project') || (above?.project ?? '');
    const indicator = text('third') || (above?.project === project ? above.indicator : '');
    const material = text('material');
    if (indicator === '' && material === '') continue;
    read.push({ project, indicator, material, place: text('place') });
  }
  return read;
}

/** The goals of a 绩效目标表, which stand beside their label; empty where no line has it. */
export function goalBeside({ lines }: PaperGrid): string {
  const texts = lines.flatMap((line) => {
    const at = line.findIndex(({ plain }) => isLabel(plain, LABELS.goal));
    const beside = at < 0 ? [] : line.slice(at + 1).map(({ text }) => text);
    return blockOf(columnsOf(line)) === null ? beside : [];
  });
  return [...new Set(texts)].join('\n');
}

/** The money of a 绩效目标表, whose amounts stand beside their names; 其中 and its parts below the sum. */
export function moneyBeside({ sheet, lines }: PaperGrid): readonly PaperMoney[] {
  return lines.flatMap((line) => {
    const at = line.findIndex(({ plain }) => /(?:资金总额|财政拨款|其他资金|上年结转)(?:\(.*\))?:?$/.test(plain));
    const [name, amount] = [line[at], line[at + 1]];
    if (name === undefined || amount === undefined || !/^-?[\d,]+(?:\.\d+)?(?:万?元)?$/.test(amount.plain)) return [];
    const ref = { sheet, row: name.row, column: name.column };
    return [{ name: name.text, original: amount.text, adjusted: '', spent: '', rate: '', score: '', ref }];
  });
}
