import {
  disclosureOf,
  examine,
  isRoster,
  materialsFor,
  NO_MATERIALS,
  reportFile,
  reportSource,
  unitEntry,
  type Examined,
  type Judged,
  type Pause,
  type Reported,
} from '../../../casework';
import type { UnitFiles } from '../../../casework/units';
import { HostError } from '../../../host/errors';
import { createFileHost, type FileHost } from '../../../host/file';
import { textWatch } from '../../../host/text-watch';
import { toldOf } from '../../../host/unreadable';
import { timeLimit } from '../../../document/allowance';
import type { ReportModel, TextDocument, Watch } from '../../../model';
import { failedEntry, type BatchEntry, type TextEntry } from '../../../reports';
import type { Disclosure } from '../../../roster';
import { clock } from '../../../taskpane/clock';
import { createSetHost } from '../../set';
import { reasonOf } from '../../store/reason-of';
import { QUEUE_TEXTS } from '../texts-queue';
import { maybeText, documentText, proofreadTexts, textsOf } from './unit-texts';

/** What is kept of a unit: the workbook itself is let go, and read again when it is wanted. */
export interface UnitOutcome {
  readonly entry: BatchEntry;
  /** 收支总计 with its unit; null where nothing was checked. */
  readonly total: string | null;
  /** What is said of 助手资料 on the book's own sheet; null where nothing is. */
  readonly remark: string | null;
  /** Whether the book can be shown, though it may hold no table that is known. */
  readonly canOpen: boolean;
  /** What of that which has to be published is there; null where nothing was read. */
  readonly disclosure: Disclosure | null;
  /** It is a 名册 and no unit. */
  readonly isRoster?: true;
}

/**
 * The book of a unit, opened: files of a table each as one workbook.
 * @throws HostError, for a file among several with its name
 */
export async function openUnit({ sources, bookName }: UnitFiles, pause: Pause): Promise<FileHost> {
  const hosts: FileHost[] = [];
  for (const { name, read } of sources) {
    const bytes = await bytesOf(name, read);
    hosts.push(await createFileHost({ name, bytes, reread: read, watch: begun, pause: () => pause('understanding') }));
  }
  const [only] = hosts;
  return only !== undefined && hosts.length === 1 ? only : createSetHost(hosts, bookName);
}

/** A limit of its own for each file, or one large file would use up the others' time. */
function begun(): Watch {
  return timeLimit(clock);
}

/** A file that was moved or changed since it was chosen is told by its name. */
async function bytesOf(name: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch {
    throw new HostError('cannotRead', QUEUE_TEXTS.fileGone(name));
  }
}

/** Checks a unit. What went wrong is in the outcome; only giving up throws. */
export async function examineUnit(unit: UnitFiles, pause: Pause): Promise<UnitOutcome> {
  let host: FileHost | null = null;
  try {
    host = await openUnit(unit, pause);
    const { reported, remark, road } = await examined(host, pause);
    if (reported === null) return await unrecognised(unit, host);
    const files = textsOf(unit, reported.report.unitName);
    const own = documentText(host, unit, road);
    const isLooked = unit.texts !== null || own.length > 0;
    const read = isLooked ? await proofreadTexts(files, road, pause) : [];
    const texts = isLooked ? [...own, ...read.map(({ entry }) => entry)] : null;
    const published = [host.document(), ...read.map(({ text }) => text)].flatMap((text) => text ?? []);
    return {
      entry: entryOf(unit, reported, texts),
      total: totalOf(reported),
      remark,
      canOpen: true,
      disclosure: disclosed(unit, reported.report, published),
    };
  } catch (error) {
    if (error instanceof HostError && error.code === 'cancelled') throw error;
    return failed(unit, reasonOf(error), host);
  }
}

/** A book without a table of accounts; a 名册 may lie beside them. */
async function unrecognised(unit: UnitFiles, host: FileHost): Promise<UnitOutcome> {
  if (!isRoster(host.getState().workbook)) return failed(unit, QUEUE_TEXTS.nothingRecognised, host);
  return { ...(await failed(unit, QUEUE_TEXTS.onlyRoster, host)), isRoster: true };
}

/** The unit stays in the list, with the reason in place of figures; what it published may still be a text. */
async function failed(unit: UnitFiles, reason: string, host: FileHost | null): Promise<UnitOutcome> {
  const text = host?.document() ?? (await maybeText(unit));
  const disclosure = text && disclosed(unit, null, [text]);
  return { entry: failedEntry(unit.id, reason), total: null, remark: null, canOpen: host !== null, disclosure };
}

function disclosed(
  { place, bookName }: UnitFiles,
  report: ReportModel | null,
  texts: readonly TextDocument[],
): Disclosure | null {
  try {
    return disclosureOf({ report, texts, path: place }, textWatch(bookName, clock));
  } catch (error) {
    // What takes too long is not judged: nothing is said of it.
    if (error instanceof HostError && error.code !== 'cancelled') return null;
    throw error;
  }
}

/** The reports on a unit, as files; null where nothing could be checked. */
export async function reportUnit(unit: UnitFiles, pause: Pause): Promise<readonly Uint8Array[] | null> {
  const host = await openUnit(unit, pause);
  const { reported, road } = await examined(host, pause);
  if (reported === null) return null;
  const others = await proofreadTexts(textsOf(unit, reported.report.unitName), road, pause);
  const texts = [...documentText(host, unit, road), ...others.map(({ entry }) => entry)];
  const read = texts.filter(({ failure }) => failure === null);
  const textFindings = read.length === 0 ? null : read.flatMap(({ findings }) => findings);
  const named = {
    ...reported,
    ...(textFindings && { textFindings }),
    snapshot: { ...host.getState().workbook, name: unit.bookName },
  };
  const files: Uint8Array[] = [];
  for (const kind of ['reviewXlsx', 'reviewDocx'] as const) {
    files.push((await reportFile(named, kind)).bytes);
    await pause('writing');
  }
  return files;
}

/** A unit's book after the whole road, with what is needed for its texts. */
interface ExaminedUnit {
  /** Null where no table of the book is known. */
  readonly reported: Reported | null;
  readonly remark: string | null;
  readonly road: Examined;
}

/** A book by itself, with what its own sheets of ours say. */
async function examined(host: FileHost, pause: Pause): Promise<ExaminedUnit> {
  const snapshot = host.getState().workbook;
  const road = await examine(snapshot, materialsFor(host.document(), NO_MATERIALS), {
    pause,
    watch: toldOf(snapshot.name, begun()),
  });
  const { judged, opened } = road;
  return { reported: judged && { ...judged, checkedAt: new Date(), trial: 0 }, remark: opened.keptRemark, road };
}

/** @param texts null where nobody looked for any */
function entryOf({ id }: UnitFiles, reported: Reported, texts: readonly TextEntry[] | null): BatchEntry {
  const entry = { ...unitEntry(reportSource(reported)), file: id };
  return texts === null ? entry : { ...entry, hasNarrative: texts.length > 0, texts };
}

/** The figure by which a unit is known at a glance, with its measure. */
function totalOf({ facts, report }: Pick<Judged, 'facts' | 'report'>): string | null {
  const fact = facts.find(({ cell, label }) => cell !== null && label.startsWith(QUEUE_TEXTS.total));
  return fact === undefined ? null : `${fact.text} ${report.amountUnit ?? ''}`.trim();
}
