import type { ChoiceNode, LoopNode, ParsedSentence, SentenceNode, SentenceProblem } from './syntax';
import { tokeniseSentence, type TagToken, type SentenceToken } from './tokens';

const LOOP = '每';
const CHOICE = '若';
const ELSE = '否则';
const END = '完';

/** Where the parser stands: a sentence is one line, so the state is an index and what went wrong so far. */
interface Reader {
  readonly tokens: readonly SentenceToken[];
  readonly problems: SentenceProblem[];
  position: number;
}

/** Reads a template sentence. Never throws: what cannot be read is a problem, and the rest is still read. */
export function parseSentence(sentence: string): ParsedSentence {
  const { tokens, problems } = tokeniseSentence(sentence);
  const reader: Reader = { tokens, problems: [...problems], position: 0 };
  const nodes = readNodes(reader, () => false);
  return { nodes, problems: [...reader.problems].sort((a, b) => a.at.start - b.at.start) };
}

/** Reads up to a tag that `stops`, which is left for the caller, or to the end. */
function readNodes(reader: Reader, stops: (tag: TagToken) => boolean): readonly SentenceNode[] {
  const nodes: SentenceNode[] = [];
  for (let token = peek(reader); token; token = peek(reader)) {
    if (token.kind === 'tag' && stops(token)) break;
    reader.position += 1;
    const node = token.kind === 'text' ? token : readTag(reader, token);
    if (node) nodes.push(node);
  }
  return nodes;
}

function peek(reader: Reader): SentenceToken | undefined {
  return reader.tokens[reader.position];
}

/** Opens a loop or a choice; a stray 否则 or 完 is a problem and leaves nothing behind. */
function readTag(reader: Reader, tag: TagToken): SentenceNode | null {
  if (tag.form === LOOP) return readLoop(reader, tag);
  if (tag.form === CHOICE) return readChoice(reader, tag);
  if (isWord(tag, ELSE)) return complain(reader, tag, '“{否则}”前面没有“{若：…}”。');
  if (isWord(tag, END)) return complain(reader, tag, '“{完}”前面没有“{每：…}”或“{若：…}”。');
  return { ...tag, kind: 'slot' };
}

function readLoop(reader: Reader, tag: TagToken): LoopNode {
  const body = readNodes(reader, (next) => isWord(next, END));
  expectEnd(reader, tag, '每');
  return { kind: 'loop', at: tag.at, list: tag.name, separator: tag.argument ?? '', body };
}

/** 否则 is optional; either branch may hold further loops and choices. */
function readChoice(reader: Reader, tag: TagToken): ChoiceNode {
  const then = readNodes(reader, (next) => isWord(next, END) || isWord(next, ELSE));
  const otherwise = takeIf(reader, ELSE) ? readNodes(reader, (next) => isWord(next, END)) : [];
  expectEnd(reader, tag, '若');
  return { kind: 'choice', at: tag.at, condition: tag.name, then, otherwise };
}

/** A missing 完 is told at the tag that it should close, where the reader can see what is open. */
function expectEnd(reader: Reader, tag: TagToken, opener: string): void {
  if (!takeIf(reader, END)) complain(reader, tag, `“{${opener}：…}”没有用“{完}”结束。`);
}

/** Moves on only where the next tag is that word. */
function takeIf(reader: Reader, word: string): boolean {
  const token = peek(reader);
  const found = token?.kind === 'tag' && isWord(token, word);
  if (found) reader.position += 1;
  return found;
}

function isWord(tag: TagToken, word: string): boolean {
  return tag.form === '' && tag.name === word;
}

function complain(reader: Reader, tag: TagToken, message: string): null {
  reader.problems.push({ at: tag.at, message });
  return null;
}
