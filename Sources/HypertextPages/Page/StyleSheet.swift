/// How pages look: few colours that stay apart for every kind of colour vision, in light and dark, and
/// dark on white in print.
///
/// It holds neither `<` nor `>` nor `&`, which HTML and XML read differently inside a style.
let styleSheet = """

  :root {
    color-scheme: light dark;
    --paper: #fcfcfa; --ink: #1d2023; --quiet: #5a616a; --rule: #dddcd5; --track: #e7e6df;
    --known: #1d659f; --missed: #a94f08;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --paper: #15171a; --ink: #e6e4df; --quiet: #a2a8b0; --rule: #34383d; --track: #2c3035;
      --known: #76b3e6; --missed: #f0a25c;
    }
  }
  * { box-sizing: border-box; }
  html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; }
  body {
    font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
    margin: 0 auto; max-width: 64rem; padding: 2.5rem 1rem 4rem; overflow-wrap: break-word;
    font-variant-numeric: lining-nums tabular-nums;
  }
  h1, h2, h3 { font-weight: 600; line-height: 1.25; margin: 0; text-wrap: balance; }
  h1 { font-size: 1.75rem; letter-spacing: -0.015em; }
  h2 { font-size: 1.125rem; }
  h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
  p { margin: 0 0 0.75rem; max-width: 40rem; }
  a { color: var(--known); text-underline-offset: 0.2em; }
  a:focus-visible { outline: 2px solid var(--known); outline-offset: 2px; }
  code { overflow-wrap: anywhere; font: 0.875em/1.4 ui-monospace, "SF Mono", Menlo, "DejaVu Sans Mono", monospace; }
  .quiet, .kicker, figcaption, caption { color: var(--quiet); font-size: 0.875rem; }
  .kicker { margin-bottom: 0.35rem; }
  header p.advice { margin: 1.5rem 0 0; }
  header p.extent { color: var(--quiet); margin: 0.5rem 0 0; }
  nav { margin: 1.75rem 0 0; font-size: 0.875rem; }
  nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.1rem; list-style: none; margin: 0; padding: 0; }
  section { border-top: 1px solid var(--rule); margin-top: 2.5rem; padding-top: 1.5rem; }
  section h2 { margin-bottom: 1rem; }
  @media (min-width: 60rem) {
    section { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 2rem; }
    section h2 { grid-column: 1; }
    section .body { grid-column: 2; }
  }
  .body { min-width: 0; }
  .body table:last-child, .body figure:last-child { margin-bottom: 0; }
  .body h3:first-child { margin-top: 0; }
  dl { display: grid; grid-template-columns: minmax(5.5rem, 8rem) minmax(0, 1fr); gap: 0.35rem 1rem; margin: 0 0 1.25rem; }
  dt { color: var(--quiet); }
  dd { margin: 0; }
  dl.key { display: flex; flex-wrap: wrap; gap: 1.25rem 3rem; margin: 1.75rem 0; }
  dl.key div { min-width: 9rem; }
  dl.key dd { font-size: 0.9375rem; color: var(--quiet); }
  dl.key dd strong {
    color: var(--ink); display: block; font-size: 2.5rem; font-weight: 300; letter-spacing: -0.02em;
    line-height: 1.2;
  }
  figure { margin: 0 0 1.75rem; }
  figcaption { margin: 0.5rem 0 1.25rem; max-width: 44rem; }
  svg { display: block; max-width: 100%; overflow: visible; }
  svg.wide { width: 100%; max-width: 44rem; }
  svg text { fill: var(--ink); font-size: 13px; }
  svg text.quiet { fill: var(--quiet); font-size: 12px; }
  .track { stroke: var(--track); fill: var(--track); }
  .axis { stroke: var(--rule); }
  .guess { stroke: var(--quiet); stroke-dasharray: 3 2; stroke-width: 1.5; }
  .range { stroke: var(--known); stroke-width: 4; opacity: 0.45; stroke-linecap: round; }
  .point { fill: var(--known); stroke: var(--paper); stroke-width: 1.5; }
  .bar { fill: var(--known); }
  svg.meter { margin: 0.2rem 0 0 auto; width: 6rem; }
  table { border-collapse: collapse; margin: 0 0 1.25rem; width: 100%; max-width: 44rem; font-size: 0.9375rem; }
  caption { caption-side: top; padding-bottom: 0.35rem; text-align: left; }
  th, td { hyphens: auto; padding: 0.4rem 0.5rem; text-align: left;
    vertical-align: baseline; unicode-bidi: isolate; }
  th:first-child, td:first-child { padding-left: 0; }
  th:last-child, td:last-child { padding-right: 0; }
  thead th { border-bottom: 1px solid var(--rule); color: var(--quiet); font-size: 0.8125rem; font-weight: 400;
    line-height: 1.3; vertical-align: bottom; }
  tbody th { font-weight: 400; }
  tbody tr { border-bottom: 1px solid var(--track); }
  .number { text-align: right; }
  td.need { color: var(--quiet); font-size: 0.875rem; }
  @media (min-width: 36rem) { td.number { white-space: nowrap; } }
  @media (max-width: 36rem) {
    table { font-size: 0.875rem; }
    dl { grid-template-columns: 5.5rem minmax(0, 1fr); }
    th, td { padding-left: 0.25rem; padding-right: 0.25rem; }
    svg.meter { width: 4rem; }
  }
  .aside { color: var(--quiet); display: block; font-size: 0.8125rem; }
  tbody.group tr { border-bottom: 0; }
  tbody.group tr:last-child { border-bottom: 1px solid var(--track); }
  tbody.group th { padding-bottom: 0; }
  tbody.group tr:first-child td { padding-bottom: 0; }
  tbody.group td.note { color: var(--quiet); font-size: 0.8125rem; padding-top: 0.15rem; }
  table.matrix { width: auto; }
  table.matrix thead th { max-width: 8rem; overflow-wrap: anywhere; }
  table.matrix thead th { text-align: right; }
  table.matrix tbody th { max-width: 12rem; }
  table.matrix thead th.words { text-align: left; }
  table.matrix tbody tr { border-bottom: 0; }
  table.matrix td.cell { padding: 0.55rem 0.5rem; border: 2px solid var(--paper);
    background: color-mix(in srgb, var(--missed) calc(var(--share) * 38%), var(--track)); }
  table.matrix td.cell.right { font-weight: 600;
    background: color-mix(in srgb, var(--known) calc(var(--share) * 38%), var(--track)); }
  article { border-bottom: 1px solid var(--track); margin: 0 0 1.5rem; padding-bottom: 0.75rem; }
  article h3 { margin-top: 0; }
  article p.service { font-size: 1.0625rem; }
  footer { border-top: 1px solid var(--rule); color: var(--quiet); font-size: 0.8125rem; margin-top: 3rem;
    padding-top: 1rem; }
  @media print {
    :root {
      color-scheme: light;
      --paper: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --track: #e4e4e4; --known: #14517f;
      --missed: #8a3d00;
    }
    @page { margin: 18mm 16mm; }
    body { font-size: 10.5pt; max-width: none; padding: 0; }
    nav { display: none; }
    section { break-inside: auto; }
    h2, h3, caption, figcaption { break-after: avoid; }
    svg, tr, tbody.group, article, dl.key { break-inside: avoid; }
    svg, td.cell { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  }

  """
