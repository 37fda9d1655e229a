import { DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY, FOCUSING_FX_BAR_EDITOR, IContextService } from "@univerjs/core";
import type { Injector } from "@univerjs/core";
import { IEditorService } from "@univerjs/docs-ui";

/** For so many frames the editor in the cell, which opens along with the formula bar, claims the keyboard for itself. */
const FRAMES = 4;

/** Gives the keyboard to the formula bar when somebody clicks into it. */
export function keepFormulaBarFocused(injector: Injector): void {
  const context = injector.get(IContextService);
  const focus = (): void => {
    if (context.getContextValue(FOCUSING_FX_BAR_EDITOR))
      injector.get(IEditorService).getEditor(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.focus();
  };
  context.subscribeContextValue$(FOCUSING_FX_BAR_EDITOR).subscribe((focusing) => {
    if (focusing === true) afterFrames(FRAMES, focus);
  });
}

function afterFrames(count: number, act: () => void): void {
  if (count === 0) act();
  else requestAnimationFrame(() => afterFrames(count - 1, act));
}
