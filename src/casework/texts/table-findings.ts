import type { Finding, TextDocument } from '../../model';
import { TEXT_RULES, type TextRule } from '../../proofreading';
import { formSpans } from './forms/form-spans';
import type { OtherFinding } from './forms/form-findings';
import { PROOFREAD_WORDS } from './words';

/** The check of texts under which their own tables are told. */
const RULE = 'NR-T10';

/** What the tables that stand in a text contradict among themselves, each at the row that must be mended. */
export function tableFindings(document: TextDocument, findings: readonly Finding[]): readonly OtherFinding[] {
  const spanOf = formSpans(document, document.tables?.sheets ?? []);
  return findings
    .filter((each) => isBroken(each) && isTold(each))
    .flatMap((finding): readonly OtherFinding[] => {
      const [cell] = [...finding.suspects, ...finding.cells];
      if (!cell) return [];
      const message = PROOFREAD_WORDS.inTable(cell.ref.sheet, finding.message);
      return [{ rule: ruleOfTables(), raw: { span: spanOf(cell.ref), message, about: finding.id } }];
    });
}

function isBroken({ severity, verdict }: Finding): boolean {
  return severity === 'error' && verdict === 'broken';
}

/** Tables of texts leave parts of a sum blank that nobody looked up: a figure beside blanks alone contradicts nothing. */
function isTold({ cells }: Finding): boolean {
  return cells.filter(({ shown }) => shown !== '').length > 1;
}

function ruleOfTables(): TextRule {
  const rule = TEXT_RULES.find(({ id }) => id === RULE);
  if (!rule) throw new RangeError(`no such check: ${RULE}`);
  return rule;
}
