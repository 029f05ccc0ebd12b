import type { Caliber, Fact, FactId, RowKey } from '../../model';
import { normaliseText, projectOfRow } from '../../standards';
import { ownId, placeId, placeIn, shareId } from '../ids';
import {
  AMOUNT_WANTED,
  amountFact,
  blankFact,
  countDifferenceFact,
  countFact,
  ratioFact,
  sumFact,
} from '../making/make-fact';
import { achievementAmounts, PROJECT_TABLE, projectsIn, type Project } from '../reading/projects';
import { caliberOfId, put, type Gathering } from './gathering';

/** Whose money a project spends, as texts tell it, and where a person finds the amount. */
export const FUNDS = [
  { column: 'central', name: '中央财政资金' },
  { column: 'provincial', name: '省级财政资金' },
  { column: 'local', name: '本级财政资金' },
] as const;

const FUNDS_FOUND = '资金下达文件、项目绩效系统';
const COUNTS_FOUND = '项目绩效目标表、发放花名册';

/** The sum of all projects, of a 专项 and of a project's funds. */
export const ALL_PROJECTS = '全部项目';

/**
 * What a person fills in for each project, by the names that 助手资料 lists, and what follows: a project's funds as soon
 * as two of them are known; the funds of a 专项 and of all where no project is without any.
 */
export function addProjects(gathering: Gathering): void {
  const projects = projectsIn(gathering.supplement) ?? [];
  for (const project of projects) addProject(gathering, project);
  const groups = new Set(projects.flatMap(({ group }) => group ?? []));
  for (const group of groups)
    addSumOf(
      gathering,
      group,
      projects.filter((each) => each.group === group),
    );
  addSumOf(gathering, ALL_PROJECTS, projects);
  for (const name of achievementAmounts(gathering.supplement) ?? []) {
    put(gathering, amountOf(gathering, ownId('achievement', name, 'amount'), name, '业务部门的统计'));
  }
}

/**
 * A project's funds by whose they are, what was spent of them, and its plan and outcome in numbers, with the rates of
 * both.
 */
function addProject(gathering: Gathering, project: Project): void {
  const id = (column: string): FactId => ownId('project', project.key, column);
  for (const { column, name } of FUNDS) {
    put(gathering, amountOf(gathering, id(column), `${project.key}的${name}`, FUNDS_FOUND));
  }
  addBooked(gathering, project);
  const spent = `${project.key}的实际支出`;
  const booked = gathering.facts.get(id('bookSpent'));
  const isBooked = booked?.kind === 'amount' && gathering.supplement.amounts[id('spent')] === undefined;
  put(
    gathering,
    isBooked
      ? sumFact({ id: id('spent'), label: spent, caliber: anyMoney(gathering, id('spent')) }, [booked])
      : amountOf(gathering, id('spent'), spent, '会计账、财决06表'),
  );
  const [planned, actual] = [
    countOf(gathering, id('planned'), `${project.key}的计划数`, project),
    countOf(gathering, id('actual'), `${project.key}的实际数`, project),
  ];
  put(gathering, planned, actual);
  addFunds(gathering, project);
  const caliber = anyMoney(gathering, id('actual'));
  const rate = shareId(id('actual'), id('planned'));
  put(gathering, ratioFact({ id: rate, label: `${project.key}完成率`, caliber }, actual, planned));
  put(gathering, countDifferenceFact({ id: id('beyond'), label: `${project.key}超计划数`, caliber }, actual, planned));
}

/** What 财决06 says of a project: what was spent of what it had; of several 项 together. */
function addBooked(gathering: Gathering, { key, name }: Project): void {
  const rows = bookedRows(gathering, [key, name].map(normaliseText));
  const sumOf = (column: string, columns: readonly string[], label: string): void => {
    const id = ownId('project', key, column);
    const parts = rows.flatMap((row) =>
      columns.flatMap((each) => amountIn(gathering, placeId(PROJECT_TABLE, row, each))),
    );
    if (parts.length > 0)
      put(gathering, sumFact({ id, label: `${key}的${label}`, caliber: anyMoney(gathering, id) }, parts));
  };
  sumOf('bookSpent', ['total'], '实际支出');
  sumOf('available', ['openingBalance', 'currentIncome'], '可用资金');
}

/** Rows of 财决06 that print one of these names. */
function bookedRows({ facts }: Gathering, names: readonly string[]): readonly RowKey[] {
  const rows = [...facts.keys()].flatMap((id) => {
    const place = placeIn(id);
    const name = place?.table === PROJECT_TABLE ? projectOfRow(place.row) : null;
    return place && name !== null && names.includes(normaliseText(name)) ? place.row : [];
  });
  return [...new Set(rows)];
}

function amountIn({ facts }: Gathering, id: FactId): readonly Fact[] {
  const fact = facts.get(id);
  return fact?.kind === 'amount' ? [fact] : [];
}

/** The sum of those funds that are known: a project need not have all three. */
function addFunds(gathering: Gathering, { key }: Project): void {
  const id = ownId('project', key, 'funds');
  const known = fundsOf(gathering, key);
  const caliber = anyMoney(gathering, id);
  if (known.length > 0) put(gathering, sumFact({ id, label: `${key}的资金`, caliber }, known));
  const spent = gathering.facts.get(ownId('project', key, 'spent'));
  // What the books say that it had comes before what was entered by whose money it is.
  const base =
    formFunds(gathering, key, 'available', 'adjusted') ??
    gathering.facts.get(id) ??
    formFunds(gathering, key, 'original');
  if (!spent || !base) return;
  const rate = ownId('project', key, 'executionRate');
  put(gathering, ratioFact({ id: rate, label: `${key}的资金执行率`, caliber }, spent, base));
}

/** What a 自评表 that came back says of a project's money, in the order of the columns; null where none is known. */
function formFunds(gathering: Gathering, key: string, ...columns: readonly string[]): Fact | null {
  for (const column of columns) {
    const id = ownId('project', key, column);
    const known = gathering.facts.get(id);
    if (known?.kind === 'amount') return known;
    const given = gathering.supplement.amounts[id];
    if (given) return amountFact({ id, label: `${key}的资金`, caliber: anyMoney(gathering, id) }, given);
  }
  return null;
}

/** The funds of a project that are known. */
function fundsOf({ facts }: Gathering, key: string): readonly Fact[] {
  return FUNDS.flatMap(({ column }) => {
    const fact = facts.get(ownId('project', key, column));
    return fact?.kind === 'amount' ? [fact] : [];
  });
}

/** The funds of several projects, in all and by whose they are; nothing while one of them has none yet. */
function addSumOf(gathering: Gathering, name: string, projects: readonly Project[]): void {
  const all = projects.map(({ key }) => fundsOf(gathering, key));
  if (projects.length < 2 || all.some((known) => known.length === 0)) return;
  const id = ownId('project', name, 'funds');
  const caliber = anyMoney(gathering, id);
  put(gathering, sumFact({ id, label: `${name}的资金`, caliber }, all.flat()));
  for (const { column, name: fund } of FUNDS) {
    const parts = projects.flatMap(({ key }) => {
      const fact = gathering.facts.get(ownId('project', key, column));
      return fact?.kind === 'amount' ? [fact] : [];
    });
    const sum = ownId('project', name, column);
    if (parts.length > 0) put(gathering, sumFact({ id: sum, label: `${name}的${fund}`, caliber }, parts));
  }
}

/** An amount that only a person knows: from 助手资料, else a blank. */
function amountOf(gathering: Gathering, id: FactId, label: string, whereFound: string): Fact {
  const identity = { id, label, caliber: anyMoney(gathering, id) };
  const given = gathering.supplement.amounts[id];
  if (given) return amountFact(identity, given);
  return blankFact(identity, AMOUNT_WANTED, `${label}（万元），见${whereFound}`);
}

/** A count that only a person knows, in what the project is counted in. */
function countOf(gathering: Gathering, id: FactId, label: string, { unit }: Project): Fact {
  const identity = { id, label, caliber: anyMoney(gathering, id) };
  const given = gathering.supplement.counts[id];
  if (given !== undefined) return countFact(identity, given, unit);
  return blankFact(identity, { wants: 'count', unit }, `${label}（${unit}），见${COUNTS_FOUND}`);
}

/** A project spends money of any kind. */
function anyMoney(gathering: Gathering, id: FactId): Caliber {
  return caliberOfId(gathering, id);
}
