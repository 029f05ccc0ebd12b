import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { revisedDocx } from '../../src/casework';
import { readWorkbook } from '../../src/document';
import { readDocx } from '../../src/document/docx/read';
import { gatherFacts } from '../../src/facts';
import type { FactTable, Revision, Span, TextDocument, TextFigure } from '../../src/model';
import { readText } from '../../src/reading';
import { recognise } from '../../src/recognition';
import { reviseText } from '../../src/revision';
import { EXPLAINED, NOT_HELD } from '../../src/revision/not-held-words';
import { settledByBooks } from '../../src/revision/settle-by-books';
import { matchOf } from '../../src/revision/values/figures';
import { worthOf, type Worth } from '../../src/revision/values/worth';
import { REVISION_WORDS } from '../../src/revision/words';
import { randomOf, type Random } from '../../test/support/generator';
import { docxFile, r } from '../../test/support/texts/docx-file';
import { nextYear, tellingFacts } from '../../test/support/texts/grown-facts';
import { settleChanges } from '../../test/support/texts/settle-changes';
import { tallies } from './table';

const TEXTS = path.join(__dirname, '..', '..', 'test', 'fixtures', 'texts');
/** Texts in the manner of many provinces, made up, without books. */
const MANNERS = path.join(__dirname, '..', '..', 'test', 'proofreading', 'manners');

/** What became of a figure. */
const FATES = ['换成本年', '留着问', '照旧有由', '两年相同', '悄悄没动'] as const;
/** Of those that are asked about: told to be another amount in the old books, which on a right text is wrong. */
const DENIED = '说与账不符';

/** Figures that no books hold. */
const OUTSIDE: readonly string[] = [
  REVISION_WORDS.evaluation,
  REVISION_WORDS.duties,
  REVISION_WORDS.glossary,
  REVISION_WORDS.organisation,
  REVISION_WORDS.overview,
  REVISION_WORDS.history,
  ...NOT_HELD.map(({ why }) => why),
  EXPLAINED,
];
/** A figure that was wrong by its own books is told, with both. */
const SAID = /^上年稿写的是.*两者不符/;

/**
 * Published texts as .docx with runs cut anywhere, brought to a next year that is made up: every amount of the books is
 * another one. Without books of its own a text's own figures are its old books. `JUESUAN_LIST=1` lists what was left.
 */
export async function benchUpdates(seed: number): Promise<void> {
  await benchFolder('真实文稿', TEXTS, /^[PSs].*\.txt$/, seed);
  await benchFolder('各地写法', MANNERS, /\.txt$/, seed);
}

async function benchFolder(title: string, folder: string, wanted: RegExp, seed: number): Promise<void> {
  const fates = tallies([...FATES, DENIED, '账上的数换好']);
  const whole = tallies(['拒绝复原'], 'counts');
  for (const name of readdirSync(folder)
    .filter((each) => wanted.test(each))
    .sort()) {
    const plain = readFileSync(path.join(folder, name), 'utf8').replace(/^# 来源.*\n/, '');
    const random = randomOf(seed, name);
    const file = docxFile(cutRuns(plain, random));
    const document = readDocx(name, file).text;
    const own = await ownFacts(path.join(folder, name));
    const telling = tellingFacts(document, own);
    const old = own ?? telling;
    // What books do not hold, this year's 助手资料 does.
    const fresh = nextYear(new Map([...telling, ...[...old].filter(([, { kind }]) => kind !== 'blank')]), random);
    const revision = reviseText(document, { old, fresh });
    addFates(name, document, [old, fresh], revision, fates);
    const { bytes } = revisedDocx(file, revision, new Date(2025, 0, 1));
    const back = readDocx('', settleChanges(bytes, 'reject')).text.plain === document.plain;
    whole.add(name, { 拒绝复原: back });
  }
  fates.print(`${title}换成本年，逐数`);
  whole.print(`${title}换成本年，按文件`);
}

/** Paragraphs whose runs are cut anywhere, also within figures. */
function cutRuns(plain: string, random: Random): string {
  const paragraph = (line: string): string => {
    const runs: string[] = [];
    for (let at = 0; at < line.length;) {
      const end = at + random.integer(1, 12);
      runs.push(r(line.slice(at, end).replace(/&/g, '&amp;').replace(/</g, '&lt;')));
      at = end;
    }
    return `<w:p>${runs.join('')}</w:p>`;
  };
  return plain.split(/\r?\n/).map(paragraph).join('');
}

/** Facts of the book that lies beside a text; null where none does. */
async function ownFacts(text: string): Promise<FactTable | null> {
  const book = text.replace('.txt', '.xlsx');
  if (!existsSync(book)) return null;
  const { snapshot } = await readWorkbook(path.basename(book), readFileSync(book));
  return gatherFacts(recognise(snapshot));
}

function addFates(
  name: string,
  document: TextDocument,
  [old, fresh]: readonly [old: FactTable, fresh: FactTable],
  { changes, paragraphs, left }: Revision,
  fates: ReturnType<typeof tallies>,
): void {
  const gone = paragraphs.flatMap(
    (each) => document.paragraphs[each.kind === 'delete' ? each.paragraph : -1]?.span ?? [],
  );
  const meets =
    ({ start, end }: Span): ((each: Span) => boolean) =>
    (each) =>
      each.start < end && start < each.end;
  const { figures, statements } = settledByBooks(readText(document, old), old, fresh);
  const saying = new Map(statements.map((statement) => [statement.figure, statement]));
  for (const [index, figure] of figures.entries()) {
    const { digits, value } = figure;
    const isMet = meets(digits);
    const rest = left.find(({ span }) => isMet(span));
    const isChanged = changes.some(({ span }) => isMet(span)) || gone.some(isMet);
    const statement = saying.get(index);
    const now = statement?.facts.map((fact) => worthOf(fresh, fact)).find((worth) => worth !== null);
    const isSame = value === 0 || (now && isSameSize(figure, now)) === true;
    const fate = fateOf(isChanged, rest?.kind ?? null, isSame);
    const isOutside = rest !== undefined && OUTSIDE.includes(rest.why);
    const ofBooks = isOutside ? null : fate === '换成本年' || fate === '两年相同' || SAID.test(rest?.why ?? '');
    fates.add(name, {
      ...Object.fromEntries(FATES.map((each) => [each, each === fate])),
      [DENIED]: SAID.test(rest?.why ?? ''),
      账上的数换好: ofBooks,
    });
    if (process.env.JUESUAN_LIST === '1' && fate !== '换成本年' && fate !== '照旧有由') {
      const around = document.plain.slice(Math.max(0, digits.start - 30), digits.end + 12).replace(/\s+/g, ' ');
      console.log(`${fate} ${name} ${String(value)} …${around}… ${rest?.why ?? ''}`);
    }
  }
}

/** Where only the verb before it turned, a figure is right as it stands. */
function isSameSize(figure: TextFigure, now: Worth): boolean {
  return matchOf(figure, now, null) === 'exact' || matchOf(figure, now, 'down') === 'exact';
}

function fateOf(isChanged: boolean, rest: 'kept' | 'left' | 'asked' | null, isSame: boolean): (typeof FATES)[number] {
  if (isChanged) return '换成本年';
  if (rest === 'kept') return '照旧有由';
  if (rest !== null) return '留着问';
  return isSame ? '两年相同' : '悄悄没动';
}
