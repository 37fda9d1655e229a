import type { Clause, Point, Programme, Section } from "../core/model/catalogue";
import type { Measure } from "../core/model/measure";
import type { Workspace } from "./open-workspace";

/** The answer of `catalogue --json` (contracts.md §2): what the document says, as data. */
export function catalogueJson({ document, registry, measures }: Workspace) {
  const { title, planTitle, edition, cycle, sections, points, clauses, programmes, milestones, goals, repairs, gaps } =
    document;
  return {
    title,
    planTitle,
    edition,
    cycle,
    sections: sections.map(sectionJson),
    points: points.map(pointJson),
    clauses: clauses.map(clauseJson),
    units: registry.units.map(({ name, kind, aliases, reports }) => ({ name, kind, aliases, reports })),
    members: registry.members,
    measures: measures.map(measureJson),
    programmes: programmes.map(programmeJson),
    milestones: milestones.map(({ no, name, from, to, intro, steps, figures, line }) => ({
      no,
      name,
      from,
      to,
      intro,
      steps,
      figures,
      line,
    })),
    goals: goals.map(({ no, name, text, figures, line }) => ({ no, name, text, figures, line })),
    repairs,
    gaps,
  };
}

function sectionJson({ id, name, marks, requiredMarks, optionalMarks, line }: Section) {
  return { id, name, marks, requiredMarks, optionalMarks, line };
}

function pointJson({ no, name, marks, section, kind, choose, line }: Point) {
  return { no, name, marks, section, kind, choose, line };
}

function clauseJson({ no, section, point, text, methods, units, tasks, veto, openList, sourceLine }: Clause) {
  return { no, section, point, text, methods, units, tasks, veto, openList, sourceLine };
}

function measureJson({ parts, ...measure }: Measure) {
  return {
    ...measure,
    parts: parts.map(({ key, label, unit, kind, whole, flow, given, optional }) => ({
      key,
      label,
      unit,
      kind,
      whole,
      flow,
      given,
      optional,
    })),
  };
}

function programmeJson({ kind, no, name, text, lead, units, figures, line }: Programme) {
  return { kind, no, name, text, lead, units, figures, line };
}
