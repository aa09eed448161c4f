export {
  BeneficiariesResponse,
  BeneficiariesResponseData,
  Beneficiary,
} from "./generated/beneficiary.js";
export {
  type BeneficiaryType,
  beneficiaryTypes,
  type KnownBeneficiaryType,
} from "./generated/codes.js";
