import { Link, Popover, PopoverSurface, PopoverTrigger, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  banner: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    alignItems: "baseline",
    padding: "4px 12px",
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  link: { fontSize: tokens.fontSizeBase200 },
  more: { maxWidth: "420px", "& h2": { fontSize: tokens.fontSizeBase300, margin: "8px 0 4px" }, "& ul": { margin: 0 } },
});

/** Says that this is no Excel, and what of Excel is here. */
export function Banner() {
  const styles = useStyles();
  return (
    <div className={styles.banner} role="note" aria-label="预览说明">
      <span>
        <strong>这是预览，不是 Excel。</strong>
        右边是真实的月报插件，左边的表格可填、可算、可存成 .xlsx；图表、批注、排序筛选和打印这里没有。
      </span>
      <Popover trapFocus withArrow>
        <PopoverTrigger disableButtonEnhancement>
          <Link as="button" className={styles.link}>
            了解更多
          </Link>
        </PopoverTrigger>
        <PopoverSurface className={styles.more} aria-label="预览能做什么">
          <More />
        </PopoverSurface>
      </Popover>
    </div>
  );
}

function More() {
  return (
    <>
      <h2>和 Excel 里一样的</h2>
      <ul>
        <li>任务窗格：与正式发布的插件同一份程序。</li>
        <li>填写、粘贴、下拉选择、公式重算、工作表保护、数据验证、条件格式、隐藏和冻结。</li>
        <li>打开和另存 .xlsx。文件不离开这台电脑。</li>
      </ul>
      <h2>这里没有的</h2>
      <ul>
        <li>图表、图片、批注、数据透视表、排序、筛选、打印预览；打开含有它们的文件时会说明。</li>
        <li>自动保存：关闭页面前请用「另存为 .xlsx」下载。</li>
      </ul>
      <h2>要正式使用</h2>
      <p>请按使用说明把插件装到 Excel 里。</p>
    </>
  );
}
