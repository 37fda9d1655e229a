import type { Workspace } from "./open-workspace";

/**
 * Makes an answer that depends on a workspace and a name alone be worked out once: a run asks it again for every file.
 * Answers are let go with their workspace, so give only names of which a workspace has few (its units, months).
 */
export function oncePerWorkspace<Answer>(
  work: (workspace: Workspace, name: string) => Answer,
): (workspace: Workspace, name: string) => Answer {
  const known = new WeakMap<Workspace, Map<string, Answer>>();
  return (workspace, name) => {
    const answers = known.get(workspace) ?? new Map<string, Answer>();
    known.set(workspace, answers);
    if (answers.has(name)) return answers.get(name) as Answer;
    const answer = work(workspace, name);
    answers.set(name, answer);
    return answer;
  };
}
