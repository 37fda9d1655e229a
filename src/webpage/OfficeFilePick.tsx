import { useState } from "react";
import { openOfficeFile, type OfficeFile } from "../app/intake/office-file";
import type { PickedFile } from "../app/ports/picked-file";
import { FilePick } from "../taskpane/parts/FilePick";
import { Notice } from "../taskpane/parts/Notice";
import { Problems } from "../taskpane/parts/Problems";
import { ProgressLine } from "../taskpane/parts/ProgressLine";
import { Results } from "../taskpane/parts/Results";
import { Section } from "../taskpane/parts/Section";
import { useAction } from "../taskpane/parts/use-action";
import { Failed } from "./Failed";
import { usePageTools } from "./page-tools";

/** Picks the office's saved workbook: its 设置 and 台账 hold for everything on the page. */
export function OfficeFilePick({
  office,
  onOpen,
}: {
  readonly office: OfficeFile | null;
  readonly onOpen: (office: OfficeFile) => void;
}) {
  const { reader } = usePageTools();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const open = useAction<PickedFile>(async (file) => {
    setProblems([]);
    const opened = await openOfficeFile(file, reader);
    if (opened.ok) onOpen(opened.value);
    else setProblems(opened.problem);
  });
  return (
    <Section title="食安办的工作簿">
      <FilePick
        single
        label="选择工作簿"
        hint="选择食安办已保存的工作簿（有「设置」「台账」的那一本）。第一次使用、还没有工作簿的，可以不选，按默认设置进行。"
        disabled={open.busy}
        onPick={([file]) => file !== undefined && open.start(file)}
      />
      <ProgressLine busy={open.busy} progress={null} what="读取工作簿" />
      <Failed action={open} />
      <Problems title="这本工作簿不能用" sentences={problems} />
      <Results>{office !== null && <Opened office={office} />}</Results>
    </Section>
  );
}

function Opened({ office: { name, state } }: { readonly office: OfficeFile }) {
  const { period, notes } = state;
  return (
    <Notice intent={notes.length === 0 ? "success" : "warning"} title={`已读取「${name}」`}>
      {period === null ? "里面还没有汇总过月报，只用它的设置。" : `里面最近汇总的是 ${period}。`}
      {notes.join("")}
    </Notice>
  );
}
