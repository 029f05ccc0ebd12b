import type { AmountUnit } from '../../model';
import { normaliseText } from '../../standards';
import { isLabel, LABELS } from './header-words';
import type { PaperSubject } from './paper';
import type { PaperCell, PaperGrid } from './paper-grid';

/** What a form says of itself around its blocks. */
export interface PaperHead {
  readonly subject: PaperSubject;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly amountUnit: AmountUnit;
  /** Its title, or what its sheet is called; as it is compared. */
  readonly title: string;
}

/** So far down a form says whose it is. */
const HEAD_ROWS = 12;
/** 2023年度培训项目绩效自评表: what stands before 绩效 is the project. */
const TITLE = /^(?:\(?20\d\d年?度?\)?)?(.*?)(?:支出)?绩效(?:目标|自评|自我评价|目标申报|目标批复|评价自评)(?:情况)?表/;
const PROMISES = /绩效(?:目标|自评|自我评价)|基础数据表|佐证(?:材料|资料)/;
const WHOLE = /(?:部门|单位|局)?整体(?:支出|绩效)?/;
/** Titles that name no project. */
const GENERAL = /^(?:预算)?(?:部门|单位|财政|市级|县级|省级|区级|本级)*(?:预算|专项)?(?:项目|资金|专项|专项资金)?$/;
const YEAR = /(20\d\d)年/;

/** Whether words promise one of the papers of 绩效自评. */
export function isPaperTitle(text: string): boolean {
  return PROMISES.test(normaliseText(text));
}

/** What a form says of itself in its title, its sheet's name and its first lines. */
export function paperHead({ sheet, lines }: PaperGrid): PaperHead {
  const first = lines.slice(0, HEAD_ROWS);
  const texts = first.flatMap((line) => line.map(({ plain }) => plain));
  const title = texts.find(isPaperTitle) ?? normaliseText(sheet);
  const named = labelled(first, LABELS.project);
  return {
    subject: subjectOf(title, named),
    unitName: labelled(first, LABELS.unit),
    year: yearIn([title, ...texts.filter((text) => text.length < 30)]),
    amountUnit: texts.some((text) => /(?:单位:|\()元\)?$/.test(text)) ? '元' : '万元',
    title,
  };
}

function subjectOf(title: string, named: string | null): PaperSubject {
  if (named !== null) return { kind: 'project', name: named };
  if (WHOLE.test(title)) return { kind: 'whole' };
  const name = TITLE.exec(title)?.[1] ?? '';
  return GENERAL.test(name) ? { kind: 'unknown' } : { kind: 'project', name };
}

function yearIn(texts: readonly string[]): number | null {
  const year = texts.flatMap((text) => YEAR.exec(text)?.[1] ?? [])[0];
  return year === undefined ? null : Number(year);
}

/** What stands to the right of a label, or behind its colon in the same cell; null where no line has it. */
function labelled(lines: readonly (readonly PaperCell[])[], labels: readonly string[]): string | null {
  for (const line of lines) {
    for (const [at, { plain, text }] of line.entries()) {
      const next = line[at + 1];
      if (isLabel(plain, labels) && next !== undefined && line.length <= 6) return next.text;
      const [label = '', ...rest] = text.split(/[:：]/);
      if (rest.length > 0 && isLabel(label, labels) && rest.join('').trim() !== '') return rest.join('：').trim();
    }
  }
  return null;
}
