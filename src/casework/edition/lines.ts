import { BLOCK, EDITION_WORDS } from './words';

/** A line of an edition file, with its number from 1. */
export interface EditionLine {
  readonly text: string;
  readonly line: number;
}

/** Something that is off at a line. */
export interface EditionProblem {
  readonly line: number;
  readonly message: string;
}

/** The parts of an edition file as they are written. */
export interface EditionText {
  readonly keys: ReadonlyMap<string, EditionLine>;
  readonly contents: readonly EditionLine[];
  readonly wording: readonly EditionLine[];
  readonly formulas: readonly EditionLine[];
  readonly problems: readonly EditionProblem[];
}

type Block = 'contents' | 'wording' | 'formulas';
const { blocks, keys } = EDITION_WORDS;
const BLOCKS: ReadonlyMap<string, Block> = new Map<string, Block>(
  Object.entries(blocks).map(([id, name]) => [name, id as Block]),
);
const KEYS: readonly string[] = Object.values(keys);

/** Whether a text is meant as an edition file. */
export function isEditionText(text: string): boolean {
  return firstLine(text) === EDITION_WORDS.mark;
}

function firstLine(text: string): string {
  return (
    text
      .split(/\r?\n/, 1)[0]
      // A byte order mark is white space.
      ?.trim()
      .replace(/[：:].*/, '') ?? ''
  );
}

/** An edition file in its parts; a line that belongs to none is said. */
export function editionLines(text: string): EditionText {
  const found = { contents: [], wording: [], formulas: [] } as Record<Block, EditionLine[]>;
  const told = new Map<string, EditionLine>();
  const problems: EditionProblem[] = [];
  if (!isEditionText(text)) problems.push({ line: 1, message: EDITION_WORDS.noMark });
  let block: Block | null = null;
  text.split(/\r?\n/).forEach((raw, index) => {
    const each = { text: raw.trim(), line: index + 1 };
    if (index === 0 || each.text === '' || each.text.startsWith('#')) return;
    const named = BLOCK.exec(each.text)?.[1]?.trim();
    if (named !== undefined) {
      block = BLOCKS.get(named) ?? null;
      if (block === null) problems.push({ line: each.line, message: EDITION_WORDS.unknownBlock(named) });
      return;
    }
    if (block !== null) {
      found[block].push(each);
      return;
    }
    const [key = '', value = ''] = each.text.split(/[：:]/, 2).map((part) => part.trim());
    if (KEYS.includes(key)) told.set(key, { text: value, line: each.line });
    else problems.push({ line: each.line, message: EDITION_WORDS.noBlock(each.text) });
  });
  return { keys: told, ...found, problems };
}
