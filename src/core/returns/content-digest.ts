import { textDigest } from "../model/text-digest";
import type { UnitReturn } from "../model/unit-return";

/** A fingerprint of what a unit filled in: figures, explanations and works. Equal content gives an equal digest, wherever it stands in the file. */
export function contentDigest({ figures, works }: Pick<UnitReturn, "figures" | "works">): string {
  const figureLines = [...figures.values()].map(({ key, value, note }) => JSON.stringify([key, value, note]));
  const workLines = [...works.values()].map(({ clause, fields }) => {
    const { status, progress, evidence, evidenceDate, place, problems, next } = fields;
    return JSON.stringify([clause, status, progress, evidence, evidenceDate, place, problems, next]);
  });
  return textDigest([...figureLines.sort(), "", ...workLines.sort()].join("\n"));
}
