import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { openKeptSettings } from "../../../app/office-settings/open-settings";
import type { PlacedSheets } from "../../../app/ports/open-workbook";
import { SHEET_NAMES } from "../../../core/model/office-columns";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { FailureNotice } from "../../parts/FailureNotice";
import { Notice } from "../../parts/Notice";
import { PageHead } from "../../parts/PageHead";
import { ProgressLine } from "../../parts/ProgressLine";
import { Results } from "../../parts/Results";
import { useLoaded } from "../../parts/use-loaded";
import { CreateSheet } from "./CreateSheet";
import { SettingsEditor } from "./SettingsEditor";

/** 设置: units, dates, thresholds and the rest, kept in the workbook and in force from a month on. */
export default function SettingsPlace() {
  const { workbook } = usePaneTools();
  const { value, failure, loading, reload } = useLoaded(() => openKeptSettings(workbook));
  const [placed, setPlaced] = useState<PlacedSheets | null>(null);
  const saved = (sheets: PlacedSheets): void => {
    setPlaced(sheets);
    reload();
  };
  const show = (): void => void workbook.show(SHEET_NAMES.settings, null).catch(() => undefined);
  return (
    <>
      <PageHead title="设置">单位、截止日、指标目标、人口等都在这里改，保存在这个工作簿的「设置」表里。</PageHead>
      <ProgressLine busy={loading} progress={null} what="读取设置" />
      {failure !== null && <FailureNotice failure={failure} />}
      {value?.ok === false && (
        <Notice
          intent="error"
          title="「设置」表里有填错的地方"
          actions={
            <Button size="small" onClick={show}>
              看「设置」表
            </Button>
          }
        >
          <ul>
            {value.problem.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          请在表里改好，再点「重新读取」。
        </Notice>
      )}
      {value?.ok === true && !value.value.sheet && <CreateSheet kept={value.value} onDone={saved} />}
      {value?.ok === true && (
        <SettingsEditor key={JSON.stringify(value.value.settings)} kept={value.value} onSaved={saved} />
      )}
      <Results>{placed !== null && <SavedNotice placed={placed} />}</Results>
      <ActionBar>
        <Button onClick={reload}>重新读取</Button>
        {value?.ok === true && value.value.sheet && <Button onClick={show}>看「设置」表</Button>}
      </ActionBar>
    </>
  );
}

function SavedNotice({ placed: { kept } }: { readonly placed: PlacedSheets }) {
  return (
    <Notice intent="success" title="设置已保存">
      写在「设置」表里{kept.length > 0 && `，原来的留作副本${kept.map(({ copy }) => `「${copy}」`).join("")}`}
      。请记得保存工作簿。
    </Notice>
  );
}
