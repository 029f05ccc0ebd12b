import { isTextName, openText, proofreadText, proofreadWhole, type Examined, type Pause } from '../../../casework';
import { fileName, ownTexts, type PlacedFile, type UnitFiles } from '../../../casework/units';
import { HostError } from '../../../host/errors';
import type { FileHost } from '../../../host/file';
import { textWatch } from '../../../host/text-watch';
import { clock } from '../../../taskpane/clock';
import type { TextDocument } from '../../../model';
import type { TextEntry } from '../../../reports';
import { reasonOf } from '../../store/reason-of';
import { QUEUE_TEXTS } from '../texts-queue';

/** The texts of a unit whose book says `unitName`. */
export function textsOf({ texts, stem }: UnitFiles, unitName: string | null): readonly PlacedFile[] {
  return texts === null ? [] : ownTexts(texts, unitName, stem);
}

/** What a document says besides its tables, held against them; none of a workbook. */
export function documentText(
  host: FileHost,
  { bookName }: UnitFiles,
  { opened, judged }: Examined,
): readonly TextEntry[] {
  const document = host.document();
  if (document === null || judged === null) return [];
  const watch = textWatch(bookName, clock);
  return [{ file: bookName, failure: null, findings: proofreadWhole(document, opened, judged, watch).sorted.open }];
}

/** What stands in a unit that is a text alone; null for any other, and for one that cannot be read. */
export async function maybeText({ bookName, sources }: UnitFiles): Promise<TextDocument | null> {
  const [source] = sources;
  if (source === undefined || !isTextName(bookName)) return null;
  try {
    const opened = await openText(bookName, await source.read());
    return opened.kind === 'text' ? opened.text : null;
  } catch {
    return null;
  }
}

/** A text of a unit as it was proof-read, and what was read of it; null where it could not be. */
export interface UnitText {
  readonly entry: TextEntry;
  readonly text: TextDocument | null;
}

/** The texts of a unit, held against its book; one that cannot be read says why. Only giving up throws. */
export async function proofreadTexts(
  files: readonly PlacedFile[],
  { opened, judged }: Examined,
  pause: Pause,
): Promise<readonly UnitText[]> {
  const against =
    judged === null || opened.report.tables.length === 0
      ? null
      : { ...opened.unit, report: opened.report, check: judged.check };
  const read: UnitText[] = [];
  for (const file of files) {
    await pause('judging');
    read.push(await proofreadOne(file, against));
  }
  return read;
}

/** A text that takes too long or does not open must not stop the others; its reason stands in its place. */
async function proofreadOne(
  { path, read }: PlacedFile,
  against: Parameters<typeof proofreadText>[1],
): Promise<UnitText> {
  const file = fileName(path);
  try {
    const opened = await openText(file, await read());
    const watch = textWatch(file, clock);
    if (opened.kind === 'fault') return { entry: { file, failure: opened.sentence, findings: [] }, text: null };
    const { text } = opened;
    return { entry: { file, failure: null, findings: proofreadText(text, against, watch).sorted.open }, text };
  } catch (error) {
    const failure = error instanceof HostError ? reasonOf(error) : QUEUE_TEXTS.fileGone(file);
    return { entry: { file, failure, findings: [] }, text: null };
  }
}
