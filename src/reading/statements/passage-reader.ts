import type { Comparison, Passage, SectionKind, Statement, SubjectOrigin, TextFigure } from '../../model';
import { codedNameIn, type CodeNames } from '../names/codes';
import { conceptOf, factsOfConcept, hasBudget, isMoney, namesIn } from '../names/concepts';
import { BALANCE_NAME, HEADING_NAMES, PAIRED_NAMES, THREE_PUBLIC } from '../names/name-words';
import { leadingNumber } from '../numbering';
import type { NumberStyle } from '../words';
import { LIST_NUMBER } from '../figures/words';
import { aboutOf, factsOf } from './bind';
import {
  againstIn,
  yearAtTheHead,
  knownSubjectIn,
  readClause,
  subjectIn,
  unquoted,
  type ReadClause,
  type Setting,
  type Subject,
} from './clause';
import {
  AFTER_ASIDE,
  AMONG,
  ASIDE,
  COUNTED_BEHIND,
  GOES_ON,
  IN_TURN,
  NAME_JOINTS,
  IS_TOPIC,
  MAY_COMPARE,
  OF_THE_AMOUNT,
  PURPOSE,
} from './clause-words';
import { comparisonIn } from './comparisons';
import { FRESH, type Flow } from './flow';
import { tokensOf, type PlacedFigure, type Token } from './tokens';

/** A passage with its figures, as it is handed to be read. */
export interface PassageInput {
  readonly passage: Passage;
  readonly at: number;
  readonly figures: readonly PlacedFigure[];
  readonly kinds: readonly SectionKind[];
}

const EVALUATED: Subject = { text: '绩效自评', concept: conceptOf('绩效自评'), fact: null };

type Part = Pick<Statement, 'predicate' | 'measure'> & Pick<TextFigure, 'unit'>;

/** How many statements may stand between a whole and its 其中. */
const FARTHEST_HEAD = 12;

/** Where the parts of a whole are told below it: “其中：” at the end of a passage. */
interface Carried {
  readonly section: number;
  readonly partsFrom: number;
  /** How the passage was numbered: its next sister tells no part of it. */
  readonly style: NumberStyle | null;
}

/** Reads passages one after the other; statements and comparisons gather in it. */
export class PassageReader {
  readonly statements: Statement[] = [];
  readonly comparisons: Comparison[] = [];
  private flow: Flow = FRESH;
  private readonly stack: Flow[] = [];
  private sentence = 0;
  private carried: Carried | null = null;
  private input: PassageInput | null = null;
  private setting: Setting;
  private item: Subject | null = null;
  /** How many statements stood before this sentence. */
  private sentenceFrom = 0;
  private clauseStart = 0;

  constructor(
    private readonly figures: readonly TextFigure[],
    private readonly names: CodeNames,
    private readonly year: number | null,
  ) {
    this.setting = { kinds: [], names, year };
  }

  /** Reads the next passage. */
  read(input: PassageInput): void {
    this.input = input;
    this.setting = { kinds: input.kinds, names: this.names, year: this.year };
    const text = input.passage.text;
    const lead = LIST_NUMBER.exec(text)?.[0].length ?? 0;
    this.item = itemOf(text.slice(lead), this.setting);
    const style = leadingNumber(text)?.style ?? null;
    const goesOn = this.goesOn(input.passage.section, style);
    this.flow = { ...FRESH, subject: this.item, partsFrom: goesOn };
    this.stack.length = 0;
    this.sentenceFrom = this.statements.length;
    this.clauseStart = lead;
    // Most passages tell duties and deeds, without a figure and without a comparison.
    const isTelling = input.figures.length > 0 || MAY_COMPARE.test(text);
    for (const token of isTelling ? tokensOf(text, input.figures) : []) {
      if (token.start >= lead || token.kind === 'figure') this.take(token);
      else if (token.kind === 'words') this.take({ ...token, text: text.slice(lead, token.end), start: lead });
    }
    this.endSentence();
    if (GOES_ON.test(text) && !this.endsInList())
      this.carried = { section: input.passage.section, partsFrom: this.statements.length, style };
    else if (goesOn === null) this.carried = null;
  }

  /** Where the parts began that this passage goes on telling; null where it begins anew. */
  private goesOn(section: number, style: NumberStyle | null): number | null {
    const carried = this.carried?.section === section ? this.carried : null;
    return carried && (style === null || style !== carried.style) ? carried.partsFrom : null;
  }

  /** Whether the last sentence told several things side by side, so that no one of them is the whole of what follows. */
  private endsInList(): boolean {
    const last = this.statements.at(-1)?.sentence;
    const told = this.statements.filter(
      ({ sentence, partOf, predicate }) => sentence === last && partOf === null && predicate === 'value',
    );
    return new Set(told.map(({ subject }) => subject)).size > 1;
  }

  private take(token: Token): void {
    switch (token.kind) {
      case 'words':
        this.flow = { ...this.flow, clause: this.flow.clause + token.text };
        return;
      case 'figure':
        this.takeFigure(token);
        return;
      case 'comma':
        this.endClause(token.start);
        return;
      case 'semicolon':
        this.endClause(token.start);
        this.flow = { ...this.flow, isAside: false, turn: null, pending: [] };
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
    const partsFrom = behindFigure ? this.statements.length : this.flow.partsFrom;
    this.flow = { ...this.flow, clause: '', pending: [], partsFrom, turn: null };
    this.clauseStart = at + 1;
  }

  private endClause(at: number): void {
    const { clause } = this.flow;
    this.compare(clause, at);
    if (clause !== '') {
      const words = unquoted(clause);
      const isTelling = !this.flow.isAside && (this.speaksOf(words) || IS_TOPIC.test(words)) && !PURPOSE.test(words);
      const found = isTelling ? (knownSubjectIn(words, null, this.setting)?.subject ?? null) : null;
      this.flow = {
        ...this.openedBy(words),
        clause: '',
        pending: [...this.flow.pending, clause],
        against: againstIn(words, this.year) ?? this.flow.against,
        period: yearAtTheHead(words, this.year) ?? this.flow.period,
        turn: null,
        ...(found && this.speaksOf(words) ? { subject: found } : {}),
        ...(found && IS_TOPIC.test(words) ? { topic: found } : {}),
      };
    }
    this.clauseStart = at + 1;
  }

  /** “2020年度“三公”经费支出决算中，”: what the sentence speaks of from here on. */
  private speaksOf(words: string): boolean {
    return IS_TOPIC.test(words) || this.statements.length === this.sentenceFrom;
  }

  /** The flow after the words of a clause that opens a reason, or parts. */
  private openedBy(words: string): Flow {
    const among = AMONG.test(words);
    const isAside = ASIDE.test(words) || (this.flow.isAside && !among && !AFTER_ASIDE.test(words));
    return { ...this.flow, isAside, partsFrom: among ? this.statements.length : this.flow.partsFrom };
  }

  private endSentence(): void {
    const told = this.statements.slice(this.sentenceFrom).filter(({ depth, isAside }) => depth === 0 && !isAside);
    const first = told.find(({ partOf }) => partOf === null) ?? this.wholeOf(told);
    this.sentence += 1;
    this.sentenceFrom = this.statements.length;
    const subject = this.item ?? (first ? (this.subjects.get(first.figure) ?? null) : this.flow.subject);
    const { against } = this.flow;
    const partsFrom = this.item && this.flow.partsFrom !== null ? this.flow.partsFrom : null;
    this.flow = { ...FRESH, subject, against, partsFrom };
    this.stack.length = 0;
  }

  /** Of a sentence that only told the parts of something, that something. */
  private wholeOf(parts: readonly Statement[]): Statement | undefined {
    const [{ partOf } = { partOf: null }] = parts;
    const values = parts.filter(({ predicate }) => predicate === 'value');
    const areParts = new Set(values.map(({ subject }) => subject)).size > 1;
    return partOf !== null && areParts ? this.statements[partOf] : undefined;
  }

  private readonly subjects = new Map<number, Subject>();

  private takeFigure({ index, start, end }: PlacedFigure): void {
    const figure = this.figures[index];
    if (!figure || !this.input) return;
    const words = unquoted(this.flow.clause);
    this.flow = { ...this.openedBy(words), clause: this.flow.clause };
    const turned = this.nextTurn(words, figure);
    if (!turned) {
      const clause = this.settled(readClause(this.flow.clause, figure.unit, this.setting), figure);
      const names = IN_TURN.test(words) ? this.namesInTurn(words) : [];
      if (names.length > 1) {
        this.flow = {
          ...this.flow,
          turn: { names, predicate: clause.predicate, direction: clause.direction, told: [] },
        };
        this.nextTurn('', figure, clause);
      } else {
        const [subject, origin] = this.subjectFor(clause, figure, end);
        this.push(index, clause, subject, origin);
      }
    }
    this.compare(this.flow.clause, start);
    this.flow = { ...this.flow, clause: '', pending: [] };
    this.clauseStart = end;
  }

  /** What a clause leaves open is as the figures before have it. */
  private settled(clause: ReadClause, figure: TextFigure): ReadClause {
    const last = this.statements.at(-1);
    const follows = last && last.passage === this.input?.at && last.sentence === this.sentence;
    if (clause.predicate === 'change' && figure.unit === null && follows && last.predicate === 'change') {
      return { ...clause, predicate: 'growth' };
    }
    if (follows && this.isOfBudget(last, figure)) return { ...clause, predicate: 'completion', subject: null };
    const isBareRate = figure.unit === '%' && clause.predicate === 'value' && unquoted(this.flow.clause) === '';
    if (isBareRate && follows && last.predicate === 'change' && clause.subject === null) {
      return { ...clause, predicate: 'growth', direction: last.direction };
    }
    return clause;
  }

  /** “完成年初预算2,400.00万元的104.17%”. */
  private isOfBudget(last: Statement, { unit }: TextFigure): boolean {
    const isOf = unit === '%' && OF_THE_AMOUNT.test(unquoted(this.flow.clause));
    return isOf && last.measure === 'budget' && last.predicate === 'value';
  }

  private nextTurn(words: string, figure: TextFigure, first?: ReadClause): boolean {
    const { turn } = this.flow;
    if (!turn || !(first || words === '' || /^[、，和与及]$/.test(words))) return false;
    const subject = turn.names[turn.told.length] ?? null;
    const clause: ReadClause = first ?? {
      predicate: turn.predicate,
      direction: turn.direction,
      subject: null,
      whole: null,
      measure: null,
      against: null,
      period: null,
      isBase: false,
    };
    this.push(this.figures.indexOf(figure), clause, subject, 'list');
    this.flow = { ...this.flow, turn: { ...turn, told: [...turn.told, this.statements.length - 1] } };
    return true;
  }

  private namesInTurn(words: string): readonly Subject[] {
    const head = words.replace(IN_TURN, '');
    const alias = namesIn(head).at(-1)?.alias;
    const paired = alias === undefined ? undefined : PAIRED_NAMES[alias];
    const names = paired ?? head.split(NAME_JOINTS);
    const subjects = names.flatMap((name) => subjectIn(name, null, this.setting)?.subject ?? []);
    if (subjects.length > 1) return subjects;
    return head === '' || subjects.length === 0 ? this.lastNames() : [];
  }

  private lastNames(): readonly Subject[] {
    const listed = this.statements
      .slice(this.sentenceFrom)
      .filter(({ subjectOrigin, predicate }) => subjectOrigin === 'list' && predicate !== 'growth');
    const names = [...new Set(listed.map(({ figure }) => this.subjects.get(figure)))];
    return names.flatMap((name) => name ?? []);
  }

  private subjectFor(clause: ReadClause, figure: TextFigure, end: number): readonly [Subject | null, SubjectOrigin] {
    const text = this.input?.passage.text ?? '';
    if (!isMoney(figure.unit) && COUNTED_BEHIND.test(text.slice(end))) return [EVALUATED, 'clause'];
    const own = this.acrossClauses(figure) ?? clause.subject;
    if (own && this.isCountedUnder(own, figure)) return [this.flow.subject, 'before'];
    if (own) return [own, this.flow.partsFrom === null ? 'clause' : 'among'];
    const named = this.flow.isAside ? null : this.namedBefore(figure);
    if (named) return [named, 'clause'];
    const budgeted = clause.predicate === 'completion' ? this.budgeted() : null;
    if (budgeted) return [budgeted, 'before'];
    if (this.flow.subject) return [this.flow.subject, this.flow.subject === this.item ? 'item' : 'before'];
    return [this.headingSubject(), 'heading'];
  }

  /** A known name in the clauses between the last figure and this one, the nearest first. */
  private namedBefore(figure: TextFigure): Subject | null {
    for (const pending of [...this.flow.pending].reverse()) {
      const found = PURPOSE.test(pending) ? null : subjectIn(unquoted(pending), figure.unit, this.setting);
      if (found && isKnown(found.subject)) return found.subject;
    }
    return null;
  }

  /** What has a budget, where the last part told has none: “…其中基本支出…，项目支出…，完成年初预算的”. */
  private budgeted(): Subject | null {
    const last = this.statements.at(-1);
    const head = this.statements[last?.partOf ?? -1];
    return head && hasBudget(last?.about ?? []) === false ? (this.subjects.get(head.figure) ?? null) : null;
  }

  /** A name that runs over several clauses. */
  private acrossClauses(figure: TextFigure): Subject | null {
    if (this.flow.pending.length === 0) return null;
    const words = unquoted([...this.flow.pending, this.flow.clause].join('，'));
    const found = namesIn(words)
      .filter(({ alias }) => alias.includes('，'))
      .at(-1);
    if (!found || factsOfConcept(found.concept, this.setting.kinds, figure.unit).length === 0) return null;
    return { text: found.alias, concept: found.concept, fact: null };
  }

  /** “12批次、来宾85人次”: both are counted under what was named before. */
  private isCountedUnder(own: Subject | null, figure: TextFigure): boolean {
    const { subject } = this.flow;
    if (!own || own.concept || own.fact !== null || !subject?.concept || isMoney(figure.unit)) return false;
    if (!this.setting.kinds.some((kind) => THREE_PUBLIC.includes(kind))) return false;
    return factsOfConcept(subject.concept, this.setting.kinds, figure.unit).length > 0;
  }

  private headingSubject(): Subject | null {
    const name = this.setting.kinds.map((kind) => HEADING_NAMES[kind]).find((each) => each !== undefined);
    return name === undefined ? null : { text: name, concept: conceptOf(name), fact: null };
  }

  private push(index: number, clause: ReadClause, subject: Subject | null, origin: SubjectOrigin): void {
    const figure = this.figures[index];
    if (!figure || !this.input) return;
    const { kinds } = this.setting;
    const { partsFrom, isAside } = this.flow;
    const about = aboutOf(subject, kinds, figure.unit);
    const partOf = partsFrom === null ? null : this.headOf(partsFrom, { ...clause, unit: figure.unit });
    const head = partOf === null ? undefined : this.statements[partOf];
    const said = { about, ...this.settledSaying(clause, head) };
    const wholes = clause.predicate === 'share' ? this.wholesOf(clause.whole, head, index) : [];
    this.statements.push({
      ...said,
      figure: index,
      passage: this.input.at,
      sentence: this.sentence,
      subject: subject?.text ?? '',
      subjectOrigin: origin,
      direction: clause.direction,
      whole: clause.whole,
      partOf,
      depth: this.stack.length,
      isAside,
      facts: factsOf(said, kinds, wholes),
    });
    if (subject) this.subjects.set(index, subject);
    const stays = subject === null || (BALANCE_NAME.test(subject.text) && this.flow.subject !== null);
    this.flow = {
      ...this.flow,
      subject: stays ? this.flow.subject : subject,
      against: clause.against ?? this.flow.against,
      period: clause.isBase ? this.flow.period : said.period,
    };
  }

  /** Which money, of when and against what a statement tells, with what the words before it say. */
  private settledSaying(
    clause: ReadClause,
    head: Statement | undefined,
  ): Pick<Statement, 'predicate' | 'measure' | 'period' | 'against'> {
    const { predicate } = clause;
    const inherited = head?.measure === 'budget' && !this.isToldAsFinal(head) ? 'budget' : null;
    let { against } = clause;
    if (predicate === 'change' || predicate === 'growth') against ??= this.flow.against ?? 'prior';
    if (predicate === 'completion') against ??= 'budget';
    return { predicate, against, measure: clause.measure ?? inherited, period: clause.period ?? this.flow.period };
  }

  /** What a part is a part of: the last statement before the parts that tells the same of another thing. */
  private headOf(partsFrom: number, part: Part): number | null {
    if (part.predicate !== 'value' && part.predicate !== 'count' && part.predicate !== 'change') return null;
    // A sentence that begins with 其中 speaks of what the sentence before was about, not of its last part.
    const skipsParts = partsFrom === this.sentenceFrom || this.carried !== null;
    let fallback: number | null = null;
    for (let at = partsFrom - 1; at >= Math.max(0, partsFrom - FARTHEST_HEAD); at -= 1) {
      const head = this.statements[at];
      if (!head || (head.passage !== this.input?.at && this.carried === null)) break;
      if (!this.canHead(head, part) || (skipsParts && head.partOf !== null)) continue;
      if (fitsMeasure(head.measure, part.measure)) return at;
      fallback ??= at;
    }
    return part.measure === null ? fallback : null;
  }

  /** “支出2.05万元，年初预算为2.95万元，其中：”: parts are then told both ways too. */
  private isToldAsFinal(head: Statement): boolean {
    return this.statements.some(
      ({ sentence, subject, predicate, measure, partOf }) =>
        sentence === head.sentence &&
        subject === head.subject &&
        predicate === 'value' &&
        measure !== 'budget' &&
        partOf === null,
    );
  }

  private canHead(head: Statement, { predicate, unit }: Part): boolean {
    if (head.depth > this.stack.length || head.isAside || head.predicate !== predicate) return false;
    return predicate !== 'count' || this.figures[head.figure]?.unit === unit;
  }

  private wholesOf(whole: string | null, head: Statement | undefined, index: number): Statement['about'] {
    if (whole !== null) {
      const named = subjectIn(unquoted(whole), null, this.setting)?.subject ?? null;
      const facts = aboutOf(named, this.setting.kinds, '万元');
      if (facts.length > 0) return facts;
    }
    const part = this.lastValue(index);
    const above = head ?? this.statements[part?.partOf ?? -1];
    if (above) return above.about;
    return aboutOf(this.flow.topic ?? this.headingSubject(), this.setting.kinds, '万元');
  }

  private lastValue(before: number): Statement | undefined {
    for (let at = this.statements.length - 1; at >= 0; at -= 1) {
      const each = this.statements[at];
      if (each?.predicate === 'value' && each.figure < before) return each;
    }
    return undefined;
  }

  private compare(clause: string, end: number): void {
    if (!this.input || !MAY_COMPARE.test(clause)) return;
    const found = comparisonIn(unquoted(clause), this.flow.against);
    if (!found) return;
    const { passage, at } = this.input;
    const own = subjectIn(unquoted(clause).slice(0, found.at), null, this.setting)?.subject;
    const subject =
      own && (own.concept !== null || own.fact !== null) ? own : (this.flow.subject ?? this.headingSubject());
    const [from = 0, to = 0] = [passage.origin[this.clauseStart], passage.origin[Math.max(this.clauseStart, end - 1)]];
    this.comparisons.push({
      span: { start: from, end: to + 1 },
      passage: at,
      sentence: this.sentence,
      after: this.statements.length === 0 ? null : this.statements.length - 1,
      subject: subject?.text ?? '',
      about: aboutOf(subject, this.setting.kinds, '万元'),
      against: found.against,
      direction: found.direction,
    });
  }
}

function fitsMeasure(head: Statement['measure'], part: Statement['measure']): boolean {
  return part === null ? head !== 'budget' : head === null || head === part;
}

/** Whether a subject is more than words. */
function isKnown({ concept, fact }: Subject): boolean {
  return concept !== null || fact !== null;
}

/** “1、X（类）Y（款）Z（项）”: what a passage speaks of as a whole. */
function itemOf(text: string, setting: Setting): Subject | null {
  const coded = codedNameIn(text.slice(0, 120), setting.names);
  if (!coded || coded.end !== coded.text.length || !/（[款项]）$/.test(coded.text)) return null;
  return subjectIn(coded.text, null, setting)?.subject ?? null;
}
