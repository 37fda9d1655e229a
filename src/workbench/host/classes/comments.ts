import { flag, given, oneOf, text, whole } from "../engine/arguments";
import type { Argument, HostClass } from "../engine/host-class";
import { HostError, invalidArgument } from "../engine/host-error";
import { hostObject } from "../engine/objects";
import type { HostObject, RangeTarget, Targets } from "../engine/objects";
import type { CellComment } from "../model/parts";
import { rangeGiven } from "../cells/addresses";
import { guardSheet } from "../cells/guard";

type Collection = Targets["CommentCollection"];
type Target = Targets["Comment"];

function all({ workbook, sheet }: Collection): readonly Target[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((each) => each.comments.map((comment) => ({ sheet: each, comment })));
}

function cellGiven(collection: Collection, value: Argument): RangeTarget {
  const home = collection.sheet ?? collection.workbook.active;
  const range = home === null ? null : rangeGiven(home, value);
  if (range === null || range.area.rows * range.area.columns !== 1) throw invalidArgument();
  return range;
}

function at(collection: Collection, { sheet, area }: RangeTarget): Target | undefined {
  return all(collection).find(
    (target) =>
      target.sheet === sheet && target.comment.at.row === area.row && target.comment.at.column === area.column,
  );
}

function add(collection: Collection, args: readonly Argument[]): HostObject {
  const [address, content, type] = args;
  given(type, (value) => oneOf(value, ["Plain", "Mention"]), "Plain");
  const cell = cellGiven(collection, address);
  guardSheet(cell.sheet, "allowEditObjects");
  if (at(collection, cell) !== undefined) throw new HostError("ItemAlreadyExists");
  const comment: CellComment = {
    id: `{COMMENT-${collection.workbook.nextNumber()}}`,
    at: { row: cell.area.row, column: cell.area.column },
    content: text(content),
    author: "本机用户",
    replies: [],
    resolved: false,
  };
  cell.sheet.comments.push(comment);
  return hostObject("Comment", { sheet: cell.sheet, comment });
}

function found(target: Target | undefined): HostObject {
  if (target === undefined) throw new HostError("ItemNotFound");
  return hostObject("Comment", target);
}

function byId(collection: Collection, id: Argument): Target | undefined {
  return all(collection).find(({ comment }) => comment.id === id);
}

export const commentCollection: HostClass<"CommentCollection"> = {
  since: "1.10",
  levels: { "1.14": "GetItemOrNullObject" },
  items: (collection) => all(collection).map((target) => hostObject("Comment", target)),
  item: (collection, id) => {
    const target = byId(collection, id);
    return target && hostObject("Comment", target);
  },
  call: {
    Add: add,
    GetCount: (collection) => all(collection).length,
    GetItemAt: (collection, [index]) => found(all(collection)[whole(index)]),
    GetItemByCell: (collection, [address]) => found(at(collection, cellGiven(collection, address))),
    GetItemOrNullObject: (collection, [id]) => {
      const target = byId(collection, id);
      return target === undefined ? null : hostObject("Comment", target);
    },
  },
};

export const comment: HostClass<"Comment"> = {
  since: "1.10",
  levels: { "1.11": "Resolved" },
  id: (target) => target.comment.id,
  publicId: true,
  get: {
    Id: (target) => target.comment.id,
    Content: (target) => target.comment.content,
    AuthorName: (target) => target.comment.author,
    AuthorEmail: () => "",
    Resolved: (target) => target.comment.resolved,
  },
  set: {
    Content: (target, value) => {
      target.comment.content = text(value);
    },
    Resolved: (target, value) => {
      target.comment.resolved = flag(value);
    },
  },
  call: {
    Delete: ({ sheet, comment: own }) => {
      sheet.comments = sheet.comments.filter((other) => other !== own);
    },
    GetLocation: ({ sheet, comment: own }) => hostObject("Range", { sheet, area: { ...own.at, rows: 1, columns: 1 } }),
  },
};
