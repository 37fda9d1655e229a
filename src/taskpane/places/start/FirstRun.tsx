import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useNavigation } from "../../navigation";
import { Notice } from "../../parts/Notice";
import { isHintRead, keepHintRead } from "./first-run-flag";

/** The first hint: short, may be put away for good; 帮助 says the same at any time. */
export function FirstRun() {
  const { go } = useNavigation();
  const [read, setRead] = useState(isHintRead);
  if (read) return null;
  const putAway = (): void => {
    keepHintRead();
    setRead(true);
  };
  return (
    <Notice
      intent="info"
      title="第一次使用"
      actions={
        <>
          <Button size="small" onClick={putAway}>
            知道了
          </Button>
          <Button size="small" onClick={() => go("help")}>
            看帮助
          </Button>
        </>
      }
    >
      填报单位从「填报」开始，食安办从「载入」开始。数据只在这个工作簿里，不离开这台电脑。想先练习的，可以用本页下方的示例数据。
    </Notice>
  );
}
