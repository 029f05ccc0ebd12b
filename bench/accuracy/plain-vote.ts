import { boundCell, isOwnCell } from '../../src/checking/book';
import { checkBook } from '../../src/checking/check-book';
import {
  eachCheckOf,
  applyRepair,
  brokenChecks,
  effectOf,
  startTrial,
  type Trial,
} from '../../src/checking/locate/trial';
import { BROKEN } from '../../src/checking/measure';
import type { Repair } from '../../src/checking/locate/repair';
import { numberAt } from '../../src/checking/judging/system';
import type { CellRef, ReportModel } from '../../src/model';

/** The cell whose change would close most broken checks, whatever it opens and however it came about; so many in turn. */
export function plainVote(report: ReportModel, count: number): readonly CellRef[] {
  const { book, system, judgement } = checkBook(report);
  const trial = startTrial(book, system, judgement);
  const voted: CellRef[] = [];
  for (let index = 0; index < count; index += 1) {
    const best = mostClosing(trial);
    const ref = best && boundCell(book, best.subject)?.ref;
    if (!best) break;
    applyRepair(trial, best);
    if (ref) voted.push(ref);
  }
  return voted;
}

function mostClosing(trial: Trial): Repair | undefined {
  let best: { readonly repair: Repair; readonly votes: number } | undefined;
  for (const repair of demanded(trial)) {
    const votes = effectOf(trial, repair).closed.length;
    if (!best || votes > best.votes) best = { repair, votes };
  }
  return best?.repair;
}

/** For each cell of a broken equation the figure that the equation asks for. */
function demanded(trial: Trial): readonly Repair[] {
  const { system, book } = trial;
  const cells = new Set(
    brokenChecks(trial).flatMap((check) => [
      ...system.terms.cell.subarray(numberAt(system.start, check), numberAt(system.start, check + 1)),
    ]),
  );
  return [...cells]
    .filter((cell) => isOwnCell(book, cell))
    .flatMap((cell) => {
      const asked = new Set<number>();
      eachCheckOf(system, cell, (check, coefficient) => {
        const isDemand = trial.verdict[check] === BROKEN && system.inequality[check] === 0;
        if (isDemand) asked.add(numberAt(trial.value, cell) - numberAt(trial.residual, check) / coefficient);
      });
      return [...asked].map((to) => changeOf(cell, to));
    });
}

function changeOf(cell: number, to: number): Repair {
  return { slip: 'unknown', scope: 'cell', subject: cell, changes: [{ cell, to }], amounts: [], logOdds: 0 };
}
