import { Field, Select, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  // A long choice is cut off, never wider than the pane.
  narrow: { minWidth: 0 },
});

/** A pick from a list; `value` "" is nothing picked. */
export interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChange: (value: string) => void;
  /** Shown first while nothing is picked. */
  readonly placeholder?: string;
  readonly hint?: string;
  readonly disabled?: boolean;
}

/** A labelled list to pick one from: the browser's own, which every keyboard and screen reader knows. */
export function Choice({ label, value, choices, onChange, placeholder, hint, disabled = false }: ChoiceProps) {
  const { narrow } = useStyles();
  return (
    <Field label={label} {...(hint !== undefined && { hint })}>
      <Select
        className={narrow}
        select={{ className: narrow }}
        value={value}
        disabled={disabled}
        onChange={(_, picked) => onChange(picked.value)}
      >
        {placeholder !== undefined && <option value="">{placeholder}</option>}
        {choices.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
