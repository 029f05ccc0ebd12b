import { type KeyboardEvent, type ReactElement } from 'react';

/** A picture as text; the same text goes into reports. */
export interface SvgPictureProps {
  /** Made by us, with every text in it escaped. */
  readonly svg: string;
  /** Called with the number of the tie that was chosen, where ties can be. */
  readonly onTie?: (index: number) => void;
}

/** A picture in the page; what can be chosen in it is by mouse and by keyboard. */
export function SvgPicture({ svg, onTie }: SvgPictureProps): ReactElement {
  const choose = (target: EventTarget): boolean => {
    const tie = target instanceof Element ? target.closest('[data-tie]')?.getAttribute('data-tie') : null;
    if (tie === null || tie === undefined || onTie === undefined) return false;
    onTie(Number(tie));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // As for a button: the browser gives these keys to no element of a picture by itself.
    const isChosen = event.key === 'Enter' || event.key === ' ';
    if (isChosen && choose(event.target)) event.preventDefault();
  };
  return (
    <div
      onClick={(event) => void choose(event.target)}
      onKeyDown={onKeyDown}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
