/**
 * The style of a report that stands on its own: the colours of the app (src/app.css) in light and dark,
 * ink on white in print, headings kept with what follows, table heads on every page.
 */
export const htmlStyle = `
:root{color-scheme:light dark;--paper:#f4f5f2;--surface:#fff;--ink:#151c22;--ink2:#404b54;--line:#d6dad5;--accent:#1a4e85;--error:#901310;--warning:#855200;--info:#2c3f87;--ok:#0d6658}
@media (prefers-color-scheme:dark){:root{--paper:#101519;--surface:#181e24;--ink:#e9edef;--ink2:#bac3c9;--line:#2d363d;--accent:#93c2f3;--error:#ff9083;--warning:#f4cd7a;--info:#a5bbf2;--ok:#8fdcc9}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:72rem;padding:2rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 -apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Liberation Sans',Arial,sans-serif}
h1,h2,h3{font-family:'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif;line-height:1.3;margin:2rem 0 .5rem}
h1{font-size:1.75rem;margin-top:0}h2{font-size:1.375rem;border-top:2px solid var(--ink);padding-top:1rem}h3{font-size:1.125rem}
p{max-width:62ch;margin:.5rem 0}p,li,h3{overflow-wrap:anywhere}
a{color:var(--accent)}
a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
code{font:.875em/1.4 ui-monospace,'SF Mono','Cascadia Mono',Consolas,'Liberation Mono',monospace;overflow-wrap:anywhere;white-space:pre-wrap}
nav ol{padding-left:2rem}nav li{padding:.125rem 0}
ul.plain{list-style:none;padding:0}ul.plain li{padding:.5rem 0;border-bottom:1px solid var(--line)}
article{background:var(--surface);border:1px solid var(--line);border-radius:6px;padding:0 1rem 1rem;margin:1rem 0}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.875rem}
caption{text-align:left;color:var(--ink2);padding:.5rem 0}
th,td{text-align:left;vertical-align:top;padding:.375rem 1rem .375rem 0;border-bottom:1px solid var(--line)}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}
article td.n,article th.n{width:5rem}
.quiet{color:var(--ink2);font-size:.875rem}
.mark{font-weight:600;white-space:nowrap}
.error,.rejected{color:var(--error)}.warning,.accepted-with-losses{color:var(--warning)}.info{color:var(--info)}.accepted{color:var(--ok)}
@media print{:root{color-scheme:light;--paper:#fff;--surface:#fff;--ink:#000;--ink2:#333;--line:#999;--accent:#000;--error:#000;--warning:#000;--info:#000;--ok:#000}
@page{margin:18mm 15mm}
body{padding:0;max-width:none;font-size:10pt;line-height:1.4}p{max-width:none}table{font-size:9pt}th,td{padding:.2rem .75rem .2rem 0}nav{break-after:avoid}h2{margin-top:1.25rem}h3{margin-top:1rem}a{text-decoration:none}
article{border:0;border-top:1px solid #999;border-radius:0;padding:0}
h1,h2,h3,caption{break-after:avoid}tr,li{break-inside:avoid}thead{display:table-header-group}.scroll{overflow:visible}}
`;
