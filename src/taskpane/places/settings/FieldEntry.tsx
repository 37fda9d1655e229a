import type { SettingField } from "../../../app/office-settings/setting-fields";
import { Choice } from "../../parts/Choice";
import { TextEntry } from "../../parts/TextEntry";
import type { SettingsDraft } from "./use-settings-draft";

/** One field: a list where there is something to pick, else a box that says what is wrong with what was typed. */
export function FieldEntry({ field, draft }: { readonly field: SettingField; readonly draft: SettingsDraft }) {
  const { id, label, explanation, unit, choices, text } = field;
  const name = unit === "" ? label : `${label}（${unit}）`;
  const hint = explanation === "" ? {} : { hint: explanation };
  if (choices.length > 0)
    return (
      <Choice
        label={name}
        value={text}
        choices={choices.map((each) => [each, each] as const)}
        onChange={(picked) => draft.type(id, picked)}
        {...hint}
      />
    );
  return (
    <TextEntry
      label={name}
      value={draft.texts.get(id) ?? text}
      onChange={(next) => draft.type(id, next)}
      problem={draft.problems.get(id) ?? null}
      {...hint}
    />
  );
}
