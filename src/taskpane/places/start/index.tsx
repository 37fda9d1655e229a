import { Button, Card, makeStyles, tokens } from "@fluentui/react-components";
import { useNavigation } from "../../navigation";
import type { PlaceName } from "../../place-names";
import { Place } from "../../parts/Place";
import { ActionBar } from "../../parts/ActionBar";
import { FirstRun } from "./FirstRun";
import { Practice } from "./Practice";

interface Role {
  readonly title: string;
  readonly text: string;
  readonly ways: readonly (readonly [PlaceName, string])[];
}

const ROLES: readonly Role[] = [
  {
    title: "填报（部门、县区）",
    text: "填写本单位的月报，边填边审核，完成上报。",
    ways: [["fill", "去填报"]],
  },
  {
    title: "汇总（食安办）",
    text: "载入责任分解表，收月报，出月度汇总表、报送情况和提醒。",
    ways: [
      ["consolidate", "去汇总"],
      ["load", "载入责任分解表"],
      ["questions", "待确认事项"],
    ],
  },
  {
    title: "评分与打印",
    text: "36个评价要点打分、算分，设好纸张打印上会。",
    ways: [
      ["score", "去评分"],
      ["print", "打印设置"],
    ],
  },
  {
    title: "设置",
    text: "单位和别名、截止日期、警戒线、人口等，保存在工作簿里。",
    ways: [["settings", "去设置"]],
  },
];

const useStyles = makeStyles({
  roles: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(260px, 1fr))",
    gap: "12px",
    margin: 0,
    padding: 0,
  },
  role: { listStyle: "none" },
  name: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, margin: 0 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 开始: who are you, and what do you want to do. */
export default function StartPlace() {
  const styles = useStyles();
  const { go } = useNavigation();
  return (
    <Place title="开始" lead="请选您要做的事。">
      <FirstRun />
      <ul className={styles.roles}>
        {ROLES.map(({ title, text, ways }) => (
          <li key={title} className={styles.role}>
            <Card>
              <h2 className={styles.name}>{title}</h2>
              <p className={styles.text}>{text}</p>
              <ActionBar>
                {ways.map(([place, words], index) => (
                  <Button key={place} appearance={index === 0 ? "primary" : "secondary"} onClick={() => go(place)}>
                    {words}
                  </Button>
                ))}
              </ActionBar>
            </Card>
          </li>
        ))}
      </ul>
      <Practice />
    </Place>
  );
}
