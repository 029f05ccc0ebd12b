import type { Statement } from '../../model';
import { areSisters } from '../names/sisters';
import type { NumberStyle } from '../words';
import { DIVIDES_ABOVE, GOES_ON } from './clause/words';
import { FARTHEST_HEAD } from './scene';
import { endsInList } from './so-far';

/** Where the parts of a whole are told below it: “其中：” at the end of a passage. */
interface Carried {
  readonly section: number;
  readonly partsFrom: number;
  /** How the passage was numbered: its next sister tells no part of it. */
  readonly style: NumberStyle | null;
}

/** Where a passage stands, and how it is numbered. */
interface Place {
  readonly section: number;
  readonly style: NumberStyle | null;
}

/** Which passages tell parts of what one above them told. */
export class PartsBelow {
  private carried: Carried | null = null;
  /** How many statements stood before the paragraphs that divide a total, each in another way. */
  private divided: number | null = null;
  private lastSection: number | null = null;

  /** Whether the parts of a passage before are told here. */
  get isOpen(): boolean {
    return this.carried !== null || this.isDivided;
  }

  /** Whether this passage divides a total that stands above it. */
  get isDivided(): boolean {
    return this.divided !== null;
  }

  /**
   * Where the parts began that a passage goes on telling, by how many statements stood before them; null where it begins
   * anew. `words`: the passage without its number; `statements`: all of the text so far.
   */
  next({ section, style }: Place, words: string, statements: readonly Statement[]): number | null {
    if (DIVIDES_ABOVE.test(words)) this.divideAbove(section, statements);
    else this.divided = null;
    const carried = this.carried?.section === section ? this.carried : null;
    const goesOn = carried && (style === null || style !== carried.style) ? carried.partsFrom : null;
    return this.divided ?? goesOn;
  }

  /** A passage has been read; `goesOn`: what was answered for it. */
  told({ section, style }: Place, text: string, statements: readonly Statement[], goesOn: number | null): void {
    this.lastSection = section;
    if (GOES_ON.test(text) && !endsInList(statements)) this.carried = { section, partsFrom: statements.length, style };
    else if (goesOn === null) this.carried = null;
  }

  /** The total right above is what this passage divides, and the next one that begins so as well. */
  private divideAbove(section: number, statements: readonly Statement[]): void {
    if (this.divided === null && this.lastSection === section && toldOneTotal(statements))
      this.divided = statements.length;
  }
}

/** Whether the last passage told one amount, with what it changed by and its own rates, and nothing beside it. */
function toldOneTotal(statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  const told = statements.slice(-FARTHEST_HEAD).filter(({ passage }) => passage === last?.passage);
  const values = told.filter(({ predicate, isAside }) => predicate === 'value' && !isAside);
  const [first] = values;
  const areOne = values.every(({ partOf, subject }) => partOf === null && subject === first?.subject);
  return first !== undefined && areOne && told.length < FARTHEST_HEAD && !isItem(statements, first);
}

/** “4、农林水支出…。5、住房保障支出…。按性质分，…”: what stands beside another 类 above it is an item, and no total. */
function isItem(statements: readonly Statement[], { passage, about }: Statement): boolean {
  return statements
    .slice(-2 * FARTHEST_HEAD)
    .some((each) => each.passage < passage && each.predicate === 'value' && areSisters(each.about, about));
}
