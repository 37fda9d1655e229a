import { Badge } from "@fluentui/react-components";
import {
  ArrowUndoRegular,
  CheckmarkCircleRegular,
  ClockRegular,
  MailUnreadRegular,
  type FluentIcon,
} from "@fluentui/react-icons";
import type { ReceiptLine } from "../../../core/model/consolidation";

const LOOKS: Readonly<
  Record<
    ReceiptLine["state"],
    { readonly icon: FluentIcon; readonly color: "success" | "warning" | "danger" | "important" }
  >
> = {
  按时: { icon: CheckmarkCircleRegular, color: "success" },
  迟报: { icon: ClockRegular, color: "warning" },
  退回: { icon: ArrowUndoRegular, color: "danger" },
  缺报: { icon: MailUnreadRegular, color: "important" },
};

/** How a unit stands, as icon and word. */
export function ReceiptBadge({ state }: { readonly state: ReceiptLine["state"] }) {
  const { icon: Icon, color } = LOOKS[state];
  return (
    <Badge appearance="tint" color={color} icon={<Icon aria-hidden />}>
      {state}
    </Badge>
  );
}
