# ruff: noqa: E501
"""The style of the printed page: one sheet, system fonts, A4, nothing loaded from anywhere.

Ink on paper: dark grey on white, hairlines, figures that line up. Colours only repeat what a sign or a word says;
text has a contrast of 7 to 1 or more.
"""

DRAWINGS = """
svg.map .blank { fill: #fbfaf7; } svg.map .sea { fill: #eef1f3; }
svg.map .land { fill: #fbfaf6; stroke: #8d8b84; stroke-width: .9; stroke-linejoin: round; }
svg.map .graticule line { stroke: #c9cdd0; stroke-width: .4; } svg.map .graticule text { font-size: 7.5px; fill: #505050; }
svg.map .edge { fill: none; stroke: #555; stroke-width: .8; }
svg.map .zone { fill: none; stroke: #111; stroke-width: 1.6; } svg.map .zone.claimed { stroke-dasharray: 2 3; }
svg.map .zone.draft { stroke-dasharray: 7 3; } svg.map .zone.reference { stroke-dasharray: 9 3 2 3; stroke: #555; }
svg.map .label { font-size: 8.6px; fill: #111; paint-order: stroke; stroke: #fff; stroke-width: 2.2px; stroke-linejoin: round; }
svg.map .label .no { font-weight: 700; } svg.map .label .name { fill: #3d3d3d; }
svg.map text.town { font-size: 7.4px; fill: #55534c; paint-order: stroke; stroke: #fbfaf6; stroke-width: 1.8px; } svg.map circle.town { fill: #6d6b64; }
svg.map .scale text { font-size: 8.5px; fill: #222; } svg.map .scale .bar { fill: none; stroke: #222; stroke-width: 1; }
svg.map .scale .plate { fill: #fff; fill-opacity: .85; }
svg.strip text { font-size: 7.6px; fill: #444; } svg.strip text.today { font-weight: 700; fill: #111; }
"""
"""How the map and the trend look; `to_pdf` puts it into the drawings themselves."""

STYLE = (
    """
@page { size: A4; margin: 15mm 14mm 16mm; }
:root { --ink: #1a1a1a; --soft: #4a4a4a; --rule: #b9b7b0; --hair: #dddad2; --paper: #fff; --wash: #f6f5f1; }
* { box-sizing: border-box; }
html { font-size: 15px; -webkit-text-size-adjust: 100%; }
body { margin: 0 auto; padding: 2.2rem 1.6rem 3rem; max-width: 61rem; background: var(--paper); color: var(--ink);
  font-family: "Source Serif 4", "Source Serif Pro", Charter, "Bitstream Charter", "Iowan Old Style", Cambria,
  "Liberation Serif", "Noto Serif", Georgia, "Times New Roman", serif; line-height: 1.42; hyphens: auto;
  font-variant-numeric: lining-nums; overflow-wrap: break-word; }
table, figcaption, dl, .label, .sans, .map text, .strip text, header .centre, .legend, .reasons, .note, nav { font-family:
  "Source Sans 3", "Source Sans Pro", "Helvetica Neue", "Segoe UI", "Liberation Sans", Arial, "Noto Sans", sans-serif; }
h1, h2, h3, p, dl, dd, table, figure, ul, ol { margin: 0; }
a { color: inherit; }
header { border-top: 3px solid var(--ink); padding-top: .7rem; display: grid; grid-template-columns: 1fr minmax(15rem, 21rem);
  column-gap: 2.4rem; align-items: end; }
header .centre { grid-column: 1 / -1; display: flex; justify-content: space-between; font-size: .86rem; letter-spacing: .02em;
  color: var(--soft); margin-bottom: 1.3rem; }
h1 { font-weight: 600; font-size: 2.15rem; line-height: 1.12; letter-spacing: -.01em; }
h1 small { display: block; font-size: 1.12rem; font-weight: 400; letter-spacing: 0; color: var(--soft); margin-top: .4rem; }
header dl { font-size: .8rem; line-height: 1.38; display: grid; grid-template-columns: max-content 1fr; column-gap: .8rem; row-gap: .1rem; }
header dt { color: var(--soft); }
header dd { overflow-wrap: anywhere; }
code { font-family: "Source Code Pro", Consolas, "Liberation Mono", "DejaVu Sans Mono", monospace; font-size: .86em; overflow-wrap: anywhere;
  hyphens: none; }
.mind { margin: 1.3rem 0 0; border: 1px solid var(--ink); padding: .65rem .95rem .7rem; }
.mind h2 { font-size: .95rem; margin: 0 0 .2rem; border: 0; padding: 0; }
.mind ul { padding-left: 1.05rem; columns: 2; column-gap: 2.2rem; font-size: .92rem; line-height: 1.36; }
.mind li { break-inside: avoid; padding-bottom: .18rem; }
section { margin-top: 1.9rem; }
h2 { font-size: 1.22rem; font-weight: 600; line-height: 1.2; border-bottom: 1px solid var(--ink); padding-bottom: .25rem; margin-bottom: .7rem;
  break-after: avoid; }
h3 { font-size: 1rem; font-weight: 600; margin: .9rem 0 .3rem; break-after: avoid; }
.note { font-size: .8rem; line-height: 1.4; color: var(--soft); max-width: 52rem; }
.key { display: grid; grid-template-columns: minmax(13rem, 17rem) 1fr; gap: 2.2rem; align-items: start; }
.figures { list-style: none; padding: 0; }
.figures li { display: grid; grid-template-columns: 5.9rem 1fr; column-gap: .7rem; align-items: baseline; padding: .16rem 0; line-height: 1.25; }
.figures b { font-size: 1.42rem; font-weight: 600; text-align: right; font-variant-numeric: tabular-nums lining-nums; white-space: nowrap; }
.figures small { display: block; color: var(--soft); font-size: .76rem; line-height: 1.3; }
.figures li.long b { font-size: .98rem; }
table { border-collapse: collapse; width: 100%; font-size: .8rem; line-height: 1.34; hyphens: manual; }
caption { text-align: left; color: var(--soft); font-size: .8rem; padding-bottom: .35rem; line-height: 1.35; }
th, td { text-align: left; vertical-align: top; padding: .26rem .55rem .26rem 0; font-weight: 400; }
thead th { border-bottom: 1px solid var(--ink); font-weight: 600; vertical-align: bottom; line-height: 1.22; }
thead th small { display: block; font-weight: 400; color: var(--soft); }
tbody tr { border-bottom: 1px solid var(--hair); break-inside: avoid; }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
tfoot td, tfoot th { border-top: 1px solid var(--ink); font-weight: 600; }
.counts td.n, .counts th.n { padding-left: 1rem; }
.counts tbody th { white-space: nowrap; }
.counts thead th.n { white-space: normal; max-width: 12rem; }
svg.sign { width: .92em; height: .92em; vertical-align: -.08em; margin-right: .3em; flex: none; }
.incidents { table-layout: fixed; }
.incidents thead th.n { white-space: normal; }
.incidents col.c-no { width: 4.6%; } .incidents col.c-place { width: 24%; } .incidents col.c-time { width: 14.4%; }
.incidents col.c-kind { width: 25%; } .incidents col.c-killed { width: 10%; }
.incidents tbody { border-bottom: 1px solid var(--ink); }
.incidents tbody.line { break-inside: auto; border-bottom: 1px solid var(--rule); }
.incidents tbody.line tr { border: 0; }
.incidents tbody.line tr:first-child { break-after: avoid; }
.incidents tbody.line tr.why { break-inside: auto; }
.incidents thead small { white-space: nowrap; }
.incidents tbody.group { border: 0; break-after: avoid; }
.incidents tbody.group th { font-weight: 600; font-size: .88rem; padding-top: .85rem; border-bottom: 1px solid var(--ink); }
.incidents .name { font-weight: 600; }
.incidents th:nth-child(5), .incidents td:nth-child(5) { padding-right: 1.1rem; }
.incidents small { display: block; color: var(--soft); font-size: .94em; }
.incidents td.reasons { padding: 0 0 .38rem 0; color: #2b2b2b; font-size: .95em; line-height: 1.34; }
.incidents td.reasons div { border-left: 2px solid var(--hair); padding-left: .6rem; margin-top: .08rem; }
.incidents td.reasons b { font-weight: 600; }
.verdict { display: block; white-space: nowrap; }
.verdict .reading { display: block; white-space: normal; color: var(--soft); font-size: .92em; }
.common { background: var(--wash); padding: .5rem .8rem; margin-bottom: .6rem; }
.common ul { padding-left: 1.1rem; }
.id { font-size: .88em; color: var(--soft); }
figure.mapfig { break-inside: avoid; }
svg.map { width: 100%; height: auto; display: block; }
"""
    + DRAWINGS
    + """.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .1rem 1.3rem; font-size: .8rem; margin: .45rem 0 .25rem; }
.legend li { white-space: nowrap; }
.legend svg.swatch { width: 1.5em; height: .92em; vertical-align: -.1em; margin-right: .35em; }
.trend { display: grid; gap: .55rem 1.5rem; }
.trend.r1 { grid-template-columns: 1fr 1fr; } .trend.r2 { grid-template-columns: 1fr 1fr; } .trend.r3 { grid-template-columns: 1fr 1fr 1fr; }
.trend .col > h3 { margin: 0 0 .3rem; font-size: .84rem; }
.strips { display: grid; gap: .45rem; }
.strips p { font-size: .77rem; line-height: 1.25; }
svg.strip { width: 100%; height: auto; display: block; }
ul.plain { padding-left: 1.1rem; font-size: .84rem; }
.cols { columns: 2; column-gap: 2.2rem; }
.cols > * { break-inside: avoid; }
.small { font-size: .86rem; }
.small p + p { margin-top: .4rem; }
footer { margin-top: 2rem; border-top: 1px solid var(--ink); padding-top: .4rem; font-size: .78rem; color: var(--soft); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 46rem) {
  header, .key { grid-template-columns: 1fr; row-gap: 1rem; } .mind ul, .cols { columns: 1; }
  .trend, .trend.r3 { grid-template-columns: 1fr; }
  .scroll { overflow-x: auto; } .incidents { min-width: 44rem; }
}
@media print {
  html { font-size: 9.6pt; } body { padding: 0; max-width: none; }
  .key { grid-template-columns: 15rem 1fr; } section { margin-top: 1.5rem; }
  thead { display: table-header-group; }
}
"""
)
