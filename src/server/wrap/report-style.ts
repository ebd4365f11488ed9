/** The look of the report: a cutting room at night, or paper by day. */
export const reportStyle = `
:root{color-scheme:dark light;--ground:oklch(.18 .005 260);--raised:oklch(.22 .006 260);--line:oklch(.32 .006 260);--text:oklch(.93 .004 260);--quiet:oklch(.72 .01 260);
--throughout:oklch(.62 .09 195);--enters:oklch(.66 .13 150);--exits:oklch(.64 .14 15);--passes:oklch(.62 .13 300);--accent:oklch(.8 .11 75)}
@media (prefers-color-scheme:light){:root{--ground:oklch(.98 .003 260);--raised:#fff;--line:oklch(.88 .004 260);--text:oklch(.25 .01 260);--quiet:oklch(.48 .01 260)}}
*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--text);font:15px/1.5 Inter,system-ui,sans-serif;font-variant-numeric:tabular-nums}
header,main{max-width:1280px;margin:0 auto;padding:24px}header{border-bottom:1px solid var(--line)}h1{font-size:28px;font-weight:550;margin:0}header p,.quiet,small{color:var(--quiet)}
h2{font-size:19px;font-weight:550;margin:40px 0 12px}h2 span{color:var(--accent)}h3{font-size:15px;font-weight:550;margin:12px 0 8px}h4{font-size:12px;color:var(--quiet);margin:12px 0 0;font-weight:550}
.cast{display:grid;grid-template-columns:repeat(auto-fill,minmax(180px,1fr));gap:16px}figure{margin:0}figcaption{font-size:12px;color:var(--quiet);margin-top:4px}figcaption b{color:var(--text);font-size:13px;font-weight:550}
img{display:block;width:100%;border-radius:6px}.cut{aspect-ratio:1;object-fit:contain;background:repeating-conic-gradient(var(--raised) 0 25%,var(--ground) 0 50%) 0/16px 16px}.place{aspect-ratio:16/9;object-fit:cover}
.none{aspect-ratio:16/9;display:grid;place-items:center;border:1px dashed var(--line);border-radius:6px;color:var(--quiet);font-size:12px}
article{display:grid;grid-template-columns:minmax(0,5fr) minmax(0,4fr);gap:24px;padding:16px 0;border-top:1px solid var(--line)}.frames{display:grid;grid-template-columns:1fr 1fr;gap:8px;align-items:start}
article h3{margin-top:0}code{font:12px ui-monospace,monospace;background:var(--raised);border:1px solid var(--line);border-radius:6px;padding:2px 6px}article p{margin:0 0 8px}.line{padding-left:16px}.line b{font-weight:550;font-size:13px}
.prompt{font-size:13px;color:var(--quiet);white-space:pre-wrap;overflow-wrap:anywhere}summary{cursor:pointer;color:var(--quiet);font-size:13px}.scroll{overflow-x:auto}
table{border-collapse:collapse;font-size:13px}th{font-weight:550;text-align:left;padding:4px 8px}td{padding:4px 8px;border:1px solid var(--line)}.matrix{margin-bottom:16px;font-size:12px}.matrix td{min-width:56px;text-align:center;color:#fff}
td.throughout{background:var(--throughout)}td.enters{background:var(--enters)}td.exits{background:var(--exits)}td.passes_through{background:none;border:2px dashed var(--passes);color:var(--passes)}
@media (max-width:900px){article{grid-template-columns:1fr}}@media print{details{display:none}}`
