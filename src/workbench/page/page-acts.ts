import type { WorkbookReader } from "../../app/ports/workbook-reader";
import type { Bench } from "../bench/bench";
import type { BenchWindow } from "../bench/bench-window";
import { bytesOf } from "./bytes-of";
import { download } from "./download";
import { fileOfWorkbook } from "./file-of-workbook";
import { Notices } from "./notices";
import { openFile } from "./open-file";
import { Questions } from "./questions";

const CANCEL = "取消";
/** After which it is said that a file is being opened, in milliseconds. */
const LONG_OPENING = 400;
const UNTOUCHED = "正打开的工作簿没有变化。";

/** What the page's own buttons do. */
export class PageActs {
  readonly questions = new Questions();
  readonly notices = new Notices();

  constructor(
    readonly bench: Bench,
    private readonly reader: WorkbookReader,
  ) {}

  /** Opens the file that somebody picked or dropped, in a window of its own. */
  async openPicked(files: readonly File[]): Promise<void> {
    const [file, ...more] = files;
    if (file === undefined) return;
    if (more.length > 0) {
      this.refuse("一次打开一个文件", [
        `拖入了 ${files.length} 个文件，都没有打开。${UNTOUCHED}`,
        "请一次拖一个。要汇总多份月报，请拖到右边窗格的「汇总」里。",
      ]);
      return;
    }
    const bytes = await bytesOf(file);
    if (bytes === null)
      this.refuse(`没有打开「${file.name}」`, [
        `读取失败，它可能是文件夹，或已被移动、删除。${UNTOUCHED}`,
        "请关闭正打开它的程序后重新选择。",
      ]);
    else await this.openBytes(bytes, file.name);
  }

  /** Opens the bytes of an .xlsx file under a name; says so when they are none that can be opened. */
  async openBytes(bytes: Uint8Array, name: string): Promise<void> {
    const waiting = setTimeout(() => this.tellOpening(name), LONG_OPENING);
    const opened = await openFile(bytes, name, this.reader).finally(() => clearTimeout(waiting));
    if (!opened.ok) {
      this.refuse(`没有打开「${name}」`, [opened.problem, UNTOUCHED]);
      return;
    }
    this.notices.close("open");
    this.bench.open(opened.value.workbook);
    const { leftOut } = opened.value;
    if (leftOut.length > 0)
      this.notices.say({
        key: "open",
        intent: "warning",
        title: `预览里不显示${leftOut.join("、")}`,
        text: [`「${name}」含有这些内容，另存为的文件里也不会有。原文件没有变化，要完整查看请用 Excel 打开。`],
      });
  }

  /** Opens what the add-in had Excel open: an .xlsx file in Base64. */
  async openCreated(base64: string): Promise<void> {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const opened = await openFile(bytes, "", this.reader);
    if (opened.ok) this.bench.open(opened.value.workbook, "add-in");
    else this.refuse("没有打开插件新建的工作簿", [opened.problem, UNTOUCHED]);
  }

  /** Gives the workbook of a window as a file; true when the browser took it. */
  async save(window: BenchWindow): Promise<boolean> {
    const { workbook } = window;
    const file = await fileOfWorkbook(workbook).catch(() => null);
    if (file === null) {
      this.refuse(`没有另存「${workbook.name}」`, [
        "工作簿里有预览写不进文件的数据验证。工作簿仍开着，内容没有变化。",
        "请改用 Excel 中的插件，或撤销最近设置的数据验证后再试。",
      ]);
      return false;
    }
    download(file.bytes, file.name);
    this.bench.markSaved(window);
    this.notices.say({
      key: "save",
      intent: "success",
      title: `已交给浏览器下载：${file.name}`,
      text: file.leftOut.length > 0 ? [`文件里没有这些内容：${file.leftOut.join("、")}。预览写不出它们。`] : [],
    });
    return true;
  }

  /** The add-in saved: Excel would have written the file, here somebody has to take it. */
  tellSaved(window: BenchWindow): void {
    const { name } = window.workbook;
    this.notices.say({
      key: "save",
      intent: "info",
      title: `插件要求保存「${name}」`,
      text: ["在 Excel 里，文件此时已写回原处。预览没有文件可写，请下载；下载之前，改动只在这个页面里。"],
      action: { label: "下载 .xlsx", run: () => void this.save(window) },
    });
  }

  /** Closes a window; asks when something in it is in no file. */
  async close(window: BenchWindow): Promise<void> {
    if (window.unsaved) {
      const keep = "下载后关闭";
      const answer = await this.questions.ask({
        title: `关闭「${window.workbook.name}」`,
        text: ["里面有没下载的改动，关闭后找不回来。"],
        kind: "warning",
        answers: [keep, "不下载，直接关闭", CANCEL],
        otherwise: CANCEL,
      });
      if (answer === CANCEL || (answer === keep && !(await this.save(window)))) return;
    }
    this.bench.close(window);
  }

  /** Closes everything and begins with a blank workbook, when somebody really wants that. */
  async reset(): Promise<void> {
    const { windows } = this.bench;
    const unsaved = windows.filter((window) => window.unsaved).map(({ workbook }) => `「${workbook.name}」`);
    const answer = await this.questions.ask({
      title: "重置工作台",
      text: [
        `将关闭打开的 ${windows.length} 个工作簿，从一个空白工作簿重新开始。`,
        unsaved.length > 0
          ? `有没下载的改动，重置后找不回来：${unsaved.join("、")}。要保留的请先取消，再用「另存为 .xlsx」下载。`
          : "没有未下载的改动。",
      ],
      kind: "warning",
      answers: ["重置", CANCEL],
      otherwise: CANCEL,
    });
    if (answer === CANCEL) return;
    for (const { key } of this.notices.all()) this.notices.close(key);
    this.bench.reset();
  }

  private tellOpening(name: string): void {
    this.notices.say({ key: "open", intent: "info", title: `正在打开「${name}」……`, text: [] });
  }

  private refuse(title: string, text: readonly string[]): void {
    this.notices.say({ key: "open", intent: "error", title, text });
  }
}
