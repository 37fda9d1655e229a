import { Button } from "@fluentui/react-components";
import { openQuestions } from "../../../app/questions/open-questions";
import { useNavigation } from "../../navigation";
import { usePaneTools } from "../../pane-tools";
import { ActionBar } from "../../parts/ActionBar";
import { FailureNotice } from "../../parts/FailureNotice";
import { Notice } from "../../parts/Notice";
import { PageHead } from "../../parts/PageHead";
import { ProgressLine } from "../../parts/ProgressLine";
import { useLoaded } from "../../parts/use-loaded";
import { QuestionList } from "./QuestionList";
import { RefreshSheets } from "./RefreshSheets";

/** 待确认事项: everything that 食安办 is to decide, in one list, each answer with name, date and basis. */
export default function QuestionsPlace() {
  const { workbook } = usePaneTools();
  const { go } = useNavigation();
  const { value, failure, loading, reload } = useLoaded(() => openQuestions(workbook));
  return (
    <>
      <PageHead title="待确认事项">
        文件没有写明、要由市食安办定的事都在这里。写明决定人、日期和依据，打印时的脚注就不再列出。
      </PageHead>
      <ProgressLine busy={loading} progress={null} what="读取待确认事项" />
      {failure !== null && <FailureNotice failure={failure} />}
      {value?.ok === false && (
        <Notice
          intent="error"
          title="先改好「设置」"
          actions={
            <Button size="small" onClick={() => go("settings")}>
              去设置
            </Button>
          }
        >
          {value.problem.join("")}
        </Notice>
      )}
      {value?.ok === true && <QuestionList list={value.value} reload={reload} />}
      {value?.ok === true && <RefreshSheets onDone={reload} />}
      <ActionBar>
        <Button onClick={reload}>重新读取</Button>
      </ActionBar>
    </>
  );
}
