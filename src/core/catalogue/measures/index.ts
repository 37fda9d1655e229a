import type { Measure } from "../../model/measure";
import { c09MonitoringNetwork } from "./c09-monitoring-network";
import { c19GrainStock } from "./c19-grain-stock";
import { c21DailyInspection } from "./c21-daily-inspection";
import { c24FormulaFoodMakers } from "./c24-formula-food-makers";
import { c25HealthFoodMakers } from "./c25-health-food-makers";
import { c27SchoolSeasonCheck } from "./c27-school-season-check";
import { c29SamplingPlans } from "./c29-sampling-plans";
import { c30SamplingCoverage } from "./c30-sampling-coverage";
import { c32IllegalCases } from "./c32-illegal-cases";
import { c40Complaints } from "./c40-complaints";
import { c43ProfessionalStaff } from "./c43-professional-staff";
import { c45InspectorTraining } from "./c45-inspector-training";
import { c46SamplingVolume } from "./c46-sampling-volume";
import { c50EmergencyDrills } from "./c50-emergency-drills";
import { c52TechnicalInstitutions } from "./c52-technical-institutions";
import { c54TracingDrills } from "./c54-tracing-drills";
import { c56CompanyTraining } from "./c56-company-training";
import { c57SmallBusinessFiles } from "./c57-small-business-files";
import { c58ProducerSelfCheck } from "./c58-producer-self-check";
import { c60BatchSelfInspection } from "./c60-batch-self-inspection";
import { c61SpecialFoodMakers } from "./c61-special-food-makers";
import { c68SellerSelfCheck } from "./c68-seller-self-check";
import { c73PublicSatisfaction } from "./c73-public-satisfaction";
import { c74CampaignAwareness } from "./c74-campaign-awareness";
import { c75PassRate } from "./c75-pass-rate";
import { c85OpenKitchens } from "./c85-open-kitchens";
import { c90LeaderDuties } from "./c90-leader-duties";
import { c91MajorAccidents } from "./c91-major-accidents";
import { c92PublicIncidents } from "./c92-public-incidents";

/** Every measure, in the order of the table: those asked, and those offered (`optional`), which are off until the office switches them on. */
export const MEASURES: readonly Measure[] = [
  ...c09MonitoringNetwork,
  ...c19GrainStock,
  ...c21DailyInspection,
  ...c24FormulaFoodMakers,
  ...c25HealthFoodMakers,
  ...c27SchoolSeasonCheck,
  ...c29SamplingPlans,
  ...c30SamplingCoverage,
  ...c32IllegalCases,
  ...c40Complaints,
  ...c43ProfessionalStaff,
  ...c45InspectorTraining,
  ...c46SamplingVolume,
  ...c50EmergencyDrills,
  ...c52TechnicalInstitutions,
  ...c54TracingDrills,
  ...c56CompanyTraining,
  ...c57SmallBusinessFiles,
  ...c58ProducerSelfCheck,
  ...c60BatchSelfInspection,
  ...c61SpecialFoodMakers,
  ...c68SellerSelfCheck,
  ...c73PublicSatisfaction,
  ...c74CampaignAwareness,
  ...c75PassRate,
  ...c85OpenKitchens,
  ...c90LeaderDuties,
  ...c91MajorAccidents,
  ...c92PublicIncidents,
];
