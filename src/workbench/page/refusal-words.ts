/** Excel's own sentence for a locked cell of a protected sheet. */
export const LOCKED =
  "您试图更改的单元格或图表位于受保护的工作表中。若要进行更改，请取消工作表保护。您可能需要输入密码。";

/** What somebody wanted to do when Excel refused. */
export type Deed = "change" | "rename" | "go";

const WORDS: Readonly<Record<Deed, Readonly<Record<string, string>>>> = {
  change: {
    AccessDenied: LOCKED,
    InvalidArgument:
      "输入的内容有问题：公式不完整，或内容太长、超出了工作表。请修改后再试。要输入以等号开头的文字，请在前面加一个英文单引号（'）。",
  },
  rename: {
    AccessDenied: "工作簿有保护，不能更改。",
    ItemAlreadyExists: "名称已被使用。请尝试其他名称。",
    InvalidArgument:
      "输入的工作表名称不正确。请确认：名称不空，不多于 31 个字符，不含 : \\ / ? * [ ] 这些字符，首尾没有单引号。",
  },
  go: {
    InvalidOperation: "要去的工作表是隐藏的，不能转到那里。",
    InvalidArgument: "引用无效，链接指向的位置已不存在。",
  },
};

/** Why Excel does not do it, as its alert says, by the code of its refusal. */
export function refusalWords(deed: Deed, code: string): string {
  return WORDS[deed][code] ?? `Excel 没有接受这一步（${code}）。工作簿没有变化，请换一种做法。`;
}
