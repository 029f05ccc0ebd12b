import { examine, NO_PAUSE, versionOf, type Materials, type Version } from '../../casework';
import type { Answers, UnitKind } from '../../model';
import { readOthers, type OtherPaths } from './other-books';
import { CliError, openBook } from './input';
import { readKeptBooks, tellOpened } from './kept-books';
import { worst, type ExitStatus, type Machine } from '../machine/machine';
import { CLI_TEXTS } from '../texts';

/** What the words name beside the book that a text is held against. */
export interface BesideBook {
  readonly answers: Answers;
  /** 单位性质; null where nothing is said. */
  readonly unitKind: UnitKind | null;
  readonly others: OtherPaths;
  /** Files of 助手资料. */
  readonly supplement: readonly string[];
}

/** The same, read, and 2 where some of it could not be. */
export interface ReadBeside {
  readonly materials: Materials;
  readonly status: ExitStatus;
}

/** Reads what belongs beside a book, for words that hold a text against it. @param isOnly all of it is one unit's */
export async function readBeside(words: BesideBook, isOnly: boolean, machine: Machine): Promise<ReadBeside> {
  const others = await readOthers(words.others, {}, machine);
  const kept = await readKeptBooks(words.supplement, machine);
  const { answers, unitKind } = words;
  const materials = { answers, unitKind, kept: kept.books, others: others.books, isOnly };
  return {
    materials: { ...materials, customRules: [], previous: null },
    status: worst([others.status, kept.status]),
  };
}

/** The files beside a book, none of which may be written over. */
export function placesBeside({ others, supplement }: Pick<BesideBook, 'others' | 'supplement'>): readonly string[] {
  const { prior = [], units = [], internal, approved } = others;
  return [...[internal, approved].flatMap((each) => each ?? []), ...prior, ...units, ...supplement];
}

/** Opens a book and judges it. @throws CliError, HostError where it cannot be read, or nothing of it is recognised */
export async function examineBook(place: string, materials: Materials, machine: Machine): Promise<Version> {
  const { snapshot, watch } = await openBook(place, machine);
  const examined = await examine(snapshot, materials, { pause: NO_PAUSE, watch });
  tellOpened(place, examined.opened, machine);
  const version = versionOf(examined);
  if (version === null || version.report.tables.length === 0) throw new CliError(CLI_TEXTS.nothingRecognised(place));
  return version;
}
