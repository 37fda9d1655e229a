/** 各县（区）: the counties and 新区管委会. */
export const COUNTY_GROUP = "各县（区）";

/** 市食药安委成员单位: the maintained list of members (L303 names them without a list). */
export const MEMBER_GROUP = "市食药安委成员单位";

/** True for a name that stands for several units. */
export function isGroup(name: string): boolean {
  return name === COUNTY_GROUP || name === MEMBER_GROUP;
}
