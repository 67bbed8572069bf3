/** A4 with the margins of Decree 30/2020; Liberation Serif and Tinos have the widths of Times New Roman. The page number is not on page 1. */
export const REPORT_CSS = `
@page{size:A4;margin:20mm 15mm 20mm 30mm;@top-center{content:counter(page);font:13pt "Times New Roman","Liberation Serif",Tinos,serif}}
@page:first{@top-center{content:none}}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#000;font:14pt/1.2 "Times New Roman","Liberation Serif",Tinos,serif}
main{max-width:165mm;margin:0 auto;padding:10mm 4mm}
header{display:flex;gap:4mm;font-size:12pt;text-align:center;white-space:pre-wrap}
header .who{flex:2}header .nation{flex:3}header .motto,header i{font-size:13pt}
hr{width:38%;border:0;border-top:1px solid #000;margin:2pt auto 6pt}
.nation hr{width:60%}
hr.short{width:30%}
h1{font-size:14pt;text-align:center;margin:18pt 0 2pt}
h2,h3{font-size:14pt;margin:12pt 0 4pt;break-after:avoid}
.addressee{text-align:center;text-indent:0;margin:14pt 0}
p{margin:6pt 0;text-align:justify;text-indent:1.27cm}
p.basis,p.note{font-style:italic}
p.none,p.caption{text-align:center;text-indent:0}
p.caption,caption,figcaption{font-size:12pt;font-style:italic;padding:8pt 0 4pt;text-align:center}
ul{list-style:none;margin:0;padding:0}
li{margin:6pt 0;text-align:justify;text-indent:1.27cm}
li::before{content:"- "}
figure{margin:0;break-inside:avoid}
svg{width:100%;height:auto;font:15px "Times New Roman","Liberation Serif",Tinos,serif}
table{width:100%;border-collapse:collapse;font-size:11pt;margin-bottom:8pt}
th,td{border:1px solid #000;padding:2pt 4pt;vertical-align:middle;overflow-wrap:break-word}
th{background:#ededed;text-align:center}
tr{break-inside:avoid}
.right{text-align:right;font-variant-numeric:tabular-nums}.center{text-align:center}
.foot{display:flex;margin:18pt 0 60pt;break-inside:avoid;font-size:11pt}
.foot>div{flex:1}.signer{text-align:center;font-size:14pt;font-weight:bold}
.annex{break-before:page}.annex>h2{text-align:center}
.page{break-before:page}
@media screen and (max-width:700px){body{font-size:16px}header{flex-direction:column}main{padding:4mm}table{display:block;overflow-x:auto}p{text-align:left}}
`;
