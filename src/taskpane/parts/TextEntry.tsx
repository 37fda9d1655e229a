import { Field, Input, Textarea } from "@fluentui/react-components";

/** A text to be typed; `problem` is a whole sentence. */
export interface TextEntryProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly required?: boolean;
  readonly lines?: number;
  readonly type?: "text" | "date" | "number";
}

/** A labelled text box, of several lines where `lines` says so. */
export function TextEntry({ label, value, onChange, hint, problem = null, required, lines, type }: TextEntryProps) {
  const change = (_: unknown, typed: { readonly value: string }): void => onChange(typed.value);
  return (
    <Field
      label={label}
      {...(hint !== undefined && { hint })}
      {...(required === true && { required })}
      {...(problem !== null && { validationMessage: problem, validationState: "error" as const })}
    >
      {lines === undefined ? (
        <Input value={value} onChange={change} {...(type !== undefined && { type })} />
      ) : (
        <Textarea value={value} onChange={change} rows={lines} resize="vertical" />
      )}
    </Field>
  );
}
