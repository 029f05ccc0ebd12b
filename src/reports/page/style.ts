/** The look of the report: on screen a sheet of paper, in print A4 without loss where colours are left out. */
export const STYLE = `
@page { size: A4; margin: 16mm 14mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #eef0f2; color: #1a1a1a; font: 14px/1.65 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 210mm; margin: 24px auto; padding: 14mm; background: #fff; }
h1 { margin: 0 0 10px; font-size: 22px; line-height: 1.35; }
h2 { margin: 28px 0 10px; padding-bottom: 4px; border-bottom: 2px solid #1a1a1a; font-size: 16px; break-after: avoid; }
h3 { margin: 0 0 4px; font-size: 14px; break-after: avoid; }
p { margin: 0 0 6px; }
.note { color: #4a4a4a; font-size: 12.5px; }
.verdict { margin: 16px 0 10px; font-size: 17px; font-weight: 600; line-height: 1.5; }
dl { margin: 0; }
dt { color: #4a4a4a; font-size: 12.5px; }
dd { margin: 0; overflow-wrap: anywhere; }
.facts { margin-top: 12px; display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 8px 20px; }
.facts dd { font-size: 15px; font-weight: 600; }
.counts { display: grid; grid-template-columns: repeat(5, 1fr); margin: 0 0 10px; border: 1px solid #8a8a8a; }
.counts > div { padding: 6px 10px; border-left: 1px solid #c4c4c4; }
.counts > div:first-child { border-left: 0; }
.counts dd { font-size: 19px; font-weight: 600; line-height: 1.3; }
table { width: 100%; border-collapse: collapse; font-size: 12.5px; line-height: 1.5; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 4px 8px; border: 1px solid #b5b5b5; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eef2f4; font-weight: 600; white-space: nowrap; }
.number { text-align: right; white-space: nowrap; }
ul { margin: 0; padding-left: 1.4em; }
.finding { margin: 0 0 12px; padding: 8px 12px; border: 1px solid #b5b5b5; border-left-width: 5px; break-inside: avoid; }
.finding.error { border-left-color: #a4262c; }
.finding.warning { border-left-color: #a35200; }
.finding.info { border-left-color: #6e6e6e; }
.level { display: inline-block; margin-right: 8px; padding: 0 7px; border: 1px solid currentColor; font-size: 12px; line-height: 1.6; }
.error .level { color: #a4262c; }
.warning .level { color: #8a4500; }
.suspects { margin: 6px 0; padding: 6px 10px; background: #faf6ec; }
.suspects b { font-weight: 600; }
figure { margin: 0 0 22px; break-inside: avoid; }
figcaption { margin-bottom: 8px; font-weight: 600; }
figure summary { margin: 6px 0; color: #4a4a4a; font-size: 12.5px; cursor: pointer; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 40px; margin-top: 48px; break-inside: avoid; }
.signatures span { padding-top: 4px; border-top: 1px solid #1a1a1a; }
@media print { body { background: none; font-size: 10.5pt; } main { max-width: none; margin: 0; padding: 0; } table { font-size: 9pt; } th, .suspects { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
@media (max-width: 600px) { main { margin: 0; padding: 16px; } .counts { grid-template-columns: repeat(2, 1fr); } }
`;
