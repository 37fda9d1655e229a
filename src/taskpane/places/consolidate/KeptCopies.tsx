import type { PlacedSheets } from "../../../app/ports/open-workbook";
import { Notice } from "../../parts/Notice";

/** Says which replaced sheets stay as dated copies; nothing where none was replaced. */
export function KeptCopies({ kept }: { readonly kept: PlacedSheets["kept"] }) {
  if (kept.length === 0) return null;
  return (
    <Notice intent="info" title="旧表留有副本">
      {kept.map(({ sheet, copy }) => `「${sheet}」的旧内容在「${copy}」`).join("；")}。确认不需要后可以自行删除。
    </Notice>
  );
}
