/**
 * The only style sheet of the page. Light and dark follow the reader's system. Colors of stages and states mean the
 * same everywhere, and are never the only clue.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --wash: #f5f6f8; --ink: #1b1f24; --soft: #57606a; --line: #d5dae0; --link: #0550ae;
  --rows: #6e7781; --draft: #14796a; --essay: #7a4ddb; --evaluation: #b35f00; --heat: #d2493b;
  --good: #1a7f37; --warn: #8a5c00; --bad: #c4212d; --grey: #57606a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0f1318; --wash: #171c23; --ink: #e6edf3; --soft: #9aa5b1; --line: #333b45; --link: #79b8ff;
    --rows: #8b949e; --draft: #3fb8a2; --essay: #a98bff; --evaluation: #e0963c; --heat: #d9574a;
    --good: #4cc268; --warn: #dba833; --bad: #ff7b72; --grey: #9aa5b1;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
.page { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem 4rem; }
a { color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 2px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem .75rem; z-index: 1; }
header { padding: 2.5rem 0 1rem; }
h1, h2, h3, h4 { line-height: 1.25; margin: 0; text-wrap: balance; }
h1 { font-size: 1.75rem; font-weight: 650; }
h2 { font-size: 1.3rem; font-weight: 650; padding-top: 2.75rem; }
h3 { font-size: 1.1rem; font-weight: 650; }
h4 { font-size: .95rem; font-weight: 650; }
p { margin: .5rem 0; }
.verdict { font-size: 1.1rem; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
code, pre { font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; font-size: .9em; }
code { overflow-wrap: anywhere; }
table code { overflow-wrap: break-word; }
nav ul { list-style: none; margin: .75rem 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; margin: .75rem 0; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .3rem 1rem .3rem 0; border-bottom: 1px solid var(--line); }
th { font-weight: 600; }
thead th { color: var(--soft); font-weight: 500; }
tbody th { font-weight: 500; }
th:last-child, td:last-child { padding-right: 0; }
.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.state { font-weight: 600; white-space: nowrap; }
.clean { color: var(--good); } .drifted, .warning { color: var(--warn); } .invalid, .error { color: var(--bad); } .unchecked, .notice { color: var(--grey); }
td.share svg { display: block; width: 7rem; height: .6rem; margin-top: .5rem; }
td.share rect { fill: var(--evaluation); }
.cohort { border-top: 1px solid var(--line); margin-top: 1.75rem; padding-top: 1.5rem; }
.cohort > h3 { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem .75rem; font-size: 1.2rem; }
.cohort > h3 .state { font-size: .9rem; }
.flow { font-variant-numeric: tabular-nums; }
.remarks { margin: .75rem 0; padding: 0; list-style: none; }
.remarks li { padding: .15rem 0 .15rem 1.25rem; position: relative; }
.remarks li::before { content: ""; position: absolute; left: 0; top: .72rem; width: .5rem; height: .5rem; border-radius: 50%; background: var(--heat); }
.remarks li.meant::before, .remarks li.fine::before { background: var(--good); }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21.9rem), 1fr)); gap: 1.75rem 3rem; margin: 1.5rem 0; align-items: start; }
figure { margin: 0; min-width: 0; max-width: 46.25rem; }
section > figure { margin: 1.5rem 0; }
figcaption h3 { font-size: .95rem; }
section > h3 { padding-top: 1rem; }
.cohort > h3 { padding-top: 0; }
figure.wide { grid-column: 1 / -1; }
figcaption p { margin: .2rem 0 .75rem; color: var(--soft); font-size: .875rem; }
figure svg { display: block; font: 12px system-ui, -apple-system, "Segoe UI", "Helvetica Neue", Arial, sans-serif; max-width: 100%; height: auto; }
figure.wide svg { max-width: none; }
svg text { font-variant-numeric: tabular-nums; }
.matrices { display: flex; flex-wrap: wrap; gap: 1.5rem 2.5rem; align-items: flex-end; margin-bottom: .5rem; }
@media (max-width: 40rem) { .page { padding: 0 1rem 3rem; } .share { display: none; } }
.matrix { width: auto; font-size: .8rem; margin: 0; }
.matrices p { font-size: .8rem; margin: 0 0 .5rem; }
.matrix th, .matrix td { border: 0; padding: .15rem .3rem; }
.matrix thead th { vertical-align: bottom; color: var(--ink); }
.matrix thead th span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 9rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.matrix tbody th { max-width: 11rem; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; text-align: right; padding-right: .5rem; }
.matrix td { min-width: 1.9rem; text-align: center; border: 2px solid var(--paper); font-variant-numeric: tabular-nums; }
.matrix .h0 { color: var(--soft); background: var(--wash); }
.matrix .h1 { background: color-mix(in srgb, var(--evaluation) 12%, var(--paper)); }
.matrix .h2 { background: color-mix(in srgb, var(--evaluation) 24%, var(--paper)); }
.matrix .h3 { background: color-mix(in srgb, var(--evaluation) 36%, var(--paper)); }
.matrix .h4 { background: color-mix(in srgb, var(--evaluation) 48%, var(--paper)); }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--link); width: fit-content; }
.findings { list-style: none; margin: 0; padding: 0; }
.findings > li { border-left: 3px solid var(--line); padding: .1rem 0 .1rem .9rem; margin: 1.25rem 0; }
.findings > li.error { border-color: var(--bad); color: inherit; } .findings > li.warning { border-color: var(--warn); color: inherit; } .findings > li.notice { color: inherit; }
.findings p { margin: .2rem 0; }
pre { margin: .5rem 0; padding: .6rem .75rem; background: var(--wash); border-radius: 6px; overflow-x: auto; font-size: .85rem; line-height: 1.4; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .875rem; }
@media print {
  :root { color-scheme: light; --paper: #fff; --wash: #f5f6f8; --ink: #000; --soft: #444; --line: #bbb; --link: #000; --rows: #6e7781; --draft: #14796a; --essay: #7a4ddb; --evaluation: #b35f00; --heat: #d2493b; --good: #14662b; --warn: #6e4900; --bad: #a31a24; --grey: #444; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  nav, .skip, .share { display: none; }
  .cohort > h3, .cohort > p { break-after: avoid; }
  a { text-decoration: none; }
  figure, tr, .findings > li, .matrix { break-inside: avoid; }
  h2, h3, h4, figcaption, caption { break-after: avoid; }
  .scroll { overflow: visible; }
  figure.wide svg { max-width: 100%; }
  details::details-content { content-visibility: visible; display: block; block-size: auto; }
  summary { color: inherit; list-style: none; }
  pre { white-space: pre-wrap; }
}
@page { margin: 15mm; }
`;
