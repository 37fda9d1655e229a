import { Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { RIBBON } from "./ribbon-buttons";

const useStyles = makeStyles({
  ribbon: {
    display: "flex",
    flexWrap: "wrap",
    padding: "2px 8px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    alignSelf: "center",
    padding: "0 12px 0 4px",
    fontWeight: tokens.fontWeightSemibold,
    color: "#0e6027",
  },
  group: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: "0 8px",
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    color: tokens.colorNeutralForeground2,
    "@media (max-width: 700px)": { display: "none" },
  },
  buttons: { display: "flex" },
  // Never between somebody's pointer and the sheet.
  tip: { pointerEvents: "none" },
  button: {
    display: "flex",
    alignItems: "center",
    columnGap: "6px",
    padding: "3px 8px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    font: "inherit",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground2Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground2Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

/** The add-in's own tab of Excel's ribbon; each button opens the pane at its place. */
export function Ribbon({ onGo }: { readonly onGo: (query: string) => void }) {
  const styles = useStyles();
  return (
    <div className={styles.ribbon} role="toolbar" aria-label="食安创建选项卡">
      <span className={styles.tab}>食安创建</span>
      {RIBBON.map((group) => (
        <div key={group.label} className={styles.group} role="group" aria-label={group.label}>
          <div className={styles.buttons}>
            {group.buttons.map(({ label, tip, query, icon }) => (
              <Tooltip
                key={label}
                content={{ children: tip, className: styles.tip }}
                relationship="description"
                positioning="below"
              >
                <button type="button" className={styles.button} onClick={() => onGo(query)}>
                  <img src={`pane/assets/${icon}-20.png`} width={20} height={20} alt="" />
                  {label}
                </button>
              </Tooltip>
            ))}
          </div>
          <span className={styles.label} aria-hidden>
            {group.label}
          </span>
        </div>
      ))}
    </div>
  );
}
