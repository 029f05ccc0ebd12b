import { missingTables } from '../../checking';
import { checkedEntry, failedEntry, type BatchEntry } from '../../reports';
import { HostError } from '../../host/errors';
import { createFileHost, type FileHost } from '../../host/file';
import type { WorkbookSnapshot } from '../../model';
import { tableTitle } from '../../standards';
import { core } from '../../taskpane/core';
import { reportSource } from '../../taskpane/report-core';
import type { Reported } from '../../taskpane/store/report-core';
import { createSetHost } from '../set';
import { reasonOf } from '../store/reason-of';
import { hasText } from './narrative-files';
import type { QueueUnit } from './queue-unit';
import { QUEUE_TEXTS } from './texts-queue';

/** What is kept of a unit: the workbook itself is let go, and read again when it is wanted. */
export interface UnitOutcome {
  readonly entry: BatchEntry;
  /** 收支总计 with its unit; null where nothing was checked. */
  readonly total: string | null;
  /** Whether the book can be shown, though it may hold no table that is known. */
  readonly canOpen: boolean;
}

/** Lets the page breathe between two steps. @throws where the work has been given up */
export type Pause = () => Promise<void>;

/**
 * The book of a unit, opened: files of a table each as one workbook.
 * @throws HostError, for a file among several with its name
 */
export async function openUnit({ sources, bookName }: QueueUnit): Promise<FileHost> {
  const hosts: FileHost[] = [];
  for (const { name, read } of sources) {
    hosts.push(await createFileHost({ name, bytes: await bytesOf(name, read) }));
  }
  const [only] = hosts;
  return only !== undefined && hosts.length === 1 ? only : createSetHost(hosts, bookName);
}

async function bytesOf(name: string, read: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await read();
  } catch {
    throw new HostError('cannotRead', QUEUE_TEXTS.fileGone(name));
  }
}

/** Checks a unit. What went wrong is in the outcome; only giving up throws. */
export async function checkUnit(unit: QueueUnit, pause: Pause): Promise<UnitOutcome> {
  let canOpen = false;
  let failure: string | null = null;
  let reported: Reported | null = null;
  try {
    const { workbook } = (await openUnit(unit)).getState();
    canOpen = true;
    await pause();
    reported = await judge(workbook, pause);
    if (reported.report.tables.length === 0) failure = QUEUE_TEXTS.nothingRecognised;
  } catch (error) {
    if (error instanceof HostError && error.code === 'cancelled') throw error;
    failure = reasonOf(error);
  }
  if (failure !== null || reported === null) {
    return { entry: failedEntry(unit.id, failure ?? ''), total: null, canOpen };
  }
  return { entry: entryOf(unit, reported), total: totalOf(reported), canOpen };
}

/** The reports on a unit, as files; null where nothing could be checked. */
export async function reportUnit(unit: QueueUnit, pause: Pause): Promise<readonly Uint8Array[] | null> {
  const { workbook } = (await openUnit(unit)).getState();
  await pause();
  const reported = await judge(workbook, pause);
  if (reported.report.tables.length === 0) return null;
  const named = { ...reported, snapshot: { ...workbook, name: unit.bookName } };
  const files: Uint8Array[] = [];
  for (const kind of ['reviewXlsx', 'reviewDocx'] as const) {
    files.push((await core.reports.file(named, kind)).bytes);
    await pause();
  }
  return files;
}

/** As the pane judges a book that has just been opened, with what its own sheets of ours say. */
async function judge(snapshot: WorkbookSnapshot, pause: Pause): Promise<Reported> {
  const kept = core.narrative.readKept(snapshot)?.kept;
  const report = core.recognise(snapshot, kept?.answers ?? {});
  await pause();
  const customRules = core.customRules.read(snapshot)?.rules ?? [];
  const check = core.check(report, customRules, kept?.supplement.unitKind ?? null, {});
  return {
    snapshot,
    report,
    check,
    facts: core.basicFacts(report),
    explained: core.explanations.sort(check, core.explanations.read(snapshot) ?? []),
    checkedAt: new Date(),
    customRules,
    prior: null,
    comparison: null,
    trial: 0,
  };
}

function entryOf({ id, stem, texts }: QueueUnit, reported: Reported): BatchEntry {
  const { report } = reported;
  const entry = { ...checkedEntry(reportSource(reported), missingTables(report).map(tableTitle)), file: id };
  return texts === null ? entry : { ...entry, hasNarrative: hasText(texts, report.unitName, stem) };
}

function totalOf({ facts, report }: Reported): string | null {
  const fact = facts.find(({ cell, label }) => cell !== null && label.startsWith(QUEUE_TEXTS.total));
  return fact === undefined ? null : `${fact.text} ${report.amountUnit ?? ''}`.trim();
}
