import {
  CheckmarkCircleRegular,
  ErrorCircleRegular,
  InfoRegular,
  QuestionCircleRegular,
  WarningRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { Grade } from "../../core/model/rule";

/** How a grade is shown: colour only adds to the icon and the word. */
export interface GradeLook {
  readonly icon: FluentIcon;
  readonly color: "danger" | "warning" | "informative" | "success" | "important";
  readonly word: string;
}

const LOOKS: Readonly<Record<Grade, GradeLook>> = {
  错误: { icon: ErrorCircleRegular, color: "danger", word: "错误" },
  需说明: { icon: WarningRegular, color: "warning", word: "需说明" },
  未能核对: { icon: QuestionCircleRegular, color: "important", word: "未能核对" },
  提示: { icon: InfoRegular, color: "informative", word: "提示" },
};

const EXPLAINED: GradeLook = { icon: CheckmarkCircleRegular, color: "success", word: "已说明" };

/** The look of a finding's grade; an explained 需说明 has its own. */
export function gradeLook(grade: Grade, explained: boolean): GradeLook {
  return explained ? EXPLAINED : LOOKS[grade];
}
