import { Button } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronLeftRegular,
  ChevronRightRegular,
  ChevronUpRegular,
  DismissRegular,
  ZoomInRegular,
  ZoomOutRegular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { pageOf, PRINTED, stepOf } from './texts-printed';
import type { PrintedWalk } from './use-printed';

export interface PrintedBarProps {
  readonly page: number;
  readonly count: number;
  readonly onPage: (page: number) => void;
  readonly zoom: number;
  readonly zooms: readonly number[];
  readonly onZoom: (zoom: number) => void;
  readonly walk: PrintedWalk;
  readonly onHide: () => void;
}

/** Which page, how large, and from finding to finding. */
export function PrintedBar(props: PrintedBarProps): ReactElement {
  const { page, count, onPage, zoom, zooms, onZoom, walk, onHide } = props;
  const at = zooms.indexOf(zoom);
  const zoomTo = (by: 1 | -1): void => onZoom(zooms[at + by] ?? zoom);
  return (
    <div className="printed__bar">
      <Tool
        label={PRINTED.previousPage}
        icon={<ChevronLeftRegular />}
        off={page <= 1}
        onClick={() => onPage(page - 1)}
      />
      <span role="status">{pageOf(page, count)}</span>
      <Tool
        label={PRINTED.nextPage}
        icon={<ChevronRightRegular />}
        off={page >= count}
        onClick={() => onPage(page + 1)}
      />
      <Tool label={PRINTED.smaller} icon={<ZoomOutRegular />} off={at <= 0} onClick={() => zoomTo(-1)} />
      <Tool label={PRINTED.larger} icon={<ZoomInRegular />} off={at === zooms.length - 1} onClick={() => zoomTo(1)} />
      {walk.count === 0 ? null : (
        <span className="printed__walk" role="group" aria-label={PRINTED.walk} title={PRINTED.keys}>
          <Tool label={PRINTED.previous} icon={<ChevronUpRegular />} onClick={() => walk.step(-1)} />
          <span role="status">{stepOf(walk.at, walk.count)}</span>
          <Tool label={PRINTED.next} icon={<ChevronDownRegular />} onClick={() => walk.step(1)} />
        </span>
      )}
      <span className="printed__hide">
        <Tool label={PRINTED.hide} icon={<DismissRegular />} onClick={onHide} />
      </span>
    </div>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly off?: boolean;
  readonly onClick: () => void;
}

function Tool({ label, icon, off = false, onClick }: ToolProps): ReactElement {
  return (
    <Button size="small" appearance="subtle" aria-label={label} icon={icon} disabledFocusable={off} onClick={onClick} />
  );
}
