import type { MeasurePart } from "../../model/measure";
import type { AskedMeasure } from "../../model/return-form";
import type { EntryDraft } from "../../sheet/cell-draft";
import { guidanceWords, ROLE_WORDS } from "./role-words";

/** What may be typed into a figure's cell. The alert stays off: the 审核 column judges, and a reading is proposed for odd texts. */
export function figureEntry({ role }: AskedMeasure, part: MeasurePart): EntryDraft {
  const lines = [
    part.kind === "number" ? `【${ROLE_WORDS[role]}】` : "",
    guidanceWords(part),
    part.kind === "number" && part.unit !== "" ? `单位：${part.unit}。` : "",
    part.kind === "number" ? "也可选「不适用」「待报」。" : "",
  ];
  const prompt = { title: part.label, text: lines.join("") };
  switch (part.kind) {
    case "number":
      return { allow: { kind: "list", choices: ["不适用", "待报"] }, prompt, alert: null };
    case "pick":
      return { allow: { kind: "list", choices: ["否", "是"] }, prompt, alert: null };
    case "date":
      return {
        allow: { kind: "date", from: "2020-01-01", to: "2099-12-31" },
        prompt: { ...prompt, text: `${prompt.text}写成 2024-03-20 这样的日期。` },
        alert: null,
      };
    case "text":
      return { allow: { kind: "text-length", max: 200 }, prompt, alert: null };
  }
}
