export {
  type CreditorReferenceType,
  creditorReferenceTypes,
  type KnownCreditorReferenceType,
  type KnownMandateStatus,
  type KnownReferredDocumentType,
  type MandateStatus,
  mandateStatuses,
  type ReferredDocumentType,
  referredDocumentTypes,
} from "./generated/codes.js";
export {
  CreditorReferenceInformation,
  ReferredDocumentInformation,
  RemittanceInformation,
  StandingOrder,
  StandingOrdersResponse,
  StandingOrdersResponseData,
  StructuredRemittanceInformation,
} from "./generated/standing-order.js";
