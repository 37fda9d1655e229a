import { Button, Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import type { DryRunRequest } from "../../../app/intake/dry-run";
import type { PickedFile } from "../../../app/ports/picked-file";
import type { Period } from "../../../core/model/unit-return";
import { ActionBar } from "../ActionBar";
import { Choice } from "../Choice";
import { FilePick } from "../FilePick";
import { monthChoices, monthInHand } from "../month-choices";

/** What the form begins with and what becomes of it. */
export interface IntakeFormProps {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly busy: boolean;
  /** How many returns stand as sheets in the open workbook. */
  readonly sheets: number;
  /** Offers an earlier month's workbook: the open one has no 台账. */
  readonly asksEarlier: boolean;
  /** What was worked out before no longer fits the form. */
  readonly onEdit: () => void;
  readonly onRun: (request: DryRunRequest) => void;
}

/** Which month, which files, and the button that runs them dry. */
export function IntakeForm({ today, busy, sheets, asksEarlier, onEdit, onRun }: IntakeFormProps) {
  const [period, setPeriod] = useState<Period>(monthInHand(today));
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const [earlier, setEarlier] = useState<PickedFile | null>(null);
  // A blank form that was laid down here to be handed out is no return.
  const [withSheets, setWithSheets] = useState(false);
  const takesSheets = sheets > 0 && withSheets;
  const edit =
    <Value,>(set: (value: Value) => void) =>
    (value: Value): void => {
      onEdit();
      set(value);
    };
  const total = files.length + (takesSheets ? sheets : 0);
  return (
    <>
      <Choice
        label="汇总哪个月"
        value={period}
        choices={monthChoices(today)}
        onChange={edit(setPeriod)}
        disabled={busy}
      />
      <FilePick
        label="选择月报文件"
        hint="把各单位报来的月报拖到这里，可以一次几十份；文件叫什么名字都行。"
        disabled={busy}
        onPick={(picked) => edit(setFiles)([...files, ...picked])}
      />
      {sheets > 0 && (
        <Checkbox
          label={`本工作簿里的填报表也一起汇总（${sheets} 份）`}
          checked={withSheets}
          disabled={busy}
          onChange={(_, { checked }) => edit(setWithSheets)(checked === true)}
        />
      )}
      {asksEarlier && <EarlierWorkbook picked={earlier} disabled={busy} onPick={edit(setEarlier)} />}
      <span role="status">{files.length > 0 && `已选 ${files.length} 份文件。`}</span>
      <ActionBar>
        <Button
          appearance="primary"
          disabled={busy || total === 0}
          onClick={() => onRun({ period, files, withSheets: takesSheets, earlier })}
        >
          试汇总
        </Button>
        <Button disabled={busy || files.length === 0} onClick={() => edit(setFiles)([])}>
          清空
        </Button>
      </ActionBar>
    </>
  );
}

function EarlierWorkbook({
  picked,
  disabled,
  onPick,
}: {
  readonly picked: PickedFile | null;
  readonly disabled: boolean;
  readonly onPick: (picked: PickedFile | null) => void;
}) {
  return (
    <FilePick
      single
      label={picked === null ? "选择上月的汇总工作簿" : `已选：${picked.name}`}
      hint="本工作簿还没有台账。有以前的汇总工作簿的，在这里选上，就能与上月比较；没有可以不选。"
      disabled={disabled}
      onPick={([first]) => onPick(first ?? null)}
    />
  );
}
