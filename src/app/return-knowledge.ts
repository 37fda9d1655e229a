import { resolveUnit } from "../core/catalogue/units/resolve-unit";
import type { KnownFigure, ReturnKnowledge } from "../core/returns/return-knowledge";
import { settingFlag } from "../core/settings/setting-accessors";
import { askedClauses } from "./asked-clauses";
import { askedMeasures } from "./asked-measures";
import { editionOf, rulesVersionOf } from "./editions";
import { oncePerWorkspace } from "./once-per-workspace";
import type { Workspace } from "./open-workspace";

/** What the office knows when it opens returns under the settings that hold. */
export function returnKnowledge(workspace: Workspace): ReturnKnowledge {
  return knowledge(workspace, "");
}

const knowledge = oncePerWorkspace((workspace): ReturnKnowledge => {
  const { document, registry, settings } = workspace;
  return {
    edition: editionOf(workspace),
    rules: rulesVersionOf(workspace),
    submissionRequired: settingFlag(settings, "submission.required"),
    unitNamed: (name) => {
      const unit = resolveUnit(registry, name);
      return unit !== null && unit.reports ? unit.name : null;
    },
    figures: new Map(knownFigures(workspace).map((figure) => [figure.key, figure] as const)),
    clauses: new Map(document.clauses.map(({ no, text }) => [no, text] as const)),
    askedOf: remembered((unit) => ({
      figures: askedMeasures(workspace, unit).flatMap(({ measure, parts }) =>
        parts.map(({ key }) => `${measure.id}.${key}`),
      ),
      clauses: askedClauses(workspace, unit).map(({ no }) => no),
    })),
  };
});

function knownFigures({ measures }: Workspace): readonly KnownFigure[] {
  return measures.flatMap(({ id, clause, name, unit, parts }) =>
    parts.map(({ key, label, kind, given }) => ({
      key: `${id}.${key}`,
      clause,
      measure: id,
      measureName: name,
      label,
      kind,
      given,
      percent: key === "value" && kind === "number" && (unit === "分" || unit === "%"),
    })),
  );
}

/** What is asked of a unit is the same for every file of a run. */
function remembered<Answer>(ask: (unit: string) => Answer): (unit: string) => Answer {
  const answers = new Map<string, Answer>();
  return (unit) => {
    const known = answers.get(unit);
    if (known !== undefined) return known;
    const answer = ask(unit);
    answers.set(unit, answer);
    return answer;
  };
}
