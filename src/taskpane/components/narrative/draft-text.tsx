import { memo, type ReactElement } from 'react';
import type { Blank, Draft, DraftSection, Figure, Run } from '../../../model';
import { blankText } from '../../texts';
import { SOURCE_STRIP_ID } from './source-strip';

interface FigureEvents {
  readonly chosen: Figure | null;
  readonly onChoose: (figure: Figure) => void;
  /** Called with the figure under the pointer or the focus, with null when it is left. */
  readonly onPoint: (figure: Figure | null) => void;
}

export interface DraftTextProps extends FigureEvents {
  readonly draft: Draft;
}

/** The id of a blank in the page, so that the list of missing inputs can lead there. */
export function blankId(blank: Blank): string {
  return `blank-${blank.id}`;
}

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

/** Hundreds of figures stand in a draft; pointing at one must not draw the others anew. */
const Section = memo(function Section({
  section,
  ...events
}: FigureEvents & { readonly section: DraftSection }): ReactElement {
  const Heading = HEADINGS[section.level];
  return (
    <section>
      <Heading>{section.heading}</Heading>
      {section.paragraphs.map((paragraph, index) => (
        <p key={index}>
          {paragraph.runs.map((run, at) => (
            <RunText key={at} run={run} {...events} />
          ))}
        </p>
      ))}
    </section>
  );
});

function RunText({ run, chosen, onChoose, onPoint }: FigureEvents & { readonly run: Run }): ReactElement {
  const { figure, blank, text } = run;
  if (blank !== undefined) {
    return (
      <span id={blankId(blank)} tabIndex={-1} className="draft__blank">
        {blankText(blank.prompt)}
      </span>
    );
  }
  if (figure === undefined) return <>{text}</>;
  return (
    <button
      type="button"
      className="bare draft__figure"
      aria-describedby={SOURCE_STRIP_ID}
      aria-current={figure === chosen ? 'location' : undefined}
      onClick={() => onChoose(figure)}
      onMouseEnter={() => onPoint(figure)}
      onMouseLeave={() => onPoint(null)}
      onFocus={() => onPoint(figure)}
      onBlur={() => onPoint(null)}
    >
      {text}
    </button>
  );
}
