import { Place, WithWorkspace } from "../../parts/Place";
import { FillDesk } from "./FillDesk";

/** 填报: the unit's return of the month, checked while it is filled in, up to 完成上报. */
export default function FillPlace() {
  return (
    <Place title="填报" lead="填写本单位的月报，边填边审核，改好后完成上报。">
      <WithWorkspace>{(workspace) => <FillDesk workspace={workspace} />}</WithWorkspace>
    </Place>
  );
}
