import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { AnswerForm, type AnswerFormProps } from "./AnswerForm";

/** One answer to everything that is listed, after a look at the list. */
export function AnswerAll(props: AnswerFormProps) {
  const [open, setOpen] = useState(false);
  const { questions, onAnswered } = props;
  return (
    <div role="group" aria-label="一并定下">
      <Button size="small" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? "收起" : `把列出的 ${questions.length} 项一并定下`}
      </Button>
      {open && (
        <AnswerForm
          {...props}
          onAnswered={(answer) => {
            setOpen(false);
            onAnswered(answer);
          }}
        />
      )}
    </div>
  );
}
