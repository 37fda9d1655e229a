import type { Carried, LaidReturn, OpenedReturn } from "../../../app/fill/lay-return";
import { Notice } from "../../parts/Notice";
import { PlacedNotice } from "../../parts/PlacedNotice";

const CARRIED: Readonly<Record<Carried, string>> = {
  entries: "已填的内容已带到新表。",
  "last-month": "上月的数字和进展已带到「上月」各栏。",
  nothing: "没有带入上月数据：这个工作簿里没有本单位上月的月报表。",
};

/** What came of asking for a return. */
export function LaidNotice({ outcome }: { readonly outcome: LaidReturn | OpenedReturn }) {
  if (!("opened" in outcome)) return <Laid laid={outcome} />;
  if (!outcome.opened)
    return (
      <>
        <Notice intent="warning" title="没有另开成工作簿，改建在这个工作簿里">
          {outcome.refusal}
        </Notice>
        <Laid laid={outcome.laid} />
      </>
    );
  return (
    <Notice intent="success" title="已在新工作簿中打开">
      {CARRIED[outcome.carried]}请到新工作簿里填写，保存时取名「{outcome.file}」。
    </Notice>
  );
}

function Laid({ laid }: { readonly laid: LaidReturn }) {
  return (
    <>
      <PlacedNotice title="月报表已建好" placed={laid} />
      <Notice intent="info">{CARRIED[laid.carried]}</Notice>
    </>
  );
}
