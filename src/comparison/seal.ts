import { FEN_PER_UNIT, type AmountUnit, type BoundCell, type RecognisedTable, type ReportModel } from '../model';
import { sha256 } from './sha256';

/** Letters and digits that are not taken for each other in print. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 3;
const GROUP_LENGTH = 4;

/** How figures are written down to be sealed; another way is another seal, and gets another letter. */
const WAY = '1';

/**
 * 定稿封签: twelve signs over the figures of a book and where they belong (table, row, column), and nothing else. It is
 * the same for copies in other formats and looks, with other sheets, their order or their names, and for what is nothing
 * in any spelling; another figure gives another seal. Figures count to 0.01 of their unit, and to the 分 in tables that
 * show most of theirs finer, so that digits which no reader sees do not matter. Null for a book without any table.
 */
export function sealOf({ tables }: Pick<ReportModel, 'tables'>): string | null {
  if (tables.length === 0) return null;
  const known = remembered.get(tables) ?? sealed(tables);
  remembered.set(tables, known);
  return known;
}

/** Each report on a book prints its seal; tables are data that nobody changes. */
const remembered = new WeakMap<readonly RecognisedTable[], string>();

/** Lines in an order of their own, so that no order of tables, rows or columns matters. */
function sealed(tables: readonly RecognisedTable[]): string {
  const lines = tables.flatMap(linesOf).sort();
  return signed(sha256(new TextEncoder().encode([WAY, ...lines].join('\n'))));
}

/** A seal as somebody typed it: small letters, other dashes or none, O for 0 and I or L for 1; null where it is none. */
export function maybeSeal(text: string): string | null {
  const signs = [
    ...text
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, ''),
  ].map((sign) => ({ O: '0', I: '1', L: '1' })[sign] ?? sign);
  const isSeal = signs.length === GROUPS * GROUP_LENGTH && signs.every((sign) => SIGNS.includes(sign));
  return isSeal ? grouped(signs) : null;
}

/** One line a figure: table, row, column, amount. */
function linesOf(table: RecognisedTable): readonly string[] {
  const step = sealedStep(table);
  return table.rows.flatMap(({ key: row, cells }) =>
    [...cells].flatMap(([column, cell]) => {
      const text = sealedText(cell, step);
      return text === null ? [] : [[table.id, row, column, text].join('\t')];
    }),
  );
}

/** In 分: what the table shows by convention, unless at least half of its figures show more. */
function sealedStep({ rows, unit }: RecognisedTable): number {
  const convention = conventionalStep(unit);
  const steps = rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ amount }) => (amount?.fen ? [amount.step] : [])),
  );
  const finer = steps.filter((step) => step < convention);
  return finer.length > 0 && finer.length * 2 >= steps.length ? 1 : convention;
}

function conventionalStep(unit: AmountUnit): number {
  return FEN_PER_UNIT[unit] / 100;
}

/** Nothing is not written down. What stands for an amount and is none is sealed as it is written. */
function sealedText({ amount, value, kind }: BoundCell, step: number): string | null {
  if (amount === null) return kind === 'blank' ? null : JSON.stringify(value);
  const fen = amount.fullFen ?? amount.fen;
  const rounded = Math.sign(fen) * Math.round(Math.abs(fen) / step) * step;
  return rounded === 0 ? null : String(rounded);
}

/** Five bits a sign. */
function signed(digest: Uint8Array): string {
  const bits = [...digest].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = Array.from({ length: GROUPS * GROUP_LENGTH }, (_, index) => {
    const at = Number.parseInt(bits.slice(5 * index, 5 * index + 5), 2);
    return SIGNS.charAt(at);
  });
  return grouped(signs);
}

function grouped(signs: readonly string[]): string {
  return Array.from({ length: GROUPS }, (_, group) =>
    signs.slice(group * GROUP_LENGTH, (group + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}
