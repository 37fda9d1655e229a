import { PageHead } from "../../parts/PageHead";
import { Extracts } from "./Extracts";
import { PageSetup } from "./PageSetup";
import { ScorePrint } from "./ScorePrint";

/** 打印设置: every sheet ready for the printer in one click, and extracts for a meeting. */
export default function PrintPlace() {
  return (
    <>
      <PageHead title="打印设置">
        一次把各表的纸张、方向、页宽、重复表头和分页设好，再用「文件」里的「打印」打印。
      </PageHead>
      <PageSetup />
      <ScorePrint />
      <Extracts />
    </>
  );
}
