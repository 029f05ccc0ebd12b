import { bulletinParts, type Bulletin, type BulletinFile } from '../../../reports';
import { DISCLOSURE_LEVELS, rosterKey, STANDING_NAMES, type HeldUnit, type Level } from '../../../roster';
import { QUEUE_TEXTS } from '../texts-queue';

/** A unit of the 名册 as its line shows it. */
export interface RosterLine {
  readonly name: string;
  /** 上级; empty where the list does not say. */
  readonly above: string;
  /** Its files, without folders. */
  readonly files: string;
  /** In the words of 通报底稿.xlsx. */
  readonly standing: string;
  /** Whether the standing itself must be mended: 未公开, 重复, 年度错. */
  readonly isBad: boolean;
  /** From approval to publishing; null where one of the two is not known. */
  readonly days: number | null;
  readonly isLate: boolean;
  /** How much of each level lacks; null where nothing of it was read. */
  readonly lacks: Readonly<Record<Level, number>> | null;
  /** What stands against it and what could not be judged, in sentences. */
  readonly remarks: readonly string[];
  /** The unit in the list of units whose book is opened; null where there is none. */
  readonly opens: string | null;
}

/** What is shown of a 名册 that was held against the files. */
export interface RosterBoard {
  /** How many have published, in a sentence. */
  readonly headline: readonly string[];
  /** What stands against them first, each in the order of the list. */
  readonly lines: readonly RosterLine[];
  /** Files that are nobody's, and what is amiss with the list itself, in sentences. */
  readonly others: readonly string[];
}

type Held = HeldUnit<BulletinFile>;

/** In the words of 通报底稿.xlsx, so that list and file never contradict one another. */
export function rosterBoardOf(bulletin: Bulletin): RosterBoard {
  const { units, strangers, remarks } = bulletin.held;
  const [overall, ...others] = bulletinParts(bulletin);
  const lines = units.map((held) => ({ line: lineOf(held, bulletin), weight: weightOf(held) }));
  return {
    headline: [overall, ...(bulletin.comparison ? others.slice(-1) : [])].flatMap((part) => part?.sentences ?? []),
    lines: lines.sort((one, other) => other.weight - one.weight).map(({ line }) => line),
    others: [...remarks, ...strangers.map(({ file, why }) => QUEUE_TEXTS.stranger(file, why))],
  };
}

/** Who is to be written to first stands first. */
function weightOf({ problems }: Held): number {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.some(({ level }) => level === 'standing')) return 3;
  if (problems.some(({ level }) => level === 'standing')) return 2;
  return errors.length > 0 ? 1 : 0;
}

function lineOf(held: Held, { comparison }: Bulletin): RosterLine {
  const { unit, standing, files, days, completeness, problems } = held;
  const outcome = comparison?.get(rosterKey(unit.name));
  const told = problems.filter(({ level }) => level === 'standing' || level === 'late' || level === 'across');
  const isBad = (wanted: string): boolean =>
    problems.some(({ level, severity }) => level === wanted && severity === 'error');
  return {
    name: unit.name,
    above: unit.above ?? '',
    files: files.map(({ file }) => file).join('、'),
    standing: STANDING_NAMES[standing],
    isBad: isBad('standing'),
    days,
    isLate: isBad('late'),
    lacks: completeness && {
      lawful: lacking(held, 'lawful'),
      form: lacking(held, 'form'),
      advised: lacking(held, 'advised'),
    },
    remarks: [
      ...told.map(({ text }) => text),
      ...(completeness ? DISCLOSURE_LEVELS.flatMap((level) => remarkOf(level, completeness)) : []),
      ...(outcome ? [QUEUE_TEXTS.rosterOutcome(outcome.mended.length, outcome.open.length, outcome.fresh.length)] : []),
    ],
    opens: files.find(({ failure }) => failure === null)?.entry.file ?? null,
  };
}

function lacking({ problems }: Held, wanted: Level): number {
  return problems.filter(({ level }) => level === wanted).length;
}

/** What lacks by name, and how much could not be judged; nothing of a level that is complete. */
function remarkOf(level: Level, completeness: NonNullable<Held['completeness']>): readonly string[] {
  const points = completeness[level];
  const lacks = points.filter(({ verdict }) => verdict === 'lacking').map(({ name }) => name);
  const open = points.filter(({ verdict }) => verdict === 'unknown').length;
  return lacks.length + open === 0 ? [] : [QUEUE_TEXTS.levelLacks(level, lacks, open)];
}
