import type { Severity } from '../model';
import { alikeReasons } from './across/reasons';
import { departmentSums, type SumFinding } from './across/sums';
import { DISCLOSURE_LEVELS, type Completeness, type Level } from './completeness/completeness';
import { daysBetween, daysLater, type Day } from './day';
import type { PublishedFile, RosterStanding, RosterProblem, HeldUnit, Stranger, HeldRoster } from './held';
import { matchFiles, type Match } from './match-files';
import type { Roster, RosterUnit } from './roster';
import { PROBLEM_WORDS, STRANGER_WORDS } from './words';

/** 预算法 article 14, 预算法实施条例 article 6: within so many days after approval. */
export const MOST_DAYS = 20;

/** Holds the list of the units that must publish the accounts of a year against the files that were found. */
export function holdRoster<File extends PublishedFile>(
  roster: Roster,
  files: readonly File[],
  year: number,
): HeldRoster<File> {
  const matches = matchFiles(roster.units, files);
  const units = roster.units.map((unit) => heldUnit(unit, matches, year));
  const sums = departmentSums(units);
  return {
    year,
    units: units.map((each) => withSums(each, sums.get(each))),
    alike: alikeReasons(
      units.map(({ unit, files: [file] }) => ({ name: unit.name, reasons: file?.disclosure?.reasons ?? [] })),
    ),
    strangers: matches.flatMap(strangerOf),
    remarks: [...roster.remarks, ...matches.flatMap(misnamed)],
  };
}

function withSums<File extends PublishedFile>(held: HeldUnit<File>, found: SumFinding | undefined): HeldUnit<File> {
  if (!found) return held;
  const judged = new Set([...held.judged, ...found.judged]);
  return { ...held, problems: [...held.problems, ...found.problems], judged };
}

function misnamed({ file, isMisnamed }: Match<PublishedFile>): readonly string[] {
  return isMisnamed ? [PROBLEM_WORDS.misnamed(file.file, file.unitName ?? '')] : [];
}

function strangerOf({ file, units }: Match<PublishedFile>): readonly Stranger[] {
  if (units.length === 1) return [];
  const none = file.unitName === null ? STRANGER_WORDS.unnamed : STRANGER_WORDS.none;
  const why = units.length > 1 ? STRANGER_WORDS.several(units.map(({ name }) => name)) : none;
  return [{ file: file.file, unitName: file.unitName, why }];
}

function heldUnit<File extends PublishedFile>(
  unit: RosterUnit,
  matches: readonly Match<File>[],
  year: number,
): HeldUnit<File> {
  const own = matches.filter(({ units }) => units.length === 1 && units[0] === unit).map(({ file }) => file);
  const open = matches.filter(({ units }) => units.length > 1 && units.includes(unit)).map(({ file }) => file);
  const ofYear = own.filter((file) => file.failure === null && file.year === year);
  const files = ofYear.length > 0 ? ofYear : own;
  const standing = standingOf(unit, { own, ofYear, open }, year);
  const [first] = ofYear;
  const publishedOn = unit.publishedOn ?? first?.disclosure?.printedDay ?? null;
  const days = ofYear.length > 0 ? daysOf(unit.approvedOn, publishedOn) : null;
  const late = days === null ? [] : lateness(unit.approvedOn ?? '', publishedOn ?? '', days);
  const isOwed = standing !== 'exempt' && standing !== 'exemptFound';
  const completeness = isOwed ? (first?.disclosure?.completeness ?? null) : null;
  const stated = standingProblem(standing, unit, files.length > 0 ? files : open, year);
  return {
    unit,
    standing,
    files,
    completeness,
    publishedOn,
    days,
    problems: [...stated, ...(isOwed ? late : []), ...lacking(completeness)],
    judged: judgedIds(completeness, days !== null),
  };
}

function daysOf(approvedOn: Day | null, publishedOn: Day | null): number | null {
  return approvedOn === null || publishedOn === null ? null : daysBetween(approvedOn, publishedOn);
}

interface Files {
  readonly own: readonly PublishedFile[];
  readonly ofYear: readonly PublishedFile[];
  readonly open: readonly PublishedFile[];
}

function standingOf({ isExempt }: RosterUnit, { own, ofYear, open }: Files, year: number): RosterStanding {
  if (isExempt) return own.length > 0 ? 'exemptFound' : 'exempt';
  if (ofYear.length > 0) return ofYear.length > 1 ? 'twice' : 'published';
  if (open.length > 0) return 'unsettled';
  if (own.length === 0) return 'missing';
  const read = own.filter(({ failure }) => failure === null);
  if (read.length === 0) return 'unreadable';
  return read.every((file) => file.year !== null && file.year !== year) ? 'otherYear' : 'yearUnknown';
}

/** However a unit stands amiss, it is one thing that is to be mended. */
const STANDING_ID = 'standing';

function standingProblem(
  standing: RosterStanding,
  unit: RosterUnit,
  found: readonly PublishedFile[],
  year: number,
): readonly RosterProblem[] {
  const names = found.map(({ file }) => file);
  const [first] = found;
  const years = [...new Set(found.flatMap((file) => file.year ?? []))];
  const texts: Readonly<Record<RosterStanding, string | null>> = {
    published: null,
    exempt: null,
    missing: PROBLEM_WORDS.missing(year),
    twice: PROBLEM_WORDS.twice(year, names),
    otherYear: PROBLEM_WORDS.otherYear(year, names, years),
    yearUnknown: PROBLEM_WORDS.yearUnknown(names),
    unreadable: PROBLEM_WORDS.unreadable(first?.file ?? unit.name, first?.failure ?? ''),
    unsettled: PROBLEM_WORDS.unsettled(names),
    exemptFound: PROBLEM_WORDS.exemptFound(names),
  };
  const text = texts[standing];
  // What people have to settle first is no fault of the unit.
  const isOpen = standing === 'unsettled' || standing === 'yearUnknown' || standing === 'unreadable';
  return text === null ? [] : [{ id: STANDING_ID, level: 'standing', severity: isOpen ? 'warning' : 'error', text }];
}

const LATE_ID = 'late';

function lateness(approvedOn: Day, publishedOn: Day, days: number): readonly RosterProblem[] {
  if (days < 0)
    return [{ id: LATE_ID, level: 'late', severity: 'warning', text: PROBLEM_WORDS.early(approvedOn, publishedOn) }];
  if (days <= MOST_DAYS) return [];
  return [
    {
      id: LATE_ID,
      level: 'late',
      severity: 'error',
      text: PROBLEM_WORDS.late(approvedOn, publishedOn, days, MOST_DAYS),
    },
  ];
}

/** The last day on which a unit may publish; null where nobody knows when its accounts were approved. */
export function lastDayOf({ approvedOn }: RosterUnit): Day | null {
  return approvedOn === null ? null : daysLater(approvedOn, MOST_DAYS);
}

const SEVERITIES: Readonly<Record<Level, Severity>> = { lawful: 'error', form: 'warning', advised: 'info' };

function lacking(completeness: Completeness | null): readonly RosterProblem[] {
  if (completeness === null) return [];
  return DISCLOSURE_LEVELS.flatMap((level) =>
    completeness[level]
      .filter(({ verdict }) => verdict === 'lacking')
      .map(({ name }) => ({
        id: pointId(level, name),
        level,
        severity: SEVERITIES[level],
        text: PROBLEM_WORDS.lacks(level, name),
      })),
  );
}

function pointId(level: Level, name: string): string {
  return `${level}/${name}`;
}

/** What was left open cannot be said to be mended. */
function judgedIds(completeness: Completeness | null, hasDays: boolean): ReadonlySet<string> {
  const points = completeness
    ? DISCLOSURE_LEVELS.flatMap((level) =>
        completeness[level].flatMap(({ name, verdict }) => (verdict === 'unknown' ? [] : [pointId(level, name)])),
      )
    : [];
  return new Set<string>([STANDING_ID, ...(hasDays ? [LATE_ID] : []), ...points]);
}
