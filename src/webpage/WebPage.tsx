import { FluentProvider, makeStyles, webLightTheme } from "@fluentui/react-components";
import { useState } from "react";
import type { OfficeFile } from "../app/intake/office-file";
import { CheckSection } from "./CheckSection";
import { ConsolidateSection } from "./ConsolidateSection";
import { HandOutSection } from "./HandOutSection";
import { OfficeFilePick } from "./OfficeFilePick";
import { PageToolsProvider, type PageTools } from "./page-tools";

const CHINESE = '"Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    rowGap: "16px",
    boxSizing: "border-box",
    maxWidth: "1100px",
    minHeight: "100vh",
    margin: "0 auto",
    padding: "12px 16px 40px",
  },
  title: { fontSize: "20px", margin: 0 },
  lead: { margin: 0 },
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "24px",
    "@media (min-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)" },
  },
});

/** The page in the ordinary browser: hands out all forms at once, checks and consolidates without Excel. Everything stays on this machine. */
export function WebPage({ tools }: { readonly tools: PageTools }) {
  const styles = useStyles();
  // What was worked out under one workbook's settings does not hold under another's.
  const [{ office, key }, setOffice] = useState<{ office: OfficeFile | null; key: number }>({ office: null, key: 0 });
  return (
    <FluentProvider theme={{ ...webLightTheme, fontFamilyBase: CHINESE }}>
      <PageToolsProvider value={tools}>
        <main className={styles.page}>
          <h1 className={styles.title}>食安创建月报：下发、审核、汇总</h1>
          <p className={styles.lead}>所有文件只在本机读取和生成，不上传，也不需要网络。</p>
          <OfficeFilePick office={office} onOpen={(opened) => setOffice({ office: opened, key: key + 1 })} />
          <div className={styles.columns}>
            <HandOutSection key={`hand-out ${key}`} office={office} />
            <CheckSection key={`check ${key}`} office={office} />
            <ConsolidateSection key={`consolidate ${key}`} office={office} />
          </div>
        </main>
      </PageToolsProvider>
    </FluentProvider>
  );
}
