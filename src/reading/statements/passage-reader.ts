import type { Statement, SubjectOrigin, TextFigure } from '../../model';
import { BALANCE_NAME } from '../names/name-words';
import { readClause, type ReadClause } from './clause/clause';
import { againstIn, basisIn } from './clause/money';
import { yearAtTheHead } from './clause/period';
import { knownSubjectIn, type ClauseSubject } from './clause/subject';
import { unquoted } from './clause/unquoted';
import {
  ADJUSTMENT,
  ALL_OF_IT,
  DIFFERENCE,
  DIRECTIONS,
  DIVIDED_BELOW,
  IN_BRACKETS,
  IS_TOPIC,
  ITEM_NAME,
  MAY_COMPARE,
  NEXT_IN_TURN,
  PURPOSE,
} from './clause/words';
import { comparisonOf } from './comparisons';
import { FRESH, type StatementFlow, type Turn } from './flow';
import { statementOf } from './make-statement';
import { openedBy } from './openings';
import { FARTHEST_CLAUSE, type Scene } from './scene';
import { subjectBehind } from './sentence-subject';
import { settled } from './settling';
import type { ReadSoFar } from './so-far';
import { isLeftOrGiven, subjectFor } from './subject-finder';
import { tokensOf, type PlacedFigure, type Token } from './tokens';
import { namesInTurn } from './turns';

/** What a bracket behind a rate tells is what the rate is of, and no part of anything. */
const RATES: readonly Statement['predicate'][] = ['share', 'growth', 'completion'];

/** What a figure begins with. */
const DIGIT = /\d/;

/** What is known of a passage before it is read. */
type Surroundings = Pick<
  Scene,
  'input' | 'setting' | 'figures' | 'plainBasis' | 'isCarried' | 'isDivided' | 'sectionFrom'
>;

/** Reads one passage from its first word to its last; what it says is added to what has been read so far. */
export class PassageReader {
  private flow: StatementFlow;
  /** The flows outside of the brackets that are open. */
  private readonly stack: StatementFlow[] = [];
  private readonly passageFrom: number;
  private sentenceFrom: number;
  private clauseStart = 0;
  /** Where the last figure of the passage ends. */
  private figureEnd: number | null = null;

  /** `item`: what the passage speaks of as a whole, in the end the last one it told. */
  constructor(
    private readonly around: Surroundings,
    private readonly soFar: ReadSoFar,
    public item: ClauseSubject | null,
    partsFrom: number | null,
  ) {
    this.flow = { ...FRESH, subject: item, partsFrom };
    this.passageFrom = soFar.statements.length;
    this.sentenceFrom = this.passageFrom;
  }

  /** `lead`: how long its number is. */
  read(lead: number): void {
    const { passage, figures } = this.around.input;
    this.clauseStart = lead;
    // Most passages tell duties and deeds, without a figure and without a comparison.
    const isTelling = figures.length > 0 || MAY_COMPARE.test(passage.text);
    for (const token of isTelling ? tokensOf(passage.text, figures) : []) {
      if (token.start >= lead || token.kind === 'figure') this.take(token);
      else if (token.kind === 'words') this.take({ ...token, text: passage.text.slice(lead, token.end), start: lead });
    }
    this.endSentence();
  }

  /** What has been read up to here. */
  private scene(): Scene {
    const { flow, item, passageFrom, sentenceFrom, stack } = this;
    // Asked several times for every figure: spreading these would take a fifth of all reading.
    const { input, setting, figures, plainBasis, isCarried, isDivided, sectionFrom } = this.around;
    const { statements, subjects, sentences: sentence } = this.soFar;
    return {
      input,
      setting,
      figures,
      plainBasis,
      isCarried,
      isDivided,
      sectionFrom,
      passageFrom,
      sentenceFrom,
      sentence,
      depth: stack.length,
      flow,
      item,
      statements,
      subjects,
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
    const { statements } = this.soFar;
    const behindFigure = this.flow.clause === '' && this.flow.pending.length === 0;
    this.stack.push(this.flow);
    const behindRate = behindFigure && RATES.includes(statements.at(-1)?.predicate ?? 'value');
    const own = behindRate ? null : statements.length;
    const partsFrom = behindFigure ? own : this.flow.partsFrom;
    // “与上年度（29701.28万元）比”: the words before it say what it is.
    const isNamed = !behindFigure && DIGIT.test(this.around.input.passage.text.charAt(at + 1));
    this.flow = { ...this.flow, clause: isNamed ? this.flow.clause : '', pending: [], partsFrom, turn: null };
    this.clauseStart = at + 1;
  }

  private endClause(at: number): void {
    const { clause } = this.flow;
    const { setting } = this.around;
    this.compare(clause, at);
    if (clause !== '') {
      const words = unquoted(clause);
      const found = this.spokenOfIn(words);
      if (found && words.endsWith(found.text) && this.flow.pending.length === 0) this.turnTo(found);
      this.flow = {
        ...openedBy(this.scene(), words),
        clause: '',
        pending: this.pendingWith(clause),
        against: againstIn(words, setting.year) ?? this.flow.against,
        basis: basisIn(words) ?? this.flow.basis,
        period: yearAtTheHead(words, setting.year) ?? this.flow.period,
        turn: null,
        ...(found ? { subject: found } : {}),
        ...(found && (IS_TOPIC.test(words) || DIVIDED_BELOW.test(words)) ? { topic: found } : {}),
      };
    }
    this.clauseStart = at + 1;
  }

  /** What the words of a clause say that is spoken of from here on; null where they tell a figure's own, a reason, or a purpose. */
  private spokenOfIn(words: string): ClauseSubject | null {
    const isTelling = !this.flow.isAside && this.speaksOf(words) && !PURPOSE.test(words);
    return isTelling ? (knownSubjectIn(words, null, this.around.setting)?.subject ?? null) : null;
  }

  /** The clauses since the last figure with another one; what a bracket right behind a figure explains names nothing for what follows. */
  private pendingWith(clause: string): readonly string[] {
    const { pending } = this.flow;
    const isBracket = pending.length === 0 && this.isInSentence() && IN_BRACKETS.test(clause);
    return isBracket || ALL_OF_IT.test(clause) ? pending : [...pending.slice(1 - FARTHEST_CLAUSE), clause];
  }

  /** Whether the sentence has told a figure. */
  private isInSentence(): boolean {
    return this.soFar.statements.length > this.sentenceFrom;
  }

  /** “2020年度“三公”经费支出决算中，”: what the sentence speaks of from here on. */
  private speaksOf(words: string): boolean {
    return IS_TOPIC.test(words) || !this.isInSentence();
  }

  private endSentence(): void {
    const subject = subjectBehind(this.scene());
    this.soFar.sentences += 1;
    this.sentenceFrom = this.soFar.statements.length;
    const { against } = this.flow;
    const partsFrom = this.item && this.flow.partsFrom !== null ? this.flow.partsFrom : null;
    this.flow = { ...FRESH, subject, against, partsFrom };
    this.stack.length = 0;
  }

  private takeFigure({ index, start, end }: PlacedFigure): void {
    const { figures, setting } = this.around;
    const figure = figures[index];
    if (!figure) return;
    const words = unquoted(this.flow.clause);
    this.flow = { ...openedBy(this.scene(), words), clause: this.flow.clause };
    // What is compared in words was told before this figure, which belongs to the reason, or says by how much.
    this.compare(this.flow.clause, start);
    if (!this.nextTurn(words, index)) {
      const scene = this.scene();
      const clause = settled(scene, readClause(this.flow.clause, figure.unit, setting), figure, end);
      const names = namesInTurn(scene, words, end);
      if (names.length > 1) {
        this.flow = { ...this.flow, turn: { names, clause, told: [] } };
        this.nextTurn('', index, clause);
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
    const { statements, sentences } = this.soFar;
    const last = statements.at(-1);
    const isAmount = last?.predicate === 'value' || last?.predicate === 'count';
    if (isAmount && last.sentence === sentences && last.partOf === null && !this.flow.isAside)
      this.flow = { ...this.flow, partsFrom: statements.length };
  }

  /** Whether a figure is the next of a list told in turn; `first`: what the words before the first of them say. */
  private nextTurn(words: string, index: number, first?: ReadClause): boolean {
    const { turn } = this.flow;
    const [joint, verb] = NEXT_IN_TURN.exec(words) ?? [];
    if (!turn || !(first || joint !== undefined)) return false;
    if (verb !== undefined && !goesOnInTurn(turn, this.around.figures[index])) return false;
    const subject = turn.names[turn.told.length] ?? null;
    const clause = first ?? { ...turn.clause, direction: DIRECTIONS[verb ?? ''] ?? turn.clause.direction };
    this.push(index, clause, subject, 'list');
    this.flow = { ...this.flow, turn: { ...turn, told: [...turn.told, this.soFar.statements.length - 1] } };
    return true;
  }

  private push(index: number, clause: ReadClause, subject: ClauseSubject | null, origin: SubjectOrigin): void {
    const statement = statementOf(this.scene(), { index, clause, subject, origin });
    this.soFar.statements.push(statement);
    this.remember(index, subject, clause.subject);
    this.goOn(clause, subject, statement.period);
  }

  /** What the next figure takes over from this one. */
  private goOn(clause: ReadClause, subject: ClauseSubject | null, period: Statement['period']): void {
    const { flow } = this;
    const owner = clause.owner ?? flow.owner;
    this.soFar.owners.push(owner ?? this.around.input.owner);
    const stays =
      subject === null ||
      clause.isOfShare ||
      flow.subject?.each?.some(({ text }) => text === subject.text) === true ||
      ADJUSTMENT.test(subject.text) ||
      DIFFERENCE.test(subject.text) ||
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
    const { subjects, statements } = this.soFar;
    subjects.set(index, subject);
    if (named === subject && statements.length === this.sentenceFrom + 1) this.turnTo(subject);
  }

  /** A paragraph may tell several items, one sentence each: what follows then speaks of the one that was named last. */
  private turnTo(subject: ClauseSubject): void {
    if (this.item === null || this.flow.isAside) return;
    if (ITEM_NAME.test(subject.text) && subject.text !== this.item.text) this.item = subject;
  }

  private compare(clause: string, end: number): void {
    const found = comparisonOf(this.scene(), clause, { start: this.clauseStart, end });
    if (found) this.soFar.comparisons.push(found);
  }
}

/** “各增加1万元、减少2万元，增长3%”: a verb goes on with amounts of more and less, or with rates, up to the last name. */
function goesOnInTurn({ clause: { predicate }, told, names }: Turn, figure: TextFigure | undefined): boolean {
  return predicate === (figure?.unit === '%' ? 'growth' : 'change') && told.length < names.length;
}
