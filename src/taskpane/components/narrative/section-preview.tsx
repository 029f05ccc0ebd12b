import type { ReactElement } from 'react';
import type { Run } from '../../../model';
import type { SentenceTrial } from '../../../casework';
import { wantedText } from '../../texts/draft-page';
import { TEMPLATE } from '../../texts/narrative';

/** How the section would read. */
export function SectionPreview({ trial: { problems, section } }: { readonly trial: SentenceTrial }): ReactElement {
  return (
    <div className="preview" role="group" aria-label={TEMPLATE.preview}>
      <p className="hint">{problems.length > 0 ? TEMPLATE.previewWrong : TEMPLATE.preview}</p>
      {section === null ? (
        <p>{TEMPLATE.previewNone}</p>
      ) : (
        <>
          <p className="preview__heading">{section.heading}</p>
          {section.paragraphs.map(({ runs }, index) => (
            <p key={index}>{runs.map(shownText).join('')}</p>
          ))}
        </>
      )}
    </div>
  );
}

/** Blanks as they look in the draft, so that the preview promises nothing else. */
function shownText({ text, blank }: Run): string {
  return blank ? wantedText(text) : text;
}
