import { describeFaults, FAULT_SHEETS } from '../faults';
import { open } from './harness';
import type { EtFaultName } from '../../support/et';

describeFaults<EtFaultName>({
  open: () => {
    const { et, host } = open(FAULT_SHEETS);
    return {
      host,
      book: et.book,
      trips: () => et.bridge.crossings,
      fail: (fault, crossing, times) => et.bridge.failAt(crossing, fault, times),
      heal: et.bridge.heal,
    };
  },
  // WPS gives no reason, so that one fault stands for all.
  faults: ['general'],
  // So many calls are refused, one after another.
  places: () => [1, 3],
});
