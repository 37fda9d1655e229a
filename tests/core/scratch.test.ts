import { bindRules } from "../../src/core/catalogue/rules/bind-rules";
import { verdictRows } from "../../src/core/catalogue/rules/verdict-rows";
import { printVerdict } from "../../src/core/expression/print-verdict";
import type { Reference } from "../../src/core/model/expression";
import { REPORTING_UNITS, unitContext } from "../helpers/unit-context";
const address = (works: boolean) => (r: Reference) => {
  const q = (s: string) => works ? `指标数据!$${s}$112` : `${s}112`;
  switch (r.of) { case "figure": return q("F"); case "previous": return q("GLMN"[r.monthsAgo-1]!); case "note": return q("J"); case "ratio": return q("I");
   case "work": return works? "H112":"工作开展情况!$H$112"; case "previousWork": return works?"E112":"工作开展情况!$H$112"; case "submitted": return "填报说明!$C$19"; }
};
test("len", () => {
  let best: [number,string,string][] = [];
  for (const p of ["2024-01","2024-03","2024-04","2024-06","2024-12"]) for (const u of REPORTING_UNITS) {
    const c = unitContext(u.name, p); const rules = bindRules(c);
    if (["卡若区","市市场监管局","市食安办"].includes(u.name)) console.log(p,u.name,c.asked.length, c.asked.flatMap(a=>a.parts).length, c.clauses.length, rules.length);
    let tot = 0;
    for (const row of verdictRows(rules, c)) { const f = printVerdict(row.rules, address(!row.at.includes("-")), row.whenBlank); best.push([f.length, u.name+p, row.at]); tot += f.length; 
    if (u.name==="卡若区" && p==="2024-06" && row.at==="24-1.num") console.log(f); }
    if (u.name==="卡若区") console.log(p, "total", tot);
  }
  best.sort((a,b)=>b[0]-a[0]); console.log(best.filter((x,i)=>best.findIndex(y=>y[2]===x[2])===i).slice(0,25).map(x=>x.join(" ")).join("\n"));
});
