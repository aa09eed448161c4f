export {
  type AccountRole,
  accountRoles,
  type KnownAccountRole,
  type KnownLegalStructure,
  type KnownPartyType,
  type LegalStructure,
  legalStructures,
  type PartyType,
  partyTypes,
} from "./generated/codes.js";
export {
  PartiesResponse,
  PartiesResponseData,
  Party,
  PartyRelationships,
  PartyResponse,
  PartyResponseData,
  RelatedAccount,
} from "./generated/party.js";
