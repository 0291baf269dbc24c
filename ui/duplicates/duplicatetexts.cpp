// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/duplicatetexts.h"

#include "ui/base/formatting.h"
#include "ui/customers/customertexts.h"

namespace regulars {

QString DuplicateTexts::evidence(MatchEvidence evidence)
{
    switch (evidence) {
    case MatchEvidence::SameEmail:
        return tr("Same e-mail address");
    case MatchEvidence::SameMailbox:
        return tr("Same mailbox");
    case MatchEvidence::SimilarEmail:
        return tr("Similar e-mail address");
    case MatchEvidence::SharedEmail:
        return tr("Shared e-mail address");
    case MatchEvidence::SamePhone:
        return tr("Same phone");
    case MatchEvidence::SameCard:
        return tr("Same card");
    case MatchEvidence::SameTaxNumber:
        return tr("Same tax number");
    case MatchEvidence::SameExternalId:
        return tr("Same customer number");
    case MatchEvidence::SameName:
        return tr("Same name");
    case MatchEvidence::RareName:
        return tr("Rare name");
    case MatchEvidence::SimilarName:
        return tr("Similar name");
    case MatchEvidence::FormOfName:
        return tr("Short form of the name");
    case MatchEvidence::PartOfName:
        return tr("Part of the name");
    case MatchEvidence::SameCompany:
        return tr("Same company");
    case MatchEvidence::SimilarCompany:
        return tr("Similar company");
    case MatchEvidence::SameBirthday:
        return tr("Same birthday");
    case MatchEvidence::SameAddress:
        return tr("Same address");
    case MatchEvidence::SamePostcode:
        return tr("Same postcode");
    case MatchEvidence::OtherGivenName:
        return tr("Other first name");
    case MatchEvidence::OtherFamilyName:
        return tr("Other last name");
    case MatchEvidence::OtherName:
        return tr("Other name");
    case MatchEvidence::OtherCompany:
        return tr("Other company");
    case MatchEvidence::OtherGeneration:
        return tr("Junior and senior");
    case MatchEvidence::OtherBirthday:
        return tr("Other birthday");
    case MatchEvidence::OtherPostcode:
        return tr("Other postcode");
    case MatchEvidence::OtherContacts:
        return tr("Nothing in common to reach them");
    }
    return {};
}

QList<ChipText> DuplicateTexts::reasons(const DuplicateScore &score)
{
    QList<ChipText> chips;
    for (const MatchReason &reason : score.reasons)
        chips += ChipText{evidence(reason.evidence), reason.weight > 0 ? Tone::Good : Tone::Danger};
    return chips;
}

QString DuplicateTexts::verdict(DuplicateVerdict verdict)
{
    switch (verdict) {
    case DuplicateVerdict::Same:
        return tr("Very likely the same customer");
    case DuplicateVerdict::Review:
        return tr("Perhaps the same customer");
    case DuplicateVerdict::Related:
        return tr("Different people who share something");
    case DuplicateVerdict::Different:
        return tr("Different customers");
    }
    return {};
}

QString DuplicateTexts::field(MergeField field)
{
    switch (field) {
    case MergeField::Kind:
        return tr("Kind");
    case MergeField::Name:
        return tr("Name");
    case MergeField::Company:
        return tr("Company");
    case MergeField::Birthday:
        return tr("Birthday");
    case MergeField::Card:
        return tr("Card number");
    case MergeField::Language:
        return tr("Language");
    case MergeField::Channel:
        return tr("Reached by");
    case MergeField::Time:
        return tr("Best time");
    case MergeField::Source:
        return tr("Found the shop by");
    case MergeField::Lifecycle:
        return tr("Stage");
    }
    return {};
}

QString DuplicateTexts::value(const Customer &customer, MergeField field, const Formatting &formatting)
{
    if (isBlank(customer, field))
        return {};
    switch (field) {
    case MergeField::Kind:
        return CustomerTexts::kind(customer.kind);
    case MergeField::Name:
        return CustomerTexts::name(customer.name);
    case MergeField::Company:
        return customer.company;
    case MergeField::Birthday:
        return customer.birthday.year > 0
                   ? formatting.shortDate(QDate(customer.birthday.year, customer.birthday.month, customer.birthday.day))
                   : formatting.dayAndMonth(customer.birthday.month, customer.birthday.day);
    case MergeField::Card:
        return customer.cardNumber;
    case MergeField::Language:
        return CustomerTexts::language(customer.language);
    case MergeField::Channel:
        return CustomerTexts::channel(customer.preferredChannel);
    case MergeField::Time:
        return CustomerTexts::time(customer.preferredTime);
    case MergeField::Source:
        return customer.source;
    case MergeField::Lifecycle:
        return CustomerTexts::lifecycle(*customer.lifecycle);
    }
    return {};
}

} // namespace regulars
