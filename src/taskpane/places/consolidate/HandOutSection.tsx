import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { handOutOne, type SingleReturn } from "../../../app/issue/hand-out-one";
import { reportingUnits } from "../../../app/issue-returns";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { ActionState } from "../../parts/ActionState";
import { Choice } from "../../parts/Choice";
import { CopyText } from "../../parts/CopyText";
import { Notice } from "../../parts/Notice";
import { WithWorkspace } from "../../parts/Place";
import { Problems } from "../../parts/Problems";
import { Section } from "../../parts/Section";
import { monthChoices } from "../../parts/month-choices";
import { useAction } from "../../parts/use-action";
import { KeptCopies } from "./KeptCopies";

const PAGE = "index.html";

/** 下发: all forms at once through the web page, or a single one from here. */
export function HandOutSection() {
  const { openPage } = usePaneTools();
  const [address, setAddress] = useState<string | null>(null);
  return (
    <Section title="下发空表">
      <p>
        窗格不能保存文件，所以全部空表由网页一次生成：先保存本工作簿，再打开网页，选择这本工作簿，就得到一个含所有单位空表（带上月数据）的压缩包。数据只在本机处理，不上传。
      </p>
      <ActionBar>
        <Button onClick={() => setAddress(openPage(PAGE) ? null : new URL(PAGE, document.baseURI).href)}>
          打开下发网页
        </Button>
      </ActionBar>
      {address !== null && (
        <Notice intent="warning" title="没能打开浏览器" actions={<CopyText text={address} label="复制网页地址" />}>
          请把这个地址粘贴到浏览器里打开：{address}
        </Notice>
      )}
      <WithWorkspace>{(workspace) => <SingleReturn units={reportingUnits(workspace)} />}</WithWorkspace>
    </Section>
  );
}

function SingleReturn({ units }: { readonly units: readonly string[] }) {
  const { workbook, writer, clock } = usePaneTools();
  const months = monthChoices(clock.today());
  const [unit, setUnit] = useState("");
  const [period, setPeriod] = useState(clock.today().slice(0, 7));
  const [opened, setOpened] = useState<SingleReturn | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const open = useAction(async () => {
    setOpened(null);
    setProblems([]);
    const outcome = await handOutOne({ unit, period }, { workbook, writer, clock });
    if (outcome.ok) setOpened(outcome.value);
    else setProblems(outcome.problem);
  });
  return (
    <>
      <Choice
        label="只给一个单位"
        value={unit}
        placeholder="选择单位"
        choices={units.map((name) => [name, name] as const)}
        onChange={setUnit}
      />
      <Choice label="哪个月" value={period} choices={months} onChange={setPeriod} />
      <ActionBar>
        <Button disabled={unit === "" || open.busy} onClick={() => open.start()}>
          打开空表
        </Button>
      </ActionBar>
      <ActionState action={open} what="生成空表" />
      <Problems title="没有生成" sentences={problems} />
      {opened !== null && <Opened opened={opened} />}
    </>
  );
}

function Opened({ opened }: { readonly opened: SingleReturn }) {
  if (opened.where === "new-workbook")
    return (
      <Notice intent="success" title="空表已在新工作簿里打开">
        请另存为「{opened.file}」再发给单位。
      </Notice>
    );
  return (
    <>
      <Notice intent="warning" title="空表放在了本工作簿里">
        {opened.reason}请把{opened.sheets.placed.map((name) => `「${name}」`).join("")}移到新工作簿，另存为「
        {opened.file}
        」。
      </Notice>
      <KeptCopies kept={opened.sheets.kept} />
    </>
  );
}
