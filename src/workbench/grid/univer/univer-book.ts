import {
  ICommandService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";
import type { Injector, IWorkbookData, Workbook } from "@univerjs/core";
import { filter, firstValueFrom } from "rxjs";
import type { Step } from "../picture/picture-types";
import { CHINESE, registerParts } from "./univer-parts";

/** `fromCollab`: nothing to undo, and no sheet comes to front by itself. */
const OURS = { fromCollab: true, fromModel: true };

/** A workbook within Univer. */
export class UniverBook {
  readonly book: Workbook;
  readonly commands: ICommandService;
  readonly injector: Injector;
  isDisposed = false;
  private depth = 0;

  constructor(
    private readonly univer: Univer,
    snapshot: Partial<IWorkbookData>,
  ) {
    this.injector = univer.__getInjector();
    this.book = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    this.commands = this.injector.get(ICommandService);
  }

  get unitId(): string {
    return this.book.getUnitId();
  }

  /** Whether what Univer does right now was asked for by us. */
  get byUs(): boolean {
    return this.depth > 0;
  }

  run([id, params]: Step | readonly [id: string, params: object]): void {
    this.depth += 1;
    try {
      this.commands.syncExecuteCommand(id, { ...params, unitId: this.unitId }, { ...OURS });
    } finally {
      this.depth -= 1;
    }
  }

  /** Resolves once the sheet in front has been drawn. */
  async drawn(): Promise<void> {
    const { lifecycle$ } = this.injector.get(LifecycleService);
    await firstValueFrom(lifecycle$.pipe(filter((stage) => stage >= LifecycleStages.Rendered)));
  }

  dispose(): void {
    this.isDisposed = true;
    this.univer.dispose();
  }
}

/** Starts Univer within an element of the page. */
export function startUniver(container: HTMLElement, snapshot: Partial<IWorkbookData>): UniverBook {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: CHINESE } });
  registerParts(univer, container);
  return new UniverBook(univer, snapshot);
}
