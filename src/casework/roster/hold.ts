import type { BatchEntry, BulletinFile } from '../../reports';
import { compareRosters, holdRoster, type Roster, type RosterRound } from '../../roster';
import type { Bulletin } from '../../reports';

/** A unit of a batch, and where it was found. */
export interface PlacedEntry {
  readonly place: string;
  readonly entry: BatchEntry;
}

/**
 * What a 通报 is written from: a 名册 held against the units of a batch.
 * @param previous the round before; null in a first one
 * @param time when it was checked, as it is printed
 */
export function bulletinOf(
  roster: Roster,
  found: readonly PlacedEntry[],
  { year, previous, time }: { readonly year: number; readonly previous: RosterRound | null; readonly time: string },
): Bulletin {
  const held = holdRoster(roster, found.map(publishedFile), year);
  return {
    held,
    time,
    comparison: previous && compareRosters(previous, held),
    rounds: found.flatMap(({ entry }) => entry.round ?? []),
  };
}

function publishedFile({ place, entry }: PlacedEntry): BulletinFile {
  const { unitName, year, failure, disclosure = null } = entry;
  return {
    file: place,
    unitName,
    scope: disclosure?.scope ?? null,
    year: year ?? disclosure?.year ?? null,
    failure: disclosure === null ? failure : null,
    disclosure,
    entry,
  };
}
