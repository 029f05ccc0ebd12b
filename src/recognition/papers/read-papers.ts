import type { SheetSnapshot, WorkbookSnapshot } from '../../model';
import { figuresIn } from './basics';
import {
  blocksIn,
  evidenceIn,
  goalBeside,
  goalsIn,
  indicatorsIn,
  moneyBeside,
  moneyIn,
  totalIn,
  type IndicatorOfProject,
  type PaperBlock,
} from './blocks';
import type { BlockKind } from './header-words';
import type { PaperBasics, PaperBook, PaperEvidence, PaperForm, PaperIndicator, PaperSubject } from './paper';
import { paperGrid, type PaperGrid } from './paper-grid';
import { paperHead, isPaperTitle, type PaperHead } from './titles';

/**
 * Reads the papers of 绩效自评 that a workbook, or the tables of a text, hold: approved 绩效目标表, 绩效自评表 and
 * 基础数据表 that were filled in, 佐证材料目录. Told by the words of their headers, never by their places. All cells
 * stay as they were written; sheets that are none of these are passed over.
 */
export function readPapers({ name, sheets }: WorkbookSnapshot): PaperBook {
  const read = sheets.filter(({ visibility }) => visibility === 'visible').map(readSheet);
  return {
    name,
    forms: read.flatMap(({ forms }) => forms),
    basics: read.flatMap(({ basics }) => basics),
    evidence: read.flatMap(({ evidence }) => evidence),
    unread: read.flatMap(({ unread }) => unread),
  };
}

type ReadSheet = Omit<PaperBook, 'name'>;

const NOTHING: ReadSheet = { forms: [], basics: [], evidence: [], unread: [] };

function readSheet(snapshot: SheetSnapshot): ReadSheet {
  const grid = paperGrid(snapshot);
  const head = paperHead(grid);
  if (head.title.includes('基础数据表')) return basicsOf(grid, head);
  const blocks = blocksIn(grid);
  const evidence = ofKind(blocks, 'evidence').flatMap(evidenceIn);
  const forms = formsOf(grid, head, blocks);
  if (evidence.length + forms.length > 0) return { ...NOTHING, evidence: named(evidence, head), forms };
  return { ...NOTHING, unread: isPaperTitle(head.title) ? [grid.sheet] : [] };
}

function basicsOf(grid: PaperGrid, { unitName, year, amountUnit }: PaperHead): ReadSheet {
  const basics: PaperBasics = { unitName, year, amountUnit, sheet: grid.sheet, figures: figuresIn(grid) };
  return basics.figures.length > 0 ? { ...NOTHING, basics: [basics] } : { ...NOTHING, unread: [grid.sheet] };
}

/** A list that is of one project says so above it. */
function named(evidence: readonly PaperEvidence[], { subject }: PaperHead): readonly PaperEvidence[] {
  const whole = subject.kind === 'project' ? subject.name : '';
  return evidence.map((line) => (line.project === '' ? { ...line, project: whole } : line));
}

function ofKind(blocks: readonly PaperBlock[], kind: BlockKind): readonly PaperBlock[] {
  return blocks.filter((block) => block.kind === kind);
}

/** One form, or one for each project of a list of many; none where a sheet has no indicators. */
function formsOf(grid: PaperGrid, head: PaperHead, blocks: readonly PaperBlock[]): readonly PaperForm[] {
  const indicatorBlocks = ofKind(blocks, 'indicators');
  const all = indicatorBlocks.flatMap((block) => indicatorsIn(block, grid.sheet));
  const [first] = indicatorBlocks;
  if (first === undefined) return [];
  const isScored = first.columns.has('actual') || first.columns.has('score');
  // A 自评表 may come back with its money and goals alone; a list without one indicator approves nothing.
  if (all.length === 0 && !isScored) return [];
  const { unitName, year, amountUnit } = head;
  const common = { kind: isScored ? 'scored' : 'goals', unitName, year, amountUnit, sheet: grid.sheet } as const;
  const isList = all.some(({ project }) => project !== '');
  if (isList) return parted(all).map((part) => ({ ...common, ...EMPTY_FORM, ...part }));
  const goals = ofKind(blocks, 'goals').map(goalsIn);
  const [told] = goals;
  return [
    {
      ...common,
      subject: head.subject,
      money: isScored ? ofKind(blocks, 'money').flatMap((block) => moneyIn(block, grid.sheet)) : moneyBeside(grid),
      expected: told?.expected ?? goalBeside(grid),
      reached: told?.reached ?? '',
      indicators: all.map(({ indicator }) => indicator),
      ...totalIn(first, grid.sheet),
    },
  ];
}

const EMPTY_FORM = { money: [], expected: '', reached: '', score: '', grade: '', totalRef: null } as const;

/** A list of many projects in its order, each with its own lines. */
function parted(
  all: readonly IndicatorOfProject[],
): readonly { readonly subject: PaperSubject; readonly indicators: readonly PaperIndicator[] }[] {
  return [...new Set(all.map(({ project }) => project))].map((name) => ({
    subject: name === '' ? { kind: 'unknown' } : { kind: 'project', name },
    indicators: all.filter(({ project }) => project === name).map(({ indicator }) => indicator),
  }));
}
