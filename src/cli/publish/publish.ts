import { checkReport } from '../../checking';
import { createWorkbook } from '../../document';
import { createFileHost } from '../../host/file';
import type { Answers, ReportModel } from '../../model';
import { publishTables } from '../../publish';
import { recognise, recogniseInternal } from '../../recognition';
import { CliError, openBook, stemOf } from '../inputs/input';
import { internalRemarks, pointingProblems } from '../../casework';
import { tellRemarks } from '../inputs/kept-books';
import type { ExitStatus, Machine } from '../machine/machine';
import { writeNamed } from '../writing/outputs';
import { CLI_TEXTS } from '../texts';

export interface PublishWords {
  readonly answers: Answers;
  readonly out: string;
}

/**
 * `juesuan publish`: writes the public tables of a 财决 workbook, reads them again, and lists the 尾差 that rounding made.
 * There is no case here: nothing is kept of a book that has just been made, so it is read and checked directly.
 * @throws CliError where nothing is recognised, the year is not known, or the place cannot be written
 */
export async function publish(path: string, { answers, out }: PublishWords, machine: Machine): Promise<ExitStatus> {
  const { snapshot, watch } = await openBook(path, machine);
  const internal = recogniseInternal(snapshot, answers, watch);
  if (internal.tables.length === 0) throw new CliError(CLI_TEXTS.nothingInternal(path));
  if (internal.year === null) throw new CliError(CLI_TEXTS.publishNeedsYear(path));
  const { sheets, gaps } = publishTables(internal);
  const bytes = createWorkbook(sheets);
  const { place, remark } = await writeNamed(out, bytes, [path], machine);
  if (remark !== null) machine.complain(`${remark}\n`);
  const checked = checkReport(await readAgain(out, bytes, internal), { others: { internal: [internal] }, watch });
  const broken = checked.findings.filter(({ verdict }) => verdict === 'broken');
  const rounded = checked.ledger().filter(({ verdict }) => verdict === 'rounding');
  const lines = [
    CLI_TEXTS.published(place, sheets.length),
    ...gaps,
    CLI_TEXTS.roundings(rounded.length),
    ...rounded.map(({ rule, detail }) => `  [${rule}] ${detail}`),
    ...broken.map(({ rule, message }) => `[${rule}] ${message}`),
  ];
  machine.print(`${lines.join('\n')}\n`);
  tellRemarks(path, [...pointingProblems(internal), ...internalRemarks(internal)], machine);
  return broken.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What was written is what is checked, not what was meant. */
async function readAgain(out: string, bytes: Uint8Array, internal: ReportModel): Promise<ReportModel> {
  const host = await createFileHost({ name: `${stemOf(out)}.xlsx`, bytes });
  const { unitName, year, scope } = internal;
  return recognise(await host.readWorkbook(), {
    amountUnit: '万元',
    ...(unitName === null ? {} : { unitName }),
    ...(year === null ? {} : { year }),
    ...(scope === null ? {} : { scope }),
  });
}
