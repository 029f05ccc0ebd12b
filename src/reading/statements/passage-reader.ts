import type { BudgetBasis, Comparison, Statement, SubjectOrigin, TextFigure } from '../../model';
import { codedNameIn, type CodeNames } from '../names/codes';
import { isMoney } from '../names/concepts';
import { BALANCE_NAME } from '../names/name-words';
import { leadingNumber } from '../numbering';
import type { NumberStyle } from '../words';
import { LIST_NUMBER } from '../figures/words';
import { aboutOf, boundFacts } from './bind';
import {
  againstIn,
  basisIn,
  isOfOneBudget,
  yearAtTheHead,
  knownSubjectIn,
  readClause,
  subjectIn,
  unquoted,
  type ReadClause,
  type ClauseSetting,
  type ClauseSubject,
} from './clause';
import {
  ADDED,
  ADJUSTMENT,
  AFTER_ASIDE,
  ALL_OF_IT,
  AMONG,
  ASIDE,
  AVERAGE_NAME,
  BEFORE_SUBJECT,
  BESIDES,
  BUDGET_FIRST,
  DIRECTIONS,
  DIVIDES,
  DIVIDES_ABOVE,
  GOES_ON,
  IN_BRACKETS,
  IS_TOPIC,
  ITS_PARTS,
  ITEM_ALONE,
  ITEM_NAME,
  LIST_OPENED,
  MADE_OF,
  MAY_COMPARE,
  NEXT_IN_TURN,
  NO_PART,
  PURPOSE,
  REASON_FIRST,
  WITHIN,
} from './clause-words';
import { comparisonOf } from './comparisons';
import { FRESH, type StatementFlow, type Turn } from './flow';
import { FARTHEST_TELLING, headOf, isOfMoved, wholesOf, type Part } from './part-heads';
import { FARTHEST_CLAUSE, type PassageInput, type Scene } from './scene';
import { settled, settledSaying } from './settling';
import { isLeftOrGiven, subjectFor } from './subject-finder';
import { tokensOf, type PlacedFigure, type Token } from './tokens';
import { namesInTurn } from './turns';

/** Where the parts of a whole are told below it: “其中：” at the end of a passage. */
interface Carried {
  readonly section: number;
  readonly partsFrom: number;
  /** How the passage was numbered: its next sister tells no part of it. */
  readonly style: NumberStyle | null;
}

/** What a bracket behind a rate tells is what the rate is of, and no part of anything. */
const RATES: readonly Statement['predicate'][] = ['share', 'growth', 'completion'];

/** What a figure begins with. */
const DIGIT = /\d/;

/** Reads passages one after the other; statements and comparisons gather in it. */
export class PassageReader {
  readonly statements: Statement[] = [];
  readonly comparisons: Comparison[] = [];
  /** Whose accounts each statement tells of; null where no other unit than the text's is named. */
  readonly owners: (string | null)[] = [];
  private flow: StatementFlow = FRESH;
  private readonly stack: StatementFlow[] = [];
  private sentence = 0;
  private carried: Carried | null = null;
  /** How many statements stood before the paragraphs that divide a total, each in another way. */
  private divided: number | null = null;
  private lastSection: number | null = null;
  private input: PassageInput | null = null;
  private setting: ClauseSetting;
  private item: ClauseSubject | null = null;
  /** An 项 whose name filled a passage: those below it speak of it, up to the next number. */
  private headed: { readonly section: number; readonly item: ClauseSubject } | null = null;
  /** The 项 that the passage above spoke of, and whether it told its budget: this one may go on with that. */
  private above: { readonly section: number; readonly item: ClauseSubject; readonly hasBudget: boolean } | null = null;
  /** How many statements stood before this sentence. */
  private sentenceFrom = 0;
  private clauseStart = 0;
  /** Where the last figure of the passage ends. */
  private figureEnd: number | null = null;
  /** How many statements stood before this passage. */
  private passageFrom = 0;

  constructor(
    private readonly figures: readonly TextFigure[],
    private readonly names: CodeNames,
    private readonly year: number | null,
    private readonly plainBasis: BudgetBasis | null,
  ) {
    this.setting = { kinds: [], names, year };
  }

  /** Reads the next passage. */
  read(input: PassageInput): void {
    this.input = input;
    this.setting = { kinds: input.kinds, names: this.names, year: this.year };
    const text = input.passage.text;
    const number = leadingNumber(text);
    const lead = LIST_NUMBER.exec(text)?.[0].length ?? number?.length ?? 0;
    const style = number?.style ?? null;
    this.item = this.itemAt(input, text.slice(lead), style);
    if (DIVIDES_ABOVE.test(text.slice(lead))) this.divideAbove(input.passage.section);
    else this.divided = null;
    const goesOn = this.divided ?? this.goesOn(input.passage.section, style);
    this.flow = { ...FRESH, subject: this.item, partsFrom: goesOn };
    this.stack.length = 0;
    const from = this.statements.length;
    this.passageFrom = from;
    this.sentenceFrom = from;
    this.clauseStart = lead;
    this.figureEnd = null;
    // Most passages tell duties and deeds, without a figure and without a comparison.
    const isTelling = input.figures.length > 0 || MAY_COMPARE.test(text);
    for (const token of isTelling ? tokensOf(text, input.figures) : []) {
      if (token.start >= lead || token.kind === 'figure') this.take(token);
      else if (token.kind === 'words') this.take({ ...token, text: text.slice(lead, token.end), start: lead });
    }
    this.endSentence();
    this.above = this.spokenOf(input.passage.section, from);
    this.lastSection = input.passage.section;
    if (GOES_ON.test(text) && !this.endsInList())
      this.carried = { section: input.passage.section, partsFrom: this.statements.length, style };
    else if (goesOn === null) this.carried = null;
  }

  /** The 项 that this passage speaks of; `from`: its first statement. */
  private spokenOf(section: number, from: number): PassageReader['above'] {
    const hasBudget = this.statements.slice(from).some(({ measure }) => measure === 'budget');
    return this.item ? { section, item: this.item, hasBudget } : null;
  }

  /** The 项 that a passage speaks of as a whole: its own, else that of the passage above. */
  private itemAt({ passage, figures }: PassageInput, words: string, style: NumberStyle | null): ClauseSubject | null {
    const own = itemOf(words, this.setting);
    if (own !== null && figures.length === 0 && ITEM_ALONE.test(words)) {
      this.headed = { section: passage.section, item: own };
    } else if (own !== null || style !== null || this.headed?.section !== passage.section) this.headed = null;
    return own ?? this.headed?.item ?? this.goesOnWith(passage.section, words, style);
  }

  /**
   * The 项 of the passage above where this one goes on with its budget, “年初预算为0万元，支出决算为177.17万元”, or says
   * why that was missed, “决算数小于预算数的主要原因：…”.
   */
  private goesOnWith(section: number, words: string, style: NumberStyle | null): ClauseSubject | null {
    const above = style === null && this.above?.section === section ? this.above : null;
    const goesOn = above && (REASON_FIRST.test(words) || (!above.hasBudget && BUDGET_FIRST.test(words)));
    return goesOn ? above.item : null;
  }

  /** Where the parts began that this passage goes on telling; null where it begins anew. */
  private goesOn(section: number, style: NumberStyle | null): number | null {
    const carried = this.carried?.section === section ? this.carried : null;
    return carried && (style === null || style !== carried.style) ? carried.partsFrom : null;
  }

  /** The total right above is what this passage divides, and the next one that begins so as well. */
  private divideAbove(section: number): void {
    const last = this.statements.at(-1);
    const isTotal = last?.predicate === 'value' && last.partOf === null && !last.isAside && !this.endsInList();
    if (this.divided === null && isTotal && this.lastSection === section) this.divided = this.statements.length;
  }

  /** Whether the last sentence told several things side by side, so that no one of them is the whole of what follows. */
  private endsInList(): boolean {
    const last = this.statements.at(-1)?.sentence;
    const subjects = new Set<string>();
    // Only the end is looked at: a text may have thousands of sentences before.
    for (let at = this.statements.length - 1; at >= 0 && this.statements[at]?.sentence === last; at -= 1) {
      const told = this.statements[at];
      if (told?.partOf === null && told.predicate === 'value') subjects.add(told.subject);
    }
    return subjects.size > 1;
  }

  /** What has been read so far. */
  private scene(input: PassageInput): Scene {
    const { setting, flow, item, statements, figures, subjects, sentence, sentenceFrom, plainBasis } = this;
    const isCarried = this.carried !== null || this.divided !== null;
    const depth = this.stack.length;
    return {
      input,
      setting,
      flow,
      item,
      statements,
      figures,
      subjects,
      sentence,
      sentenceFrom,
      isCarried,
      plainBasis,
      depth,
    };
  }

  private take(token: Token): void {
    switch (token.kind) {
      case 'words':
        this.flow = { ...this.flow, clause: this.flow.clause + token.text };
        return;
      case 'figure':
        this.takeFigure(token);
        return;
      case 'colon':
      case 'comma':
        this.endClause(token.start);
        if (token.kind === 'colon' && token.start === this.figureEnd) this.divideLast();
        return;
      case 'semicolon':
        this.endClause(token.start);
        this.flow = { ...this.flow, ...this.flow.outer, outer: null, isAside: false, turn: null, pending: [] };
        return;
      case 'stop':
        this.endClause(token.start);
        this.endSentence();
        return;
      case 'open':
        this.openBracket(token.start);
        return;
      case 'close':
        this.endClause(token.start);
        this.flow = { ...(this.stack.pop() ?? this.flow) };
        this.clauseStart = token.start + 1;
    }
  }

  /** A bracket with figures tells parts of the figure before it; what stands behind it goes on as if it were not there. */
  private openBracket(at: number): void {
    const behindFigure = this.flow.clause === '' && this.flow.pending.length === 0;
    this.stack.push(this.flow);
    const behindRate = behindFigure && RATES.includes(this.statements.at(-1)?.predicate ?? 'value');
    const own = behindRate ? null : this.statements.length;
    const partsFrom = behindFigure ? own : this.flow.partsFrom;
    // “与上年度（29701.28万元）比”: the words before it say what it is.
    const isNamed = !behindFigure && DIGIT.test(this.input?.passage.text.charAt(at + 1) ?? '');
    this.flow = { ...this.flow, clause: isNamed ? this.flow.clause : '', pending: [], partsFrom, turn: null };
    this.clauseStart = at + 1;
  }

  private endClause(at: number): void {
    const { clause } = this.flow;
    this.compare(clause, at);
    if (clause !== '') {
      const words = unquoted(clause);
      const isTelling = !this.flow.isAside && (this.speaksOf(words) || IS_TOPIC.test(words)) && !PURPOSE.test(words);
      const found = isTelling ? (knownSubjectIn(words, null, this.setting)?.subject ?? null) : null;
      if (found && words.endsWith(found.text) && this.flow.pending.length === 0) this.turnTo(found);
      this.flow = {
        ...this.openedBy(words),
        clause: '',
        pending: this.pendingWith(clause),
        against: againstIn(words, this.year) ?? this.flow.against,
        basis: basisIn(words) ?? this.flow.basis,
        period: yearAtTheHead(words, this.year) ?? this.flow.period,
        turn: null,
        ...(found && this.speaksOf(words) ? { subject: found } : {}),
        ...(found && IS_TOPIC.test(words) ? { topic: found } : {}),
      };
    }
    this.clauseStart = at + 1;
  }

  /** The clauses since the last figure with another one; what a bracket right behind a figure explains names nothing for what follows. */
  private pendingWith(clause: string): readonly string[] {
    const { pending } = this.flow;
    const isBracket = pending.length === 0 && this.statements.length > this.sentenceFrom && IN_BRACKETS.test(clause);
    return isBracket || ALL_OF_IT.test(clause) ? pending : [...pending.slice(1 - FARTHEST_CLAUSE), clause];
  }

  /** “2020年度“三公”经费支出决算中，”: what the sentence speaks of from here on. */
  private speaksOf(words: string): boolean {
    return IS_TOPIC.test(words) || this.statements.length === this.sentenceFrom;
  }

  /** The flow after the words of a clause that opens a reason, or parts. */
  private openedBy(words: string): StatementFlow {
    const isMadeOf = this.isMadeOf(words);
    const head = this.headNamed(words);
    const among = isMadeOf || this.opensParts(words) || (head !== null && IS_TOPIC.test(words));
    const isAside =
      (ASIDE.test(words) && !this.opensList(words)) || (this.flow.isAside && !among && !AFTER_ASIDE.test(words));
    const partsFrom =
      ADDED.test(words) || BESIDES.test(words) || (NO_PART.test(words) && this.stack.length > 0)
        ? null
        : this.flow.partsFrom;
    const outer = isMadeOf ? (this.flow.outer ?? { partsFrom: this.flow.partsFrom }) : this.flow.outer;
    if (!among) return { ...this.flow, isAside, outer, partsFrom };
    return { ...this.flow, isAside, outer, partsFrom: this.statements.length, head };
  }

  /** “其中”, “分款来看，”, “具体为：” behind the whole, “…万元中，”: whether words lead to parts. */
  private opensParts(words: string): boolean {
    if (AMONG.test(words) && !this.isOfList(words)) return true;
    return this.opensList(words) || (WITHIN.test(words) && this.isBehindAmount());
  }

  /** The amount of this passage that words name whose parts follow; null where they name none. */
  private headNamed(words: string): number | null {
    if (this.statements.length === this.passageFrom) return null;
    const told = this.statements.slice(Math.max(this.passageFrom, this.statements.length - FARTHEST_TELLING));
    const found = told
      .filter(({ predicate, isAside, subject }) => predicate === 'value' && !isAside && opensPartsOf(subject, words))
      .at(-1);
    return found ? this.statements.lastIndexOf(found) : null;
  }

  /** Whether words lead to a list and to no reason: right behind how the whole is divided, or behind the whole itself. */
  private opensList(words: string): boolean {
    if (!LIST_OPENED.test(words) || this.flow.isAside) return false;
    const last = this.statements.at(-1);
    return (
      this.flow.partsFrom === this.statements.length ||
      (last?.predicate === 'value' && last.sentence === this.sentence && last.partOf === null)
    );
  }

  /** Whether words divide what no one figure of the list before them is. */
  private isOfList(words: string): boolean {
    return DIVIDES.test(words) && this.endsInList();
  }

  /** Whether words right behind an amount say what it is made of. */
  private isMadeOf(words: string): boolean {
    return MADE_OF.test(words) && this.isBehindAmount();
  }

  /** Whether an amount of this sentence stands right before a clause, which is part of no reason. */
  private isBehindAmount(): boolean {
    const last = this.statements.at(-1);
    const isBehind = this.flow.pending.length === 0 && !this.flow.isAside;
    return isBehind && last?.predicate === 'value' && last.sentence === this.sentence;
  }

  private endSentence(): void {
    const told = this.statements
      .slice(this.sentenceFrom)
      .filter(
        ({ depth, isAside, subject }) =>
          depth === 0 &&
          !isAside &&
          !ADJUSTMENT.test(subject) &&
          !isLeftOrGiven({ text: subject, concept: null, fact: null }),
      );
    const parted = this.opensWithParts(told) ? this.wholeOf(told) : undefined;
    const first =
      parted ??
      this.toldAlone(told) ??
      this.spentOf(told) ??
      told.find(({ partOf }) => partOf === null) ??
      this.wholeOf(told);
    this.sentence += 1;
    this.sentenceFrom = this.statements.length;
    const subject = this.item ?? (first ? (this.subjects.get(first.figure) ?? null) : this.flow.subject);
    const { against } = this.flow;
    const partsFrom = this.item && this.flow.partsFrom !== null ? this.flow.partsFrom : null;
    this.flow = { ...FRESH, subject, against, partsFrom };
    this.stack.length = 0;
  }

  /** “年初结转…，本年收入…，本年支出…，年末结转…” of a fund: what follows speaks of what was spent of it. */
  private spentOf(told: readonly Statement[]): Statement | undefined {
    const [first] = told;
    const isRoll = first !== undefined && BALANCE_NAME.test(first.subject) && this.setting.kinds.some(isOfOneBudget);
    return isRoll
      ? told.find(({ subject, predicate }) => predicate === 'value' && subject.endsWith('支出'))
      : undefined;
  }

  /** What a passage begins with that tells one part of the passage before: it speaks of that part. */
  private toldAlone([first]: readonly Statement[]): Statement | undefined {
    const head = this.statements[first?.partOf ?? -1];
    return head && head.passage !== first?.passage ? first : undefined;
  }

  /** Whether a sentence begins with parts of what the one before told: what it counts beside them is none of its own. */
  private opensWithParts([first]: readonly Statement[]): boolean {
    const head = this.statements[first?.partOf ?? -1];
    return head !== undefined && head.passage === first?.passage && head.sentence < first.sentence;
  }

  /** Of a sentence that only told the parts of something, that something. */
  private wholeOf(parts: readonly Statement[]): Statement | undefined {
    const [{ partOf } = { partOf: null }] = parts;
    const values = parts.filter(({ predicate }) => predicate === 'value');
    const areParts = new Set(values.map(({ subject }) => subject)).size > 1;
    return partOf !== null && areParts ? this.statements[partOf] : undefined;
  }

  private readonly subjects = new Map<number, ClauseSubject>();

  private takeFigure({ index, start, end }: PlacedFigure): void {
    const figure = this.figures[index];
    if (!figure || !this.input) return;
    const words = unquoted(this.flow.clause);
    this.flow = { ...this.openedBy(words), clause: this.flow.clause };
    // What is compared in words was told before this figure, which belongs to the reason, or says by how much.
    this.compare(this.flow.clause, start);
    const turned = this.nextTurn(words, figure);
    if (!turned) {
      const scene = this.scene(this.input);
      const clause = settled(scene, readClause(this.flow.clause, figure.unit, this.setting), figure, end);
      const names = namesInTurn(scene, words, end);
      if (names.length > 1) {
        this.flow = { ...this.flow, turn: { names, clause, told: [] } };
        this.nextTurn('', figure, clause);
      } else {
        const [subject, origin] = subjectFor(scene, clause, figure, end);
        this.push(index, clause, subject, origin);
      }
    }
    this.flow = { ...this.flow, clause: '', pending: [] };
    this.clauseStart = end;
    this.figureEnd = end;
  }

  /** “政府采购支出526万元：货物131万元，服务395万元”: a colon right behind an amount opens its parts. */
  private divideLast(): void {
    const last = this.statements.at(-1);
    const isAmount = last?.predicate === 'value' || last?.predicate === 'count';
    if (isAmount && last.sentence === this.sentence && last.partOf === null && !this.flow.isAside)
      this.flow = { ...this.flow, partsFrom: this.statements.length };
  }

  private nextTurn(words: string, figure: TextFigure, first?: ReadClause): boolean {
    const { turn } = this.flow;
    const [joint, verb] = NEXT_IN_TURN.exec(words) ?? [];
    if (!turn || !(first || joint !== undefined)) return false;
    if (verb !== undefined && !goesOnInTurn(turn, figure)) return false;
    const subject = turn.names[turn.told.length] ?? null;
    const clause = first ?? { ...turn.clause, direction: DIRECTIONS[verb ?? ''] ?? turn.clause.direction };
    this.push(this.figures.indexOf(figure), clause, subject, 'list');
    this.flow = { ...this.flow, turn: { ...turn, told: [...turn.told, this.statements.length - 1] } };
    return true;
  }

  private push(index: number, clause: ReadClause, subject: ClauseSubject | null, origin: SubjectOrigin): void {
    const figure = this.figures[index];
    if (!figure || !this.input) return;
    const { kinds } = this.setting;
    const { partsFrom, isAside } = this.flow;
    const about = this.countGrown(clause, figure) ?? aboutOf(subject, kinds, figure.unit);
    const scene = this.scene(this.input);
    const name = subject?.text ?? '';
    const partOf = this.wholeFor(scene, clause, { unit: figure.unit, about, name });
    const head = partOf === null ? undefined : this.statements[partOf];
    const said = { about: isOfMoved(head) ? [] : about, ...settledSaying(scene, clause, head) };
    const wholes = clause.predicate === 'share' ? wholesOf(scene, clause.whole, head, index) : [];
    this.statements.push({
      ...said,
      figure: index,
      passage: this.input.at,
      sentence: this.sentence,
      subject: name,
      subjectOrigin: origin,
      direction: clause.direction,
      whole: clause.whole,
      partOf,
      listFrom: partOf === null ? null : Math.max(partsFrom ?? 0, this.divided === null ? 0 : this.passageFrom),
      depth: this.stack.length,
      isAside,
      facts: boundFacts(said, kinds, wholes, figure.unit),
    });
    this.remember(index, subject, clause.subject);
    this.goOn(clause, subject, said.period);
  }

  /** What a figure is a part of; null where no parts are told, or it is what one of many costs. */
  private wholeFor(scene: Scene, clause: ReadClause, part: Pick<Part, 'unit' | 'about' | 'name'>): number | null {
    const { partsFrom } = this.flow;
    if (partsFrom === null || AVERAGE_NAME.test(part.name)) return null;
    return headOf(scene, partsFrom, { ...clause, ...part, against: clause.against ?? this.flow.against });
  }

  /** What the next figure takes over from this one. */
  private goOn(clause: ReadClause, subject: ClauseSubject | null, period: Statement['period']): void {
    const { flow } = this;
    const owner = clause.owner ?? flow.owner;
    this.owners.push(owner ?? this.input?.owner ?? null);
    const stays =
      subject === null ||
      clause.isOfShare ||
      ADJUSTMENT.test(subject.text) ||
      isLeftOrGiven(subject) ||
      (BALANCE_NAME.test(subject.text) && flow.subject !== null);
    this.flow = {
      ...flow,
      subject: stays ? flow.subject : subject,
      owner,
      isOfShare: clause.isOfShare,
      against: clause.against ?? flow.against,
      basis: clause.basis ?? flow.basis,
      period: clause.isBase ? flow.period : period,
    };
  }

  /** Keeps what a figure is told of. What the first of a sentence names itself may begin another item. */
  private remember(index: number, subject: ClauseSubject | null, named: ClauseSubject | null): void {
    if (!subject) return;
    this.subjects.set(index, subject);
    if (named === subject && this.statements.length === this.sentenceFrom + 1) this.turnTo(subject);
  }

  /** A paragraph may tell several items, one sentence each: what follows then speaks of the one that was named last. */
  private turnTo(subject: ClauseSubject): void {
    if (this.item === null || this.flow.isAside) return;
    if (ITEM_NAME.test(subject.text) && subject.text !== this.item.text) this.item = subject;
  }

  /** “较上年减少119批次，下降36.6%”: the rate is that of the count before it, and of no money. */
  private countGrown({ predicate, subject }: ReadClause, { unit }: TextFigure): Statement['about'] | null {
    const last = this.statements.at(-1);
    if (predicate !== 'growth' || unit !== '%' || subject !== null || last?.predicate !== 'change') return null;
    const counted = this.figures[last.figure]?.unit ?? null;
    return last.sentence !== this.sentence || counted === null || isMoney(counted) ? null : last.about;
  }

  private compare(clause: string, end: number): void {
    const found = this.input && comparisonOf(this.scene(this.input), clause, { start: this.clauseStart, end });
    if (found) this.comparisons.push(found);
  }
}

/** “当年收入构成如下：”, “其中项目支出包括”: whether words that begin with a name lead to the parts of what it names. */
function opensPartsOf(name: string, words: string): boolean {
  const at = name.length > 2 ? words.indexOf(name) : -1;
  return (
    at >= 0 && words.slice(0, at).replace(BEFORE_SUBJECT, '') === '' && ITS_PARTS.test(words.slice(at + name.length))
  );
}

/** “各增加1万元、减少2万元，增长3%”: a verb goes on with amounts of more and less, or with rates, up to the last name. */
function goesOnInTurn({ clause: { predicate }, told, names }: Turn, { unit }: TextFigure): boolean {
  return predicate === (unit === '%' ? 'growth' : 'change') && told.length < names.length;
}

/** “1、X（类）Y（款）Z（项）”: what a passage speaks of as a whole. */
function itemOf(text: string, setting: ClauseSetting): ClauseSubject | null {
  const coded = codedNameIn(unquoted(text.slice(0, 120)), setting.names);
  if (!coded || coded.end !== coded.text.length || !ITEM_NAME.test(coded.text)) return null;
  return subjectIn(coded.text, null, setting)?.subject ?? null;
}
