/** The form's title, from the plan's: 昌都市创建国家食品安全示范城市工作月报. */
export function formTitle(planTitle: string): string {
  const title = planTitle.replace(/\s/g, "").replace(/实施方案$/, "");
  return title.endsWith("工作") ? `${title}月报` : `${title}工作月报`;
}
