import { memo, type ReactElement } from 'react';
import type { Blank, Draft, DraftSection, Figure, Run } from '../../../model';
import { wantedText } from '../../texts/draft-page';
import { DRAFTING } from '../../texts/narrative';
import { blankId, paragraphId, type SpotChoice } from './choice';
import { keptTogether } from './kept-together';
import { SOURCE_STRIP_ID } from './source-strip';

/** What every part of the text has to know of the page around it, and what it tells it. */
interface DraftEvents {
  /** Null where nothing has been clicked yet. */
  readonly chosen: SpotChoice | null;
  /** Blanks that are wanted; the others were left open on purpose. */
  readonly wanted: ReadonlySet<string>;
  /** What figures said before a cell changed, by fact. */
  readonly changed: ReadonlyMap<string, string>;
  /** Figures of the cells that were asked for. */
  readonly used: ReadonlySet<Figure>;
  readonly onChoose: (choice: SpotChoice) => void;
  /** Called with the figure under the pointer or the focus, with null when it is left. */
  readonly onPoint: (figure: Figure | null) => void;
}

/** The draft as it was made; the page holds what was chosen in it. */
export interface DraftTextProps extends DraftEvents {
  readonly draft: Draft;
}

/** The text as it will be exported, with its figures and blanks as buttons. */
export function DraftText({ draft, ...events }: DraftTextProps): ReactElement {
  return (
    <article className="draft">
      {draft.sections.map((section) => (
        <Section key={section.id} section={section} {...events} />
      ))}
    </article>
  );
}

/** The draft's title is the page's second level. */
const HEADINGS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

/** One section; all else is the same for all of them, or drawing only the changed ones would not pay. */
interface SectionProps extends DraftEvents {
  readonly section: DraftSection;
}

/** Hundreds of figures stand in a draft; pointing at one must not draw the others anew. */
const Section = memo(function Section({ section, ...events }: SectionProps): ReactElement {
  const Heading = HEADINGS[section.level];
  return (
    <section>
      <Heading>{section.heading}</Heading>
      {section.paragraphs.map((paragraph, index) => (
        <p key={index} id={paragraphId(section.id, index)} tabIndex={-1}>
          {keptTogether(paragraph.runs).map(({ run, closing }, at) => (
            <span key={at} className={closing === '' ? undefined : 'draft__together'}>
              <RunText run={run} section={section.id} paragraph={index} {...events} />
              {closing}
            </span>
          ))}
        </p>
      ))}
    </section>
  );
});

/** A stretch of text with the place that it has in the draft. */
interface RunProps extends DraftEvents {
  readonly run: Run;
  readonly section: string;
  readonly paragraph: number;
}

/**
 * A blank, a figure, a figure that somebody overwrote, or plain text. An overwritten one says so behind it, since it
 * follows its cell no more.
 */
function RunText({ run, section, paragraph, ...events }: RunProps): ReactElement {
  const { figure, blank, detached, text } = run;
  if (blank !== undefined) return <BlankLink blank={blank} text={text} {...events} />;
  const place = { section, paragraph };
  if (figure !== undefined) return <FigureLink figure={figure} {...place} written={null} {...events} />;
  if (detached === undefined) return <>{text}</>;
  return (
    <>
      <FigureLink figure={detached} {...place} written={text} {...events} />
      <span className="draft__note">（{DRAFTING.detached}）</span>
    </>
  );
}

/** The blank and the words that the template put in its place. */
interface BlankLinkProps extends DraftEvents {
  readonly blank: Blank;
  readonly text: string;
}

/** A gap in the text, short so that the sentence can be read; what it asks for is told when it is chosen. */
function BlankLink({ blank, text, chosen, wanted, onChoose }: BlankLinkProps): ReactElement {
  const isWanted = wanted.has(blank.id);
  const isChosen = chosen?.kind === 'blank' && chosen.blank.id === blank.id;
  return (
    <button
      type="button"
      id={blankId(blank)}
      className={isWanted ? 'bare draft__blank' : 'bare draft__blank draft__blank--waived'}
      aria-current={isChosen ? 'location' : undefined}
      title={isWanted ? blank.prompt : DRAFTING.waived}
      aria-label={isWanted ? undefined : `${DRAFTING.waived}：${blank.prompt}`}
      onClick={() => onChoose({ kind: 'blank', blank, value: '' })}
    >
      {isWanted ? wantedText(text) : '\u3000\u3000\u3000'}
    </button>
  );
}

/** A figure with its place; `written` is what stands in its stead, null where it is taken from the cell. */
interface FigureLinkProps extends DraftEvents {
  readonly figure: Figure;
  readonly section: string;
  readonly paragraph: number;
  /** Null where the figure is taken from its cell. */
  readonly written: string | null;
}

/**
 * Shows what it said before where its cell changed, and the doubt where the cell has a finding. The formula is in
 * the strip below rather than beside the figure, so that the text stays readable.
 */
function FigureLink({
  figure,
  section,
  paragraph,
  written,
  chosen,
  changed,
  used,
  onChoose,
  onPoint,
}: FigureLinkProps): ReactElement {
  // A number written by hand did not change with the cell.
  const before = written === null ? changed.get(figure.fact) : undefined;
  const isChosen = chosen?.kind === 'figure' && chosen.figure === figure;
  const marks = [
    written === null ? '' : ' draft__figure--detached',
    used.has(figure) ? ' draft__figure--used' : '',
    figure.doubt === undefined ? '' : ' draft__figure--doubt',
  ];
  return (
    <>
      {before === undefined ? null : (
        <span className="draft__old">
          {DRAFTING.old}
          <del>{before}</del>→
        </span>
      )}
      <button
        type="button"
        className={`bare draft__figure${marks.join('')}`}
        title={figure.doubt}
        aria-describedby={SOURCE_STRIP_ID}
        aria-current={isChosen ? 'location' : undefined}
        onClick={() => onChoose({ kind: 'figure', section, paragraph, figure, written })}
        onMouseEnter={() => onPoint(figure)}
        onMouseLeave={() => onPoint(null)}
        onFocus={() => onPoint(figure)}
        onBlur={() => onPoint(null)}
      >
        {written ?? figure.value}
      </button>
    </>
  );
}
