import type { Finding, TextDocument } from '../../model';
import { figureRule } from '../../proofreading';
import { mustBeMended } from '../must-be-mended';
import { formSpans } from './forms/form-spans';
import type { OtherFinding } from './forms/form-findings';
import { PROOFREAD_WORDS } from './words';

/** The check of texts under which their own tables are told. */
const RULE = figureRule('NR-T10');

/** What the tables that stand in a text contradict among themselves, each at the row that must be mended. */
export function tableFindings(document: TextDocument, findings: readonly Finding[]): readonly OtherFinding[] {
  const told = findings.filter((each) => mustBeMended(each) && isTold(each));
  if (told.length === 0) return [];
  const spanOf = formSpans(document, document.tables?.sheets ?? []);
  return told.flatMap((finding): readonly OtherFinding[] => {
    const [cell] = [...finding.suspects, ...finding.cells];
    if (!cell) return [];
    const message = PROOFREAD_WORDS.inTable(cell.ref.sheet, finding.message);
    return [{ rule: RULE, raw: { span: spanOf(cell.ref), message, about: finding.id } }];
  });
}

/** Tables of texts leave parts of a sum blank that nobody looked up: a figure beside blanks alone contradicts nothing. */
function isTold({ cells }: Finding): boolean {
  return cells.filter(({ shown }) => shown !== '').length > 1;
}
