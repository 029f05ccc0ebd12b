import type { ReactElement } from 'react';
import { MAPPING } from '../../texts/mapping';
import { KeptStorage } from '../parts/kept-storage';
import { usePane } from '../use-pane';
import './mapping.css';

/** Where the answers of this page are kept with the rest of 助手资料. */
export function MappingStorage(): ReactElement {
  const unsaved = usePane((state) => state.supplementUnsaved);
  return (
    <section className="mapping__storage" aria-label={MAPPING.storage}>
      <p className="hint" role="status">
        {unsaved ? MAPPING.unsaved : MAPPING.saved}
      </p>
      <KeptStorage />
    </section>
  );
}
