import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { proofreadText, type Against } from '../../src/casework';
import { NOTHING_KEPT } from '../../src/casework/kept/kept-data';
import { checkReport } from '../../src/checking';
import { readWorkbook } from '../../src/document';
import type { TextFinding } from '../../src/model';
import { recognise } from '../../src/recognition';
import { textOf } from '../../test/support/texts/text-of';
import { tallies } from './table';

const ROOT = path.join(__dirname, '..', '..', 'test');
/** A folder of labels with their texts and books beside them, measured in place of ours. */
const OTHERS = process.env.JUESUAN_TRUTH;
const TRUTH = OTHERS ?? path.join(ROOT, 'proofreading', 'truth');
const TEXTS = OTHERS ?? path.join(ROOT, 'fixtures', 'texts');

interface Item {
  readonly id: string;
  readonly quote: string;
  readonly offset: number;
  readonly label: 'defect' | 'acceptable' | 'rounding_hint' | 'manual_review';
  readonly severity: 'error' | 'warn' | 'info';
  readonly ruleIds: readonly string[];
  readonly cluster: string;
  readonly needs?: string;
}

interface Labelled {
  readonly file: string;
  readonly workbook?: string | null;
  readonly items: readonly Item[];
}

/** These are off where nobody asks for them. */
const OFF = new Set(['NR-U04', 'NR-D01', 'NR-C04', 'NR-A10']);

/** Published texts whose every fault was labelled by hand: found, and what else is said. `JUESUAN_LIST=1` lists it. */
export async function benchTruth(): Promise<void> {
  const byFile = tallies(['错误发现', '缺陷发现', '必改对', '核实对', '正常误报'], 'counts');
  const byRule = tallies(['报得对'], 'counts');
  for (const name of readdirSync(TRUTH)
    .filter((each) => each.endsWith('.json'))
    .sort()) {
    const labelled = JSON.parse(readFileSync(path.join(TRUTH, name), 'utf8')) as Labelled;
    const plain = readFileSync(path.join(TEXTS, labelled.file), 'utf8');
    const { report } = proofreadText(textOf(plain), await againstOf(labelled.workbook ?? null));
    addFile(byFile, byRule, labelled, report.findings);
  }
  byFile.print('真实文稿，按文件');
  byRule.print('真实文稿，按规则');
}

async function againstOf(workbook: string | null): Promise<Against | null> {
  if (workbook === null) return null;
  const { snapshot } = await readWorkbook(workbook, readFileSync(path.join(TEXTS, workbook)));
  const report = recognise(snapshot);
  return { report, kept: NOTHING_KEPT, others: {}, check: checkReport(report) };
}

function addFile(
  byFile: ReturnType<typeof tallies>,
  byRule: ReturnType<typeof tallies>,
  { file, items }: Labelled,
  findings: readonly TextFinding[],
): void {
  const defects = items.filter(({ label, ruleIds }) => label === 'defect' && !ruleIds.every((id) => OFF.has(id)));
  const clusters = new Map<string, readonly Item[]>();
  for (const item of defects) clusters.set(item.cluster, [...(clusters.get(item.cluster) ?? []), item]);
  for (const cluster of clusters.values()) {
    const isFound = cluster.some((item) => findings.some((finding) => hits(finding, item)));
    const isError = cluster.some(({ severity }) => severity === 'error');
    byFile.add(file, { 缺陷发现: isFound, 错误发现: isError ? isFound : null });
    if (!isFound)
      list(
        `漏 ${file} ${cluster.map(({ id, quote, ruleIds }) => `${id} ${ruleIds.join('/')} “${quote}”`).join(' | ')}`,
      );
  }
  for (const finding of findings.filter(({ label, severity }) => label === 'defect' && severity !== 'info')) {
    const isRight = items.some((item) => item.label !== 'acceptable' && hits(finding, item));
    byFile.add(file, { [finding.severity === 'error' ? '必改对' : '核实对']: isRight });
    byRule.add(finding.rule, { 报得对: isRight });
    if (!isRight)
      list(
        `误 ${file} ${finding.severity} 第 ${finding.place.line} 行 ${finding.rule} “${finding.place.quote}”：${finding.message}`,
      );
  }
  for (const item of items.filter(({ label }) => label === 'acceptable')) {
    byFile.add(file, {
      正常误报: findings.some(
        (finding) => finding.severity === 'error' && item.ruleIds.includes(finding.rule) && hits(finding, item),
      ),
    });
  }
}

function hits({ place, otherPlaces }: TextFinding, { offset, quote }: Item): boolean {
  return [place, ...otherPlaces].some(({ span }) => span.start < offset + quote.length && span.end > offset);
}

function list(line: string): void {
  if (process.env.JUESUAN_LIST === '1') console.log(line);
}
