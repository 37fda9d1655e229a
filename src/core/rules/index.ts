import type { RuleMeta } from "../model/rule";
import { meta as annualTargetBySchedule } from "./annual-target-by-schedule";
import { meta as answerIsListed } from "./answer-is-listed";
import { meta as belowTarget } from "./below-target";
import { meta as canteensNotBelowSchools } from "./canteens-not-below-schools";
import { meta as closingNotAboveFiling } from "./closing-not-above-filing";
import { meta as countIsWhole } from "./count-is-whole";
import { meta as countiesComplete } from "./counties-complete";
import { meta as cumulativeNotBelowPrevious } from "./cumulative-not-below-previous";
import { meta as dueCasesOnly } from "./due-cases-only";
import { meta as dueNotAboveFound } from "./due-not-above-found";
import { meta as figureChangedTextNot } from "./figure-changed-text-not";
import { meta as figureInRange } from "./figure-in-range";
import { meta as figureIsNumber } from "./figure-is-number";
import { meta as figureKeepsMoving } from "./figure-keeps-moving";
import { meta as hoursWithinTrained } from "./hours-within-trained";
import { meta as identityAgrees } from "./identity-agrees";
import { meta as incrementNotOutlier } from "./increment-not-outlier";
import { meta as innovationsWithinLimit } from "./innovations-within-limit";
import { meta as leadEqualsCounties } from "./lead-equals-counties";
import { meta as notApplicableHasReason } from "./not-applicable-has-reason";
import { meta as notApplicableTogether } from "./not-applicable-together";
import { meta as oneRevisionPerMonth } from "./one-revision-per-month";
import { meta as optionsWithinLimit } from "./options-within-limit";
import { meta as partNotAboveWhole } from "./part-not-above-whole";
import { meta as passRateMatchesBadBatches } from "./pass-rate-matches-bad-batches";
import { meta as pendingValue } from "./pending-value";
import { meta as percentAsFraction } from "./percent-as-fraction";
import { meta as planNotExceeded } from "./plan-not-exceeded";
import { meta as populationIsOfficial } from "./population-is-official";
import { meta as progressOnSchedule } from "./progress-on-schedule";
import { meta as ratioEqualsParts } from "./ratio-equals-parts";
import { meta as requiredValue } from "./required-value";
import { meta as residueWithinSampling } from "./residue-within-sampling";
import { meta as returnDiffersFromLastMonth } from "./return-differs-from-last-month";
import { meta as scoreWithinMarks } from "./score-within-marks";
import { meta as seasonCheckAgrees } from "./season-check-agrees";
import { meta as sectionWithinMarks } from "./section-within-marks";
import { meta as statusReported } from "./status-reported";
import { meta as stockUnchanged } from "./stock-unchanged";
import { meta as surveyHasSource } from "./survey-has-source";
import { meta as textRepeated } from "./text-repeated";
import { meta as totalWithinMarks } from "./total-within-marks";
import { meta as valueAwaited } from "./value-awaited";
import { meta as vetoClaimHasBasis } from "./veto-claim-has-basis";
import { meta as vetoFromSurvey } from "./veto-from-survey";
import { meta as zeroWholeIsNotApplicable } from "./zero-whole-is-not-applicable";

/** Every rule, in the order of its number (1–24). RULES.md and the tests take their list from here. */
export const RULES: readonly RuleMeta[] = [
  figureIsNumber,
  answerIsListed,
  countIsWhole,
  figureInRange,
  percentAsFraction,
  requiredValue,
  valueAwaited,
  pendingValue,
  partNotAboveWhole,
  zeroWholeIsNotApplicable,
  notApplicableTogether,
  notApplicableHasReason,
  ratioEqualsParts,
  cumulativeNotBelowPrevious,
  figureKeepsMoving,
  incrementNotOutlier,
  stockUnchanged,
  populationIsOfficial,
  residueWithinSampling,
  planNotExceeded,
  progressOnSchedule,
  dueNotAboveFound,
  passRateMatchesBadBatches,
  closingNotAboveFiling,
  dueCasesOnly,
  hoursWithinTrained,
  canteensNotBelowSchools,
  leadEqualsCounties,
  countiesComplete,
  seasonCheckAgrees,
  vetoFromSurvey,
  vetoClaimHasBasis,
  scoreWithinMarks,
  optionsWithinLimit,
  innovationsWithinLimit,
  sectionWithinMarks,
  totalWithinMarks,
  figureChangedTextNot,
  textRepeated,
  statusReported,
  identityAgrees,
  oneRevisionPerMonth,
  returnDiffersFromLastMonth,
  surveyHasSource,
  annualTargetBySchedule,
  belowTarget,
];
