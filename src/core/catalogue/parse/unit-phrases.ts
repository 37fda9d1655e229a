import { COUNTY_GROUP, MEMBER_GROUP } from "../../model/group-names";

/** A way in which the document names a group or a unit without its name. */
export interface UnitPhrase {
  readonly printed: string;
  /** Canonical unit and group names. Empty: the departments of the clause's own 责任部门. */
  readonly names: readonly string[];
  /** Why it is read so; null where the phrase is the canonical name itself. */
  readonly reason: string | null;
  /** One repair for all lines. */
  readonly once: boolean;
  /** 有关 / 其他有关: only members that the clause names. */
  readonly partial: boolean;
}

const SAME_GROUP = "与「各县（区）」同指一组单位，统一写作「各县（区）」。";
const SAME_MEMBERS = "与「市食药安委成员单位」同指一组单位，统一写作「市食药安委成员单位」。";
const SOME_MEMBERS = "只指本条点名的部门和食安办另行指定的成员单位，归入「市食药安委成员单位」但不扩展到全部成员单位。";

/** Phrases of the source; a new edition may add to them. */
export const UNIT_PHRASES: readonly UnitPhrase[] = [
  phrase(COUNTY_GROUP, [COUNTY_GROUP], null),
  phrase("各县（区）人民政府", [COUNTY_GROUP], SAME_GROUP, { once: true }),
  phrase("各县（区）政府", [COUNTY_GROUP], SAME_GROUP, { once: true }),
  phrase(
    "各县（市、区）人民政府",
    [COUNTY_GROUP],
    "此处多印「市、」，其他各处均为「各县（区）人民政府」，按各县（区）读。",
  ),
  phrase("各县（市、区）", [COUNTY_GROUP], "此处多印「市、」，其他各处均为「各县（区）」，按各县（区）读。"),
  phrase("各（区）", [COUNTY_GROUP], "漏印「县」字，按各县（区）读。"),
  phrase(
    "市、（区）县市场监管局",
    ["市市场监管局", COUNTY_GROUP],
    "市局和各县（区）局合写，按市市场监管局和各县（区）读。",
  ),
  phrase(MEMBER_GROUP, [MEMBER_GROUP], null),
  phrase("市食药安委各成员单位", [MEMBER_GROUP], SAME_MEMBERS, { once: true }),
  phrase("各成员单位", [MEMBER_GROUP], SAME_MEMBERS),
  phrase("其他市食药安委成员单位", [MEMBER_GROUP], SAME_MEMBERS),
  phrase("市食药安委有关成员单位", [MEMBER_GROUP], SOME_MEMBERS, { partial: true }),
  phrase("市食药安委其他有关成员单位", [MEMBER_GROUP], SOME_MEMBERS, { partial: true }),
  phrase("各级各部门", [MEMBER_GROUP, COUNTY_GROUP], "未写明是哪些单位，按市食药安委成员单位和各县（区）读。"),
  phrase("各部门", [MEMBER_GROUP], "未写明是哪些部门，按市食药安委成员单位读。"),
  phrase("各责任部门", [], "指本条责任部门栏所列的市级部门。"),
  phrase("公安部门", ["市公安局"], "未写单位名称，按市公安局读。"),
  phrase("市场监管部门", ["市市场监管局"], "未写单位名称，按市市场监管局读。"),
];

function phrase(
  printed: string,
  names: readonly string[],
  reason: string | null,
  flags: { readonly once?: boolean; readonly partial?: boolean } = {},
): UnitPhrase {
  return { printed, names, reason, once: flags.once ?? false, partial: flags.partial ?? false };
}
