import { describeCorpus } from "./describe-corpus";
import { FAMILIES } from "./families";

describeCorpus(FAMILIES, "corpus");
