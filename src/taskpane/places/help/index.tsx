import { makeStyles } from "@fluentui/react-components";
import { Place } from "../../parts/Place";
import { Section } from "../../parts/Section";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "1.2em", "& li": { marginBottom: "4px" } },
  keys: { margin: 0, "& dt": { fontWeight: 600 }, "& dd": { margin: "0 0 6px" } },
});

/** 帮助: how a month goes, the keyboard, and what is safe when. */
export default function HelpPlace() {
  const styles = useStyles();
  return (
    <Place title="帮助" lead="一个月怎么做、用键盘怎么操作、什么时候数据是安全的。">
      <Section title="填报单位">
        <ol className={styles.list}>
          <li>打开食安办发来的月报表；没有的，在「填报」里选单位和月份新建。</li>
          <li>只填淡黄色单元格。边填边审核，问题列在窗格里，点一下就到那个单元格。</li>
          <li>「错误」要改正；「需说明」写明原因（4个字以上）；数字改了，原来的说明要重写。</li>
          <li>点「完成上报」，写入日期，核对码与打印件一致后盖章，保存文件报送食安办。</li>
        </ol>
      </Section>
      <Section title="食安办">
        <ol className={styles.list}>
          <li>「载入」责任分解表，看修订和待定事项，逐条决定。</li>
          <li>在「设置」里核对单位、截止日期；用网页版一次下发全部月报表。</li>
          <li>「汇总」收到的月报：先看结果，确认后才写入工作簿。</li>
          <li>在「评分表」里打分，在「打印设置」里设好纸张后打印。</li>
        </ol>
      </Section>
      <Section title="键盘操作">
        <dl className={styles.keys}>
          <dt>F6</dt>
          <dd>在表格、功能区和这个窗格之间切换。</dd>
          <dt>Tab、Shift+Tab</dt>
          <dd>到下一个、上一个按钮或输入框。</dd>
          <dt>Enter 或空格</dt>
          <dd>按下按钮；展开或收起一组问题。</dd>
          <dt>Esc</dt>
          <dd>关闭菜单或对话框，什么也不改；再按一次回到表格。</dd>
          <dt>Alt</dt>
          <dd>显示功能区的按键提示，按提示的字母打开「食安创建」选项卡。</dd>
        </dl>
      </Section>
      <Section title="什么时候数据是安全的">
        <ul className={styles.list}>
          <li>窗格不保存文件：关闭 Excel 前请按 Ctrl+S 保存工作簿。</li>
          <li>写新表时先写在临时工作表里，核对无误才换上；中途断了，原来的表不变，剩下的下次打开时清理。</li>
          <li>被替换而内容不同的旧表不删除，改名为带日期的副本留在工作簿里。</li>
          <li>软件写入的内容不能用 Ctrl+Z 撤销，需要时请用副本恢复。</li>
          <li>各单位报来的数字，食安办只收不改；要改的请退回单位重报。</li>
          <li>数据不离开这台电脑：窗格不向任何网站发送内容。</li>
        </ul>
      </Section>
    </Place>
  );
}
