import { describeCorpus } from "./describe-corpus";
import { RESAVED } from "./families/resaved";

describeCorpus(RESAVED, "resaved");
