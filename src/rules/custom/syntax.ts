/**
 * The language of rules of one's own:
 *
 *   公开01!本年收入合计 = 公开02!合计.本年收入合计
 *   公开05!210.基本支出 <= 公开03![210 卫生健康支出].基本支出
 *   公开06!人员经费合计 + 公开06!公用经费合计 = 合计(公开05!类.基本支出)
 *   公开01!结余分配 >= 0
 *
 *   formula  = side relation side
 *   relation = "=" | "<=" | ">="
 *   side     = "0" | [sign] item { sign item }
 *   item     = path | ("合计" | "Σ") "(" path ")"        inside 合计 the row is 类, 款 or 项
 *   path     = table "!" row [ "." column ]
 *   name     = word | "[" anything "]"                   brackets for spaces and signs inside a name
 *
 * Half and full width signs are the same; spaces between parts mean nothing.
 */
export interface CustomFormula {
  readonly left: FormulaSide;
  readonly relation: RelationSign;
  readonly right: FormulaSide;
}

/** Items that are added up; none of them is a plain 0. */
export type FormulaSide = readonly Item[];

/** No “<”, “>” or “≠”: a strict sign says nothing about figures that were rounded. */
export type RelationSign = '=' | '<=' | '>=';

/** One figure, or with `isSum` those of all rows of a level, which then stands in the place of the row. */
export interface Item extends Path {
  readonly sign: 1 | -1;
  readonly isSum: boolean;
}

/** A place as it is written; null for the column where none is named. */
export interface Path {
  readonly table: Name;
  readonly row: Name;
  readonly column: Name | null;
}

/** A name as written, without its brackets. */
export interface Name {
  readonly text: string;
  readonly at: FormulaSpan;
}

/** A stretch of the formula from 0, in UTF-16 units. */
export interface FormulaSpan {
  readonly start: number;
  readonly length: number;
}

/** What is wrong with a formula, at the character; the message says both. */
export interface FormulaProblem {
  readonly at: FormulaSpan;
  readonly message: string;
}

/** “第 12 个字：…”, counted as people count characters. */
export function problemAt(formula: string, at: FormulaSpan, what: string): FormulaProblem {
  return { at, message: `第 ${[...formula.slice(0, at.start)].length + 1} 个字：${what}` };
}
