// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicates/matchprofile.h"

namespace regulars {

/// What speaks for or against two records being one customer.
enum class MatchEvidence {
    SameEmail,
    SameMailbox,  ///< the addresses differ in a "+tag" or dots
    SimilarEmail, ///< one looks like the other with a typing error
    SharedEmail,  ///< the same, but of a place rather than a person ("info@")
    SamePhone,
    SameCard,
    SameTaxNumber,
    SameExternalId,
    SameName,
    RareName, ///< the same name, which nobody else in the shop bears
    SimilarName,
    FormOfName, ///< Bill and William
    PartOfName, ///< one record has less of the name
    SameCompany,
    SimilarCompany,
    SameBirthday,
    SameAddress,
    SamePostcode,
    OtherGivenName, ///< one family name, two given names
    OtherFamilyName,
    OtherName,
    OtherCompany,
    OtherGeneration, ///< junior and senior
    OtherBirthday,
    OtherPostcode,
    OtherContacts, ///< both have e-mail addresses or phones, and none in common
};

/// The reason and its weight: positive ones speak for one customer.
struct MatchReason
{
    MatchEvidence evidence = MatchEvidence::SameName;
    int weight = 0;
    friend bool operator==(const MatchReason &, const MatchReason &) = default;
};

/// Same: hardly anything else is possible. Review: a person should look. Related: they share an e-mail address or phone
/// and are different people: a household, or a company and somebody there.
enum class DuplicateVerdict { Different, Related, Review, Same };

/// The judgement on two records, with its reasons, the heaviest first.
struct DuplicateScore
{
    int weight = 0; ///< the sum of the reasons
    DuplicateVerdict verdict = DuplicateVerdict::Different;
    QList<MatchReason> reasons;
};

// Sums of weights from which two records are judged so (domain.md §2.8: T1 and T2).
inline constexpr int sameFrom = 100;
inline constexpr int reviewFrom = 65;

/// How likely it is one customer, in percent, for a person to read: half at 55, 90 at `sameFrom`.
[[nodiscard]] int likelihoodPercent(int weight);

/// Compares as record linkage does (Fellegi & Sunter 1969): each agreement and disagreement has a weight, and their sum
/// decides. The weights are settled by the generated shop with known duplicates (tests/core/duplicates). `rareName`:
/// nobody else in the shop has the name of these two.
[[nodiscard]] DuplicateScore compareProfiles(const MatchProfile &a, const MatchProfile &b, bool rareName = false);

template<>
struct EnumNames<MatchEvidence>
{
    static constexpr std::array<std::pair<MatchEvidence, const char16_t *>, 26> names = {
        {{MatchEvidence::SameEmail, u"same_email"},
         {MatchEvidence::SameMailbox, u"same_mailbox"},
         {MatchEvidence::SimilarEmail, u"similar_email"},
         {MatchEvidence::SharedEmail, u"shared_email"},
         {MatchEvidence::SamePhone, u"same_phone"},
         {MatchEvidence::SameCard, u"same_card"},
         {MatchEvidence::SameTaxNumber, u"same_tax_number"},
         {MatchEvidence::SameExternalId, u"same_external_id"},
         {MatchEvidence::SameName, u"same_name"},
         {MatchEvidence::RareName, u"rare_name"},
         {MatchEvidence::SimilarName, u"similar_name"},
         {MatchEvidence::FormOfName, u"form_of_name"},
         {MatchEvidence::PartOfName, u"part_of_name"},
         {MatchEvidence::SameCompany, u"same_company"},
         {MatchEvidence::SimilarCompany, u"similar_company"},
         {MatchEvidence::SameBirthday, u"same_birthday"},
         {MatchEvidence::SameAddress, u"same_address"},
         {MatchEvidence::SamePostcode, u"same_postcode"},
         {MatchEvidence::OtherGivenName, u"other_given_name"},
         {MatchEvidence::OtherFamilyName, u"other_family_name"},
         {MatchEvidence::OtherName, u"other_name"},
         {MatchEvidence::OtherCompany, u"other_company"},
         {MatchEvidence::OtherGeneration, u"other_generation"},
         {MatchEvidence::OtherBirthday, u"other_birthday"},
         {MatchEvidence::OtherPostcode, u"other_postcode"},
         {MatchEvidence::OtherContacts, u"other_contacts"}}};
    static constexpr MatchEvidence fallback = MatchEvidence::SameName;
};

template<>
struct EnumNames<DuplicateVerdict>
{
    static constexpr std::array<std::pair<DuplicateVerdict, const char16_t *>, 4> names = {
        {{DuplicateVerdict::Different, u"different"},
         {DuplicateVerdict::Related, u"related"},
         {DuplicateVerdict::Review, u"review"},
         {DuplicateVerdict::Same, u"same"}}};
    static constexpr DuplicateVerdict fallback = DuplicateVerdict::Review;
};

} // namespace regulars
