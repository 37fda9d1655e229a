import { Spinner, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Workspace } from "../../app/open-workspace";
import { FailureNotice } from "./FailureNotice";
import { Notice } from "./Notice";
import { PageHead } from "./PageHead";
import { useWorkspace } from "./use-workspace";

const useStyles = makeStyles({
  place: { display: "flex", flexDirection: "column", rowGap: "12px" },
  problems: { margin: "4px 0 0", paddingLeft: "1.2em" },
});

/** A place's heading, its sentence and what is in it, one below the other. */
export function Place({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={useStyles().place}>
      <PageHead title={title}>{lead}</PageHead>
      {children}
    </div>
  );
}

/** Shows its content as soon as the workspace is read; where 设置 is wrong, what is wrong with it. */
export function WithWorkspace({
  children,
}: {
  readonly children: (workspace: Workspace, reload: () => void) => ReactNode;
}) {
  const { value, failure, reload } = useWorkspace();
  const styles = useStyles();
  if (failure !== null) return <FailureNotice failure={failure} />;
  if (value === null) return <Spinner size="small" label="正在读取……" />;
  if (value.ok) return children(value.value, reload);
  return (
    <div role="alert">
      <Notice intent="error" title="「设置」工作表里有几处要改">
        <ul className={styles.problems}>
          {value.problem.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
