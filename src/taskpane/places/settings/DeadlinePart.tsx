import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { dropDeadline, putDeadline } from "../../../app/office-settings/edit-lines";
import { ActionBar } from "../../parts/ActionBar";
import { Section } from "../../parts/Section";
import { TextEntry } from "../../parts/TextEntry";
import type { SettingsDraft } from "./use-settings-draft";

/** 截止日期 of single months, for holidays; every other month keeps the usual day. */
export function DeadlinePart({ draft }: { readonly draft: SettingsDraft }) {
  const [period, setPeriod] = useState("");
  const [date, setDate] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const put = (): void => {
    const refused = draft.attempt(putDeadline(draft.settings, period.trim(), date));
    setProblem(refused);
    if (refused === null) setPeriod("");
  };
  return (
    <Section title="个别月份的截止日期">
      <p>遇到节假日要改的月份写在这里，其余月份用「基本设置」里的截止日。</p>
      <ul>
        {draft.settings.deadlines.map((deadline) => (
          <li key={deadline.period}>
            {deadline.period}：{deadline.date}{" "}
            <Button
              size="small"
              aria-label={`去掉 ${deadline.period} 的截止日期`}
              onClick={() => draft.replace(dropDeadline(draft.settings, deadline.period))}
            >
              去掉
            </Button>
          </li>
        ))}
      </ul>
      <TextEntry label="报告期" value={period} onChange={setPeriod} hint="如 2024-10。" />
      <TextEntry label="截止日期" value={date} onChange={setDate} type="date" problem={problem} />
      <ActionBar>
        <Button onClick={put}>加上</Button>
      </ActionBar>
    </Section>
  );
}
