// Generated from Account and Transaction API Specification 4.0.0 (v4.0-Update-4, sha256 09713f62a9105c9cde90927d0b7fd7dad0a49cfb6354bff78ef1bf5cfd2d6cd5). Do not edit.

import type { Account, AccountsResponse } from "./account.js";
import type { BalancesResponse } from "./balance.js";
import type { BeneficiariesResponse, Beneficiary } from "./beneficiary.js";
import type { AccountCategory, AccountIdentificationScheme, AccountProxyCode, AccountRole, AccountStatus, AccountTypeCode, AddressType, AgentIdentificationScheme, BalanceType, BeneficiaryType, CategoryPurposeCode, CreditDebitIndicator, CreditorReferenceType, LegalStructure, MandateClassification, MandateStatus, PartyType, PaymentFrequencyType, PaymentPurposeCode, ReferredDocumentType, ScheduledType, StatementAmountType, StatementBenefitType, StatementCommunicationMethod, StatementDateTimeType, StatementFeeFrequency, StatementFeeRateType, StatementFeeType, StatementFileFormat, StatementFrequency, StatementInterestFrequency, StatementInterestRateType, StatementInterestType, StatementRateType, StatementType, StatementValueType, SwitchStatus, TransactionMutability, TransactionStatus } from "./codes.js";
import type { AccountProxy, Agent, IdentifiedCashAccount, MandateRelatedInformation, MoneyAmount, PaymentFrequency, PostalAddress, SupplementaryData } from "./common.js";
import type { AccountAccessConsentRequest, AccountAccessConsentResponse, ConsentRisk, StatusReason } from "./consent.js";
import type { DirectDebitsResponse } from "./direct-debit.js";
import type { ErrorDetail, ErrorResponse } from "./error-response.js";
import type { OffersResponse } from "./offer.js";
import type { PartiesResponse, Party, PartyRelationships, PartyResponse } from "./party.js";
import type { BusinessCurrentAccount, OtherCode, OtherFeeCode, PersonalCurrentAccount, ProductsResponse } from "./product.js";
import type { OtherProductFeeCategory, OtherProductFeeFrequency, OtherProductFeeType, OtherProductInterestCalculationMethod, OtherProductInterestFixedVariableType, OtherProductInterestRateType, OtherProductMinMaxType, OtherProductOverdraftFeeType, OtherProductPeriod } from "./product-codes.js";
import type { ScheduledPayment, ScheduledPaymentsResponse } from "./scheduled-payment.js";
import type { ReferredDocumentInformation, RemittanceInformation, StandingOrder, StandingOrdersResponse, StructuredRemittanceInformation } from "./standing-order.js";
import type { Statement, StatementsResponse, StatementsResponseData } from "./statement.js";
import type { BankTransactionCode, CardInstrument, CashAccount, CurrencyExchange, ExtendedProprietaryBankTransactionCode, MerchantDetails, ProprietaryBankTransactionCode, Transaction, TransactionBalance, TransactionsResponse, TransactionsResponseData, UltimateParty } from "./transaction.js";

/** The official name of {@link CategoryPurposeCode}. */
export type ExternalCategoryPurpose1Code = CategoryPurposeCode;

/** The official name of {@link CreditorReferenceType}. */
export type ExternalCreditorReferenceType1Code = CreditorReferenceType;

/** The official name of {@link ReferredDocumentType}. */
export type ExternalDocumentType1Code = ReferredDocumentType;

/** The official name of {@link TransactionStatus}. */
export type ExternalEntryStatus1Code = TransactionStatus;

/** The official name of {@link MandateStatus}. */
export type ExternalMandateStatus1Code = MandateStatus;

/** The official name of {@link AccountProxyCode}. */
export type ExternalProxyAccountType1Code = AccountProxyCode;

/** The official name of {@link Account}. */
export type OBAccount6 = Account;

/** The official name of {@link MoneyAmount}. */
export type OBActiveOrHistoricCurrencyAndAmount = MoneyAmount;

/** The official name of {@link AddressType}. */
export type OBAddressType2Code = AddressType;

/** The official name of {@link BusinessCurrentAccount}. */
export type OBBCAData1 = BusinessCurrentAccount;

/** The official name of {@link BalanceType}. */
export type OBBalanceType1Code = BalanceType;

/** The official name of {@link BankTransactionCode}. */
export type OBBankTransactionCodeStructure1 = BankTransactionCode;

/** The official name of {@link Beneficiary}. */
export type OBBeneficiary5 = Beneficiary;

/** The official name of {@link Agent}. */
export type OBBranchAndFinancialInstitutionIdentification6 = Agent;

/** The official name of {@link IdentifiedCashAccount}. */
export type OBCashAccount5 = IdentifiedCashAccount;

/** The official name of {@link CashAccount}. */
export type OBCashAccount6 = CashAccount;

/** The official name of {@link StatementCommunicationMethod}. */
export type OBCommunicationMethod = StatementCommunicationMethod;

/** The official name of {@link CreditDebitIndicator}. */
export type OBCreditDebitCode = CreditDebitIndicator;

/** The official name of {@link CurrencyExchange}. */
export type OBCurrencyExchange5 = CurrencyExchange;

/** The official name of {@link ErrorDetail}. */
export type OBError1 = ErrorDetail;

/** The official name of {@link ErrorResponse}. */
export type OBErrorResponse1 = ErrorResponse;

/** The official name of {@link ExtendedProprietaryBankTransactionCode}. */
export type OBExtendedProprietaryBankTransactionCode = ExtendedProprietaryBankTransactionCode;

/** The official name of {@link AccountTypeCode}. */
export type OBExternalAccountSubType1Code = AccountTypeCode;

/** The official name of {@link MandateClassification}. */
export type OBExternalMandateClassification1Code = MandateClassification;

/** The official name of {@link PaymentPurposeCode}. */
export type OBExternalPurpose1Code = PaymentPurposeCode;

/** The official name of {@link StatementInterestRateType}. */
export type OBExternalStatementInterestRateType1Code = StatementInterestRateType;

/** The official name of {@link StatementFileFormat}. */
export type OBFileFormat = StatementFileFormat;

/** The official name of {@link StatementFrequency}. */
export type OBFrequency2 = StatementFrequency;

/** The official name of {@link PaymentFrequency}. */
export type OBFrequency6 = PaymentFrequency;

/** The official name of {@link PaymentFrequencyType}. */
export type OBFrequency6Code = PaymentFrequencyType;

/** The official name of {@link AccountIdentificationScheme}. */
export type OBInternalAccountIdentification4Code = AccountIdentificationScheme;

/** The official name of {@link AccountRole}. */
export type OBInternalAccountRole1Code = AccountRole;

/** The official name of {@link AccountStatus}. */
export type OBInternalAccountStatus1Code = AccountStatus;

/** The official name of {@link AccountCategory}. */
export type OBInternalAccountType1Code = AccountCategory;

/** The official name of {@link BeneficiaryType}. */
export type OBInternalBeneficiaryType1Code = BeneficiaryType;

/** The official name of {@link AgentIdentificationScheme}. */
export type OBInternalFinancialInstitutionIdentification4Code = AgentIdentificationScheme;

/** The official name of {@link LegalStructure}. */
export type OBInternalLegalStructureType1Code = LegalStructure;

/** The official name of {@link PartyType}. */
export type OBInternalPartyType1Code = PartyType;

/** The official name of {@link ScheduledType}. */
export type OBInternalScheduleType1Code = ScheduledType;

/** The official name of {@link StatementAmountType}. */
export type OBInternalStatementAmountType1Code = StatementAmountType;

/** The official name of {@link StatementBenefitType}. */
export type OBInternalStatementBenefitType1Code = StatementBenefitType;

/** The official name of {@link StatementDateTimeType}. */
export type OBInternalStatementDateTimeType1Code = StatementDateTimeType;

/** The official name of {@link StatementFeeFrequency}. */
export type OBInternalStatementFeeFrequency1Code = StatementFeeFrequency;

/** The official name of {@link StatementFeeRateType}. */
export type OBInternalStatementFeeRateType1Code = StatementFeeRateType;

/** The official name of {@link StatementFeeType}. */
export type OBInternalStatementFeeType1Code = StatementFeeType;

/** The official name of {@link StatementInterestFrequency}. */
export type OBInternalStatementInterestFrequency1Code = StatementInterestFrequency;

/** The official name of {@link StatementInterestType}. */
export type OBInternalStatementInterestType1Code = StatementInterestType;

/** The official name of {@link StatementRateType}. */
export type OBInternalStatementRateType1Code = StatementRateType;

/** The official name of {@link StatementType}. */
export type OBInternalStatementType1Code = StatementType;

/** The official name of {@link StatementValueType}. */
export type OBInternalStatementValueType1Code = StatementValueType;

/** The official name of {@link SwitchStatus}. */
export type OBInternalSwitchStatusCode = SwitchStatus;

/** The official name of {@link TransactionMutability}. */
export type OBInternalTransactionMutability1Code = TransactionMutability;

/** The official name of {@link MandateRelatedInformation}. */
export type OBMandateRelatedInformation1 = MandateRelatedInformation;

/** The official name of {@link MerchantDetails}. */
export type OBMerchantDetails1 = MerchantDetails;

/** The official name of {@link PersonalCurrentAccount}. */
export type OBPCAData1 = PersonalCurrentAccount;

/** The official name of {@link Party}. */
export type OBParty2 = Party;

/** The official name of {@link PartyRelationships}. */
export type OBPartyRelationships1 = PartyRelationships;

/** The official name of {@link PostalAddress}. */
export type OBPostalAddress7 = PostalAddress;

/** The official name of {@link AccountProxy}. */
export type OBProxy1 = AccountProxy;

/** The official name of {@link AccountsResponse}. */
export type OBReadAccount6 = AccountsResponse;

/** The official name of {@link BalancesResponse}. */
export type OBReadBalance1 = BalancesResponse;

/** The official name of {@link BeneficiariesResponse}. */
export type OBReadBeneficiary5 = BeneficiariesResponse;

/** The official name of {@link AccountAccessConsentRequest}. */
export type OBReadConsent1 = AccountAccessConsentRequest;

/** The official name of {@link AccountAccessConsentResponse}. */
export type OBReadConsentResponse1 = AccountAccessConsentResponse;

/** The official name of {@link StatementsResponseData}. */
export type OBReadDataStatement2 = StatementsResponseData;

/** The official name of {@link TransactionsResponseData}. */
export type OBReadDataTransaction6 = TransactionsResponseData;

/** The official name of {@link DirectDebitsResponse}. */
export type OBReadDirectDebit2 = DirectDebitsResponse;

/** The official name of {@link OffersResponse}. */
export type OBReadOffer1 = OffersResponse;

/** The official name of {@link PartyResponse}. */
export type OBReadParty2 = PartyResponse;

/** The official name of {@link PartiesResponse}. */
export type OBReadParty3 = PartiesResponse;

/** The official name of {@link ProductsResponse}. */
export type OBReadProduct2 = ProductsResponse;

/** The official name of {@link ScheduledPaymentsResponse}. */
export type OBReadScheduledPayment3 = ScheduledPaymentsResponse;

/** The official name of {@link StandingOrdersResponse}. */
export type OBReadStandingOrder6 = StandingOrdersResponse;

/** The official name of {@link StatementsResponse}. */
export type OBReadStatement2 = StatementsResponse;

/** The official name of {@link TransactionsResponse}. */
export type OBReadTransaction6 = TransactionsResponse;

/** The official name of {@link ReferredDocumentInformation}. */
export type OBReferredDocumentInformation = ReferredDocumentInformation;

/** The official name of {@link RemittanceInformation}. */
export type OBRemittanceInformation2 = RemittanceInformation;

/** The official name of {@link StructuredRemittanceInformation}. */
export type OBRemittanceInformationStructured = StructuredRemittanceInformation;

/** The official name of {@link ConsentRisk}. */
export type OBRisk2 = ConsentRisk;

/** The official name of {@link ScheduledPayment}. */
export type OBScheduledPayment3 = ScheduledPayment;

/** The official name of {@link StandingOrder}. */
export type OBStandingOrder6 = StandingOrder;

/** The official name of {@link Statement}. */
export type OBStatement2 = Statement;

/** The official name of {@link StatusReason}. */
export type OBStatusReason = StatusReason;

/** The official name of {@link SupplementaryData}. */
export type OBSupplementaryData1 = SupplementaryData;

/** The official name of {@link Transaction}. */
export type OBTransaction6 = Transaction;

/** The official name of {@link CardInstrument}. */
export type OBTransactionCardInstrument1 = CardInstrument;

/** The official name of {@link TransactionBalance}. */
export type OBTransactionCashBalance = TransactionBalance;

/** The official name of {@link UltimateParty}. */
export type OBUltimateCreditor1 = UltimateParty;

/** The official name of {@link UltimateParty}. */
export type OBUltimateDebtor1 = UltimateParty;

/** The official name of {@link OtherProductFeeCategory}. */
export type OB_FeeCategory1Code = OtherProductFeeCategory;

/** The official name of {@link OtherProductFeeFrequency}. */
export type OB_FeeFrequency1Code = OtherProductFeeFrequency;

/** The official name of {@link OtherProductFeeType}. */
export type OB_FeeType1Code = OtherProductFeeType;

/** The official name of {@link OtherProductInterestCalculationMethod}. */
export type OB_InterestCalculationMethod1Code = OtherProductInterestCalculationMethod;

/** The official name of {@link OtherProductInterestFixedVariableType}. */
export type OB_InterestFixedVariableType1Code = OtherProductInterestFixedVariableType;

/** The official name of {@link OtherProductInterestRateType}. */
export type OB_InterestRateType1Code = OtherProductInterestRateType;

/** The official name of {@link OtherProductMinMaxType}. */
export type OB_MinMaxType1Code = OtherProductMinMaxType;

/** The official name of {@link OtherCode}. */
export type OB_OtherCodeType1 = OtherCode;

/** The official name of {@link OtherFeeCode}. */
export type OB_OtherFeeChargeDetailType = OtherFeeCode;

/** The official name of {@link OtherProductOverdraftFeeType}. */
export type OB_OverdraftFeeType1Code = OtherProductOverdraftFeeType;

/** The official name of {@link OtherProductPeriod}. */
export type OB_Period1Code = OtherProductPeriod;

/** The official name of {@link ProprietaryBankTransactionCode}. */
export type ProprietaryBankTransactionCodeStructure1 = ProprietaryBankTransactionCode;
