import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { EditableSection } from '../../../language';
import { actionOn, paragraphTitle, TEMPLATE } from '../../texts/narrative';
import { usePaneStore } from '../use-pane';
import { SentenceEditor } from './sentence-editor';

/** The heading and the paragraphs of a section, and its place among its neighbours. */
export function SectionEditor({ section }: { readonly section: EditableSection }): ReactElement {
  const { id, heading, paragraphs } = section;
  return (
    <div className="template__section">
      <Order section={section} />
      <SentenceEditor key={`${heading.entry}=${heading.text}`} section={id} sentence={heading} title={TEMPLATE.title} />
      {paragraphs.map((sentence, index) => (
        <SentenceEditor
          key={`${sentence.entry}=${sentence.text}`}
          section={id}
          sentence={sentence}
          title={sentence.original === '' && sentence.text === '' ? TEMPLATE.added : paragraphTitle(index + 1)}
        />
      ))}
    </div>
  );
}

/** Moves a section among those of its own level and parent; a section without neighbours shows nothing. */
function Order({ section: { heading, order } }: { readonly section: EditableSection }): ReactElement | null {
  const store = usePaneStore();
  const { entry, headings } = order;
  const place = headings.indexOf(heading.original);
  if (headings.length < 2) return null;
  // Kept by the original headings, so that a renamed section stays in its place.
  const move = (to: number): void => {
    const others = headings.filter((each) => each !== heading.original);
    const moved = [...others.slice(0, to), heading.original, ...others.slice(to)];
    void store.getState().changeTemplate(entry, moved.join('\n'));
  };
  return (
    <div className="actions__row">
      <Button
        size="small"
        disabled={place <= 0}
        aria-label={actionOn(TEMPLATE.up, heading.original)}
        onClick={() => move(place - 1)}
      >
        {TEMPLATE.up}
      </Button>
      <Button
        size="small"
        disabled={place >= headings.length - 1}
        aria-label={actionOn(TEMPLATE.down, heading.original)}
        onClick={() => move(place + 1)}
      >
        {TEMPLATE.down}
      </Button>
      <span className="hint">{`${place + 1} / ${headings.length}`}</span>
    </div>
  );
}
