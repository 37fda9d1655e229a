import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { extractChoices } from "../../../app/printing/extract-choices";
import type { ExtractFilter } from "../../../app/printing/extract-filter";
import { placeExtract, type PlacedExtract } from "../../../app/printing/place-extract";
import { periodWords } from "../../../core/model/chinese-dates";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Choice } from "../../parts/Choice";
import { Notice } from "../../parts/Notice";
import { Results } from "../../parts/Results";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";
import { useLoaded } from "../../parts/use-loaded";

const KINDS = [
  ["changed", "只看有变化的"],
  ["failing", "只看未达标、滞后的"],
  ["unit", "只看一个单位"],
  ["section", "只看一个部分"],
] as const;

/** 会议摘录: a sheet of its own with only what a meeting is to look at. Nothing is shown before a month was consolidated. */
export function Extracts() {
  const { workbook, clock } = usePaneTools();
  const choices = useLoaded(() => extractChoices(workbook));
  const [kind, setKind] = useState("failing");
  const [unit, setUnit] = useState("");
  const [section, setSection] = useState("");
  const [done, setDone] = useState<PlacedExtract | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const place = useAction(async () => {
    setDone(null);
    const filter = filterOf(kind, unit, section);
    setRefused(filter === null ? "请先选好单位或部分。" : null);
    if (filter === null) return;
    const placed = await placeExtract(filter, { workbook, clock });
    if (placed.ok) setDone(placed.value);
    else setRefused(placed.problem.sentences.join(""));
  });
  if (choices.value?.ok !== true) return null;
  const { period, units, sections } = choices.value.value;
  return (
    <Section title="会议摘录">
      <p>从{periodWords(period)}的汇总里摘出会上要看的条款，另成一张「会议摘录」，表头写明摘录范围。</p>
      <Choice label="摘录范围" value={kind} choices={KINDS} onChange={setKind} />
      {kind === "unit" && (
        <Choice
          label="单位"
          value={unit}
          choices={units.map((name) => [name, name])}
          placeholder="请选单位"
          onChange={setUnit}
        />
      )}
      {kind === "section" && (
        <Choice label="部分" value={section} choices={sections} placeholder="请选部分" onChange={setSection} />
      )}
      <ActionBar>
        <Button appearance="primary" disabled={place.busy} onClick={() => place.start()}>
          生成会议摘录
        </Button>
      </ActionBar>
      <Results>
        <ActionState action={place} what="生成会议摘录" />
        {refused !== null && <Notice intent="error">{refused}</Notice>}
        {done !== null && <ExtractNotice done={done} />}
      </Results>
    </Section>
  );
}

function ExtractNotice({ done: { clauses, filter, kept } }: { readonly done: PlacedExtract }) {
  const count = clauses === 0 ? "没有符合的条款" : `共 ${clauses} 条`;
  return (
    <Notice intent={clauses === 0 ? "warning" : "success"} title="已生成「会议摘录」">
      {filter}，{count}。页面已设好，请按 Ctrl+P 打印。
      {kept.length > 0 && `原来的摘录留作副本：${kept.map((copy) => `「${copy}」`).join("")}。`}
    </Notice>
  );
}

function filterOf(kind: string, unit: string, section: string): ExtractFilter | null {
  if (kind === "unit") return unit === "" ? null : { kind, unit };
  if (kind === "section") return section === "" ? null : { kind, section };
  return { kind: kind === "changed" ? "changed" : "failing" };
}
