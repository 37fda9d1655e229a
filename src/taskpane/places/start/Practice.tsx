import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { useNavigation } from "../../navigation";
import { usePaneTools } from "../../pane-tools";
import { ActionState } from "../../parts/ActionState";
import { Confirm } from "../../parts/Confirm";
import { Section } from "../../parts/Section";
import { useAction } from "../../parts/use-action";

/** Sample data to practise with: one county's return, filled in, with a few mistakes to find. */
export function Practice() {
  const tools = usePaneTools();
  const { go } = useNavigation();
  const [asking, setAsking] = useState(false);
  const place = useAction(async (_: void, { progress }) => {
    const { placeSampleReturn } = await import("../../../app/fill/sample-return");
    await placeSampleReturn(tools, progress);
    go("fill");
  });
  return (
    <Section title="练习">
      <p style={{ margin: 0 }}>放一份示例县的月报到这个工作簿，里面有几处错，试试能不能找出来改好。</p>
      <div>
        <Button disabled={place.busy} onClick={() => setAsking(true)}>
          放入示例数据
        </Button>
      </div>
      <ActionState action={place} what="正在写示例月报" />
      <Confirm
        open={asking}
        title="放入示例数据"
        confirm="放入"
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          place.start();
        }}
      >
        示例月报会写进现在打开的工作簿，每张表都标明「示例」，不能报送。建议先新建一个空白工作簿再放入。工作簿里已有的月报表不会丢失：内容不同的改名留作副本。
      </Confirm>
    </Section>
  );
}
