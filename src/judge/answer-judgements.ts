import { checkFiles, type CheckedFile } from "../app/check-files";
import { openWorkspace, type Workspace } from "../app/open-workspace";
import type { WorkbookReader } from "../app/ports/workbook-reader";
import type { JudgeAnswer, JudgeQuestion, JudgeRequest } from "./judge-request";

/** Gets ready to judge under a workspace, for as long as no file has come. */
export type Practise = (workspace: Workspace, isOver: () => boolean) => Promise<void>;

/**
 * The judging thread's side: says that it is there, then answers each request with what a check makes of the file. The workspace that was
 * asked for last is kept.
 */
export function answerJudgements(
  reader: WorkbookReader,
  post: (answer: JudgeAnswer) => void,
  practise: Practise,
): (request: JudgeRequest) => Promise<void> {
  let held: { readonly id: number; readonly workspace: Workspace } | null = null;
  let asked = false;
  const workspaceOf = ({ settings, settingsId }: Pick<JudgeQuestion, "settings" | "settingsId">): Workspace => {
    if (held?.id !== settingsId) held = { id: settingsId, workspace: openWorkspace(settings) };
    return held.workspace;
  };
  post("ready");
  return async (request) => {
    if ("practise" in request) {
      const workspace = request.practise === null ? openWorkspace(null) : workspaceOf(request.practise);
      return practise(workspace, () => asked);
    }
    asked = true;
    const { id, bytes, name, modified } = request;
    const file = { name, modified, bytes: () => Promise.resolve(bytes) };
    const [checked] = await checkFiles([file], workspaceOf(request), { reader, progress: () => undefined });
    post({ id, result: { ok: true, value: checked as CheckedFile } });
  };
}
