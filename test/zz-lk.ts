import { CONSISTENT } from '/work/wt/loop/test/support/books/sample-files';
import { recognise } from '/work/wt/loop/src/recognition';
import { checkReport } from '/work/wt/loop/src/checking';
const r = recognise(CONSISTENT);
console.log(r.scope, r.unitName);
for (const l of checkReport(r).ledger()) if (l.verdict === 'notChecked') console.log(l.check, l.detail);
