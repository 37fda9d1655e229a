import { makeStyles } from "@fluentui/react-components";
import { Notice } from "./Notice";

const useStyles = makeStyles({ list: { margin: "4px 0 0", paddingLeft: "1.2em", overflowWrap: "anywhere" } });

/** Sentences that say why something cannot be done; nothing where there are none. */
export function Problems({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <div role="alert">
      <Notice intent="error" title={title}>
        <ul className={styles.list}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
