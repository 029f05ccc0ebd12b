import { ownId, textId } from '../../facts';
import type { FactId } from '../../model';

/** The entries of 助手资料 that a 自评表 is written from, and that one that was filled in is read back to. */
export interface FormEntries {
  /** The indicators of the approved 绩效目标表. */
  readonly goals: FactId;
  /** Those of the 自评表, as the unit fills them in. */
  readonly indicators: FactId;
  readonly expected: FactId;
  readonly reached: FactId;
  readonly score: FactId;
  readonly grade: FactId;
  /** 得分 and 执行率 of the money, as a person wrote them; absent where they follow from it. */
  readonly executionScore: FactId;
  readonly rate: FactId;
  /** 其中, a line each: 名称｜年初预算数｜全年预算数｜全年执行数. */
  readonly parts: FactId;
  /** Amounts. */
  readonly original: FactId;
  readonly adjusted: FactId;
  readonly spent: FactId;
}

/** Those of a project, by the name that it is filed under. */
export function projectEntries(key: string): FormEntries {
  return entriesBy((column) => ownId('project', key, column));
}

/** Those of the whole unit; its score and grade stand in the text as well. */
export function wholeEntries(): FormEntries {
  return {
    ...entriesBy((column) => ownId('evaluation', 'whole', column)),
    indicators: ownId('evaluation', 'indicators', 'text'),
    score: textId('performanceScore'),
    grade: textId('performanceGrade'),
  };
}

function entriesBy(id: (column: string) => FactId): FormEntries {
  return {
    goals: id('goals'),
    indicators: id('indicators'),
    expected: id('expected'),
    reached: id('reached'),
    score: id('score'),
    grade: id('grade'),
    executionScore: id('executionScore'),
    rate: id('rate'),
    parts: id('parts'),
    original: id('original'),
    adjusted: id('adjusted'),
    spent: id('spent'),
  };
}

/** 佐证材料目录, a line each: 项目｜三级指标｜材料名称｜页码或存放位置. */
export const EVIDENCE_ENTRY: FactId = ownId('evaluation', 'evidence', 'text');
