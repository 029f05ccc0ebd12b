import { firstIndex, groupBy, type Passage } from '../../../model';
import { hitsOf, isBody, sentenceAround, spanIn, type Hit } from '../../wording/hits';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { quoted, type Told } from '../told';
import { SENTENCES } from '../words';

/** A reason up to the end of its sentence. */
const REASON = /(?:主要)?(?:原因)?(?:主要)?(?<=原因|主要)(?:是|为|系|：|在于|因为|由于)+([^。；]{4,80})/g;
/** Where a sentence tells of a budget or of other years, its reason is of that as well. */
const OF_OTHERS = /预算|(?<![较比与同和])(?:上年|去年)|以前|计划/;
/** How a thing goes, right behind its name. */
const GOES =
  '(?:费用?|经费|支出|收入)?(?:[较比]上年|同比|有所|大幅|略有|相应)?(?:(增加|增长|上升|提高)|(?:减少|下降|降低|压减))(?!的)';
/** The end of a name that a reason may leave out. */
const NAME_END = /(?:费用?|经费|支出|收入)$/;
/** A shorter name is a word of many things. */
const SHORTEST = 4;
/** No section tells more changes on one side of a reason. */
const MOST_BESIDE = 20;
/** What a name may hold that a pattern reads otherwise. */
const SIGNS = /[.*+?^${}()|[\]\\]/g;

/**
 * “减少主要是公务用车运行维护费减少。其中：公务用车运行维护费…，比上年增加0.5万元”: a reason that lets a thing go the other way than its own figures of
 * the same section do. Asked about, as the reason may mean a part of it.
 */
export function reasonsOfParts({ amounts }: Ledger): readonly JudgedFinding[] {
  const changes = groupBy(amounts.all.filter(isPlainChange), ({ section }) => section);
  return hitsOf(amounts.read, REASON, isBody).flatMap((hit) => {
    if (OF_OTHERS.test(sentenceAround(hit.passage, hit.start))) return [];
    const near = around(changes.get(hit.passage.section) ?? [], hit.span.start);
    return near.flatMap((change) => denied(hit, change, near)).slice(0, 1);
  });
}

/** Those of a section's changes that stand nearest to a place. */
function around(changes: readonly Told[], place: number): readonly Told[] {
  const at = firstIndex(changes, ({ figure }) => figure.span.start >= place);
  return changes.slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE);
}

/** A change of an amount since last year by a name of some length. */
function isPlainChange(told: Told): boolean {
  const { direction, against, isAside, subject, depth } = told.statement;
  return (
    told.role === 'change' &&
    told.measure === 'money' &&
    told.amount.value > 0 &&
    direction !== null &&
    against === 'prior' &&
    !isAside &&
    depth === 0 &&
    subject.length >= SHORTEST
  );
}

function denied({ passage, start, words }: Hit, change: Told, all: readonly Told[]): readonly JudgedFinding[] {
  const { subject, direction } = change.statement;
  // Told both ways, it is of two years or of two units.
  if (all.some(({ statement }) => statement.subject === subject && statement.direction !== direction)) return [];
  const met = new RegExp(
    `(?<=^|[是为系：于，、和及与])${subject.replace(NAME_END, '').replace(SIGNS, '\\$&')}${GOES}`,
  ).exec(bare(words));
  if (!met || (met[1] === undefined ? 'down' : 'up') === direction) return [];
  return [finding(passage, start, words, met[0], change)];
}

/** The same words without quotation marks, as names have none. */
function bare(words: string): string {
  return words.replace(/[“”"]/g, '');
}

function finding(passage: Passage, start: number, reason: string, said: string, change: Told): JudgedFinding {
  const way = change.statement.direction === 'up' ? '增加' : '减少';
  const message = SENTENCES.reasonDenied(said, change.statement.subject, `${way}${quoted(change)}`);
  return {
    rule: figureRule('NR-D01'),
    raw: {
      span: spanIn(passage, start, start + reason.length),
      otherSpans: [change.figure.span],
      severity: 'warning',
      label: 'review',
      message,
      stated: said,
      about: change.statement.facts[0] ?? change.statement.subject,
    },
  };
}
