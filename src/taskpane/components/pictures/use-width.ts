import { type RefObject, useEffect, useRef, useState } from 'react';

/** Before the page is laid out; the narrowest pane. */
const UNKNOWN = 288;

/** The width of an element in whole pixels, kept up with. */
export function useWidth(): readonly [RefObject<HTMLDivElement | null>, number] {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(UNKNOWN);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
