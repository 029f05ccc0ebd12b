import { maybeTable, type RecognisedTable, type SectionKind, type TableId } from '../../model';
import { materialTold, type Material, type ToldMaterial } from './material';
import {
  ADVISED_SECTIONS,
  EMPTY_TABLE,
  PUBLISHED_FORM_WORDS,
  GLOSSARY,
  LAWFUL_TABLES,
  LAWFUL_TEXTS,
  NO_PROCUREMENT,
  PROCUREMENT_PARTS,
  SAYS_NOTHING,
  WHOLE_DOCUMENT,
  type TextPoint,
} from './words';

/** 法定 / 省模板 / 建议 */
export const DISCLOSURE_LEVELS = ['lawful', 'form', 'advised'] as const;

export type Level = (typeof DISCLOSURE_LEVELS)[number];

/** Something that has to be published. `unknown`: nothing was read that could tell. */
export interface Point {
  readonly name: string;
  readonly verdict: 'told' | 'lacking' | 'unknown';
}

/** 公开完整性 */
export type Completeness = Readonly<Record<Level, readonly Point[]>>;

/**
 * What of that which has to be published is there. By law: 预算法实施条例 article 6 (kinds of spending, 功能分类 to 项,
 * 经济分类 to 款) and 财预〔2016〕143号 (the rest). By form: the tables and sections of the province and year. 国有资产 and
 * 绩效 are to be published by and by, and no more than advised where the form does not have them.
 */
export function completenessOf(material: Material): Completeness {
  const told = materialTold(material.texts);
  const tell = tellerOf(material);
  const inForm = new Set(material.form.map(({ kind }) => kind));
  const advised = ADVISED_SECTIONS.filter(({ kinds }) => !kinds.some((kind) => inForm.has(kind)));
  return {
    lawful: [...lawfulTables(material), ...lawfulTexts(material, told)],
    form: [...formTables(material), ...formSections(material, told)],
    advised: [...advised.map((point) => tell(point.name, isTold(point, told))), ...emptyTables(material, told)],
  };
}

function isTold({ kinds, told: words }: TextPoint, told: ToldMaterial): boolean {
  return kinds.some((kind) => told.kinds.has(kind)) || words.test(told.words);
}

/** Nothing is said to lack where no text, or not all of it, was read. */
function tellerOf({ texts, isWhole }: Pick<Material, 'texts' | 'isWhole'>): (name: string, isThere: boolean) => Point {
  const lacking = texts.length > 0 && isWhole ? 'lacking' : 'unknown';
  return (name, isThere) => ({ name, verdict: isThere ? 'told' : lacking });
}

function lawfulTexts(material: Material, told: ToldMaterial): readonly Point[] {
  const tell = tellerOf(material);
  const isNil = NO_PROCUREMENT.test(told.words);
  return [
    { name: WHOLE_DOCUMENT.texts, verdict: material.texts.length > 0 ? 'told' : 'lacking' },
    ...[...LAWFUL_TEXTS, GLOSSARY].map((point) => tell(point.name, isTold(point, told))),
    ...PROCUREMENT_PARTS.map((point) => tell(point.name, isNil || isTold(point, told))),
  ];
}

/** What was not found may stand on a page that could not be read. */
function absent({ isWhole }: Pick<Material, 'isWhole'>): Point['verdict'] {
  return isWhole ? 'lacking' : 'unknown';
}

const CODE_OF_ITEM = /^\d{7}$/;
const CODE_OF_SECTION = /^\d{5}$/;

function lawfulTables(material: Material): readonly Point[] {
  const { tables } = material;
  const hasTables = tables.length > 0;
  const at = (id: TableId): RecognisedTable | undefined => maybeTable(material, id);
  const point = (name: string, isThere: boolean): Point => {
    const lacking = hasTables ? absent(material) : 'unknown';
    return { name, verdict: isThere ? 'told' : lacking };
  };
  const spending = ['generalBudgetExpenditure', 'expenditure'] as const;
  return [
    { name: WHOLE_DOCUMENT.tables, verdict: hasTables ? 'told' : absent(material) },
    point(
      LAWFUL_TABLES.kindsOfSpending,
      spending.some((id) => hasColumns(at(id), 'basicExpenditure', 'projectExpenditure')),
    ),
    point(
      LAWFUL_TABLES.items,
      spending.some((id) => hasCodes(at(id), CODE_OF_ITEM)),
    ),
    point(LAWFUL_TABLES.economy, hasCodes(at('generalBudgetBasic'), CODE_OF_SECTION)),
    point(LAWFUL_TABLES.threePublic, hasItems(at('threePublic'))),
  ];
}

function hasColumns(table: RecognisedTable | undefined, ...keys: readonly string[]): boolean {
  return keys.every((key) => table?.columns.some((column) => column.key === key) === true);
}

/** A table without any row of a code holds nothing, and owes none. */
function hasCodes(table: RecognisedTable | undefined, pattern: RegExp): boolean {
  if (!table) return false;
  const codes = table.rows.flatMap(({ code }) => code ?? []);
  return codes.length === 0 ? isEmpty(table) : codes.some((code) => pattern.test(code));
}

const THREE_ITEMS = ['overseasTravel', 'vehiclePurchase', 'vehicleOperation', 'officialReception'] as const;

function hasItems(table: RecognisedTable | undefined): boolean {
  if (!table) return false;
  const keys = new Set(table.rows.map(({ key }) => key));
  return isEmpty(table) || (THREE_ITEMS.every((key) => keys.has(key)) && hasColumns(table, 'budget', 'finalAmount'));
}

function isEmpty({ rows }: RecognisedTable): boolean {
  return rows.every(({ cells }) => [...cells.values()].every(({ amount }) => amount === null || amount.fen === 0));
}

function formTables(material: Material): readonly Point[] {
  if (material.tables.length === 0) return [];
  return material.formTables.map(({ title, isThere }) => ({
    name: `《${title}》`,
    verdict: isThere ? 'told' : absent(material),
  }));
}

/** Of a group of sections the whole or one of its parts will do. */
const PARTS_OF: Readonly<Partial<Record<SectionKind, readonly SectionKind[]>>> = {
  generalBudget: ['generalBudgetOverall', 'generalBudgetStructure', 'generalBudgetItems'],
  threePublic: ['threePublicOverall', 'threePublicDetail'],
};

function formSections(material: Material, told: ToldMaterial): readonly Point[] {
  const tell = tellerOf(material);
  return material.form.flatMap(({ title, kind }) => {
    const words = PUBLISHED_FORM_WORDS[kind];
    if (words === undefined) return [];
    return tell(title, isTold({ name: title, kinds: [kind, ...(PARTS_OF[kind] ?? [])], told: words }, told));
  });
}

/** A table without a figure says below itself, or in the text, that there is none. */
function emptyTables(material: Material, told: ToldMaterial): readonly Point[] {
  return Object.entries(SAYS_NOTHING).flatMap(([id, words]) => {
    const table = maybeTable(material, id as TableId);
    if (!table || !words || !isEmpty(table)) return [];
    const isSaid = (table.words?.notes ?? []).some((note) => words.test(note)) || words.test(told.words);
    return { name: EMPTY_TABLE(table.title), verdict: isSaid ? 'told' : absent(material) };
  });
}
