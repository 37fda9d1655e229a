import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { DocumentDataModel, Injector } from "@univerjs/core";

/** The text in the editor of cells as somebody has typed it. */
export function editorText(injector: Injector): string {
  const document = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const stream = document?.getBody()?.dataStream ?? "";
  return stream.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
