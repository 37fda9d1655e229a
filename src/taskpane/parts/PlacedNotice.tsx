import type { PlacedSheets } from "../../app/ports/open-workbook";
import { Notice } from "./Notice";

/** What was laid down, and which older sheets stayed as copies. */
export function PlacedNotice({ title, placed }: { readonly title: string; readonly placed: PlacedSheets }) {
  return (
    <Notice intent="success" title={title}>
      {placed.placed.map((name) => `「${name}」`).join("")}已写好。
      {placed.kept.length > 0 &&
        `原来内容不同的表没有删除，改名留作副本：${placed.kept.map(({ copy }) => `「${copy}」`).join("")}。`}
      请按 Ctrl+S 保存工作簿。
    </Notice>
  );
}
