import { Badge } from "@fluentui/react-components";
import type { Grade } from "../../core/model/rule";
import { gradeLook } from "./grade-look";

/** A grade as icon and word, with how many there are where `count` is given. */
export function GradeBadge({
  grade,
  explained = false,
  count,
}: {
  readonly grade: Grade;
  readonly explained?: boolean;
  readonly count?: number;
}) {
  const { icon: Icon, color, word } = gradeLook(grade, explained);
  return (
    <Badge appearance="tint" color={color} icon={<Icon aria-hidden />}>
      {count === undefined ? word : `${word} ${count}`}
    </Badge>
  );
}
