import type { Workspace } from "./open-workspace";

/** What is kept by name for each workspace, and let go with it. */
export function perWorkspace<Value>(): (workspace: Workspace) => Map<string, Value> {
  const kept = new WeakMap<Workspace, Map<string, Value>>();
  return (workspace) => {
    const own = kept.get(workspace) ?? new Map<string, Value>();
    kept.set(workspace, own);
    return own;
  };
}

/**
 * Makes an answer that depends on a workspace and a name alone be worked out once: a run asks it again for every file.
 * Answers are let go with their workspace, so give only names of which a workspace has few (its units, months).
 */
export function oncePerWorkspace<Answer>(
  work: (workspace: Workspace, name: string) => Answer,
): (workspace: Workspace, name: string) => Answer {
  const answersOf = perWorkspace<Answer>();
  return (workspace, name) => {
    const answers = answersOf(workspace);
    if (answers.has(name)) return answers.get(name) as Answer;
    const answer = work(workspace, name);
    answers.set(name, answer);
    return answer;
  };
}
