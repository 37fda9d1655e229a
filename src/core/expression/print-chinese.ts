import type { BooleanExpression, Comparison, NumberExpression, Reference } from "../model/expression";
import { formatNumber } from "./format-number";

/** Tells what a cell is called. */
export type LabelOf = (reference: Reference) => string;

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  "=": "等于",
  "<>": "不等于",
  "<": "小于",
  "<=": "不大于",
  ">": "大于",
  ">=": "不小于",
};
const OPPOSITES: Readonly<Record<Comparison, Comparison>> = {
  "=": "<>",
  "<>": "=",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};
const SIGNS = { add: " + ", subtract: " − ", multiply: " × ", divide: " ÷ " } as const;

/** A condition in plain Chinese, for the documentation and for those who ask why. */
export function printChinese(expression: BooleanExpression, label: LabelOf): string {
  return said(expression, label, true);
}

function said(expression: BooleanExpression, label: LabelOf, truth: boolean): string {
  switch (expression.op) {
    case "always":
      return expression.value === truth ? "总是" : "从不";
    case "not":
      return said(expression.of, label, !truth);
    case "all":
    case "any": {
      const conjunction = (expression.op === "all") === truth ? "，且" : "，或";
      return expression.of.map((part) => inner(part, label, truth)).join(conjunction);
    }
    case "compare": {
      const comparison = truth ? expression.comparison : OPPOSITES[expression.comparison];
      return `${sayNumber(expression.left, label)}${COMPARISONS[comparison]}${sayNumber(expression.right, label)}`;
    }
    case "isNumber":
      return `「${label(expression.of)}」${truth ? "是数字" : "不是数字"}`;
    case "isBlank":
      return `「${label(expression.of)}」${truth ? "空白" : "不空白"}`;
    case "isText":
      return `「${label(expression.of)}」${truth ? "有文字" : "没有文字"}`;
    case "isPick":
      return `「${label(expression.of)}」${truth ? "为" : "不为"}“${expression.pick}”`;
    case "isWhole":
      return `「${label(expression.of)}」${truth ? "是整数" : "不是整数"}`;
    case "sameText":
      return `「${label(expression.left)}」与「${label(expression.right)}」${truth ? "文字相同" : "文字不同"}`;
    case "isExplanation":
      return `「${label(expression.of)}」${truth ? "写明了原因" : "没有写明原因"}`;
  }
}

function inner(expression: BooleanExpression, label: LabelOf, truth: boolean): string {
  const text = said(expression, label, truth);
  const compound = expression.op === "not" ? expression.of : expression;
  return (compound.op === "all" || compound.op === "any") && compound.of.length > 1 ? `（${text}）` : text;
}

/** A number expression in Chinese. */
function sayNumber(expression: NumberExpression, label: LabelOf): string {
  switch (expression.op) {
    case "literal":
      return formatNumber(expression.value);
    case "value":
      return `「${label(expression.of)}」`;
    case "median":
      return `（${expression.of.map((part) => sayNumber(part, label)).join("、")}）的中位数`;
    default:
      return `${sayOperand(expression.left, label)}${SIGNS[expression.op]}${sayOperand(expression.right, label)}`;
  }
}

function sayOperand(expression: NumberExpression, label: LabelOf): string {
  const text = sayNumber(expression, label);
  return expression.op === "literal" || expression.op === "value" || expression.op === "median" ? text : `（${text}）`;
}
