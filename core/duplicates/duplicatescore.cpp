// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/duplicatescore.h"

#include "core/base/textfolding.h"
#include "core/duplicates/namecomparison.h"
#include "core/duplicates/textsimilarity.h"
#include "core/duplicates/transliteration.h"

#include <algorithm>
#include <cmath>

namespace regulars {

namespace {

bool haveCommon(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &text) { return b.contains(text); });
}

// Of a number whose country is not known, the rest must be the same: enough digits to be no chance.
bool areSamePhone(const QString &a, const QString &b)
{
    constexpr qsizetype fewestDigits = 8;
    if (a == b)
        return true;
    const auto isRestOf = [](QStringView rest, const QString &whole) {
        return rest.startsWith(u'0') && rest.size() > fewestDigits && whole.endsWith(rest.mid(1));
    };
    return isRestOf(a, b) || isRestOf(b, a);
}

bool haveCommonPhone(const QStringList &a, const QStringList &b)
{
    return std::any_of(a.begin(), a.end(), [&](const QString &one) {
        return std::any_of(b.begin(), b.end(), [&](const QString &other) { return areSamePhone(one, other); });
    });
}

bool differ(const QStringList &a, const QStringList &b)
{
    return !a.isEmpty() && !b.isEmpty() && !haveCommon(a, b);
}

bool containsNameWord(QStringView local, const QStringList &name)
{
    constexpr qsizetype shortestWord = 3;
    const QString letters = matchWords(local).join(QString());
    return std::any_of(name.begin(), name.end(),
                       [&](const QString &word) { return word.size() >= shortestWord && letters.contains(word); });
}

// "anna.meier@example.com", "anna.meyer@example.com"; "anna@gmial.com", "anna@gmail.com"; but digits tell people apart, and
// so do providers when the rest is only the name, which others bear too.
bool areSimilarAddresses(const QString &a, const QString &b, const QStringList &name)
{
    constexpr qsizetype shortestLocal = 5;
    constexpr int domainErrors = 2;
    const QStringView localA = QStringView(a).left(a.lastIndexOf(u'@'));
    const QStringView localB = QStringView(b).left(b.lastIndexOf(u'@'));
    if (std::min(localA.size(), localB.size()) < shortestLocal || isSharedMailbox(a) || isSharedMailbox(b))
        return false;
    const QStringView domainA = QStringView(a).mid(localA.size());
    const QStringView domainB = QStringView(b).mid(localB.size());
    if (localA == localB)
        return editDistance(domainA, domainB, domainErrors) <= domainErrors || !containsNameWord(localA, name);
    return domainA == domainB && digitsOf(localA) == digitsOf(localB) && editDistance(localA, localB, 1) <= 1;
}

bool haveSimilarEmails(const MatchProfile &a, const MatchProfile &b)
{
    return std::any_of(a.emails.begin(), a.emails.end(), [&](const QString &one) {
        return std::any_of(b.emails.begin(), b.emails.end(),
                           [&](const QString &other) { return areSimilarAddresses(one, other, a.name); });
    });
}

bool hasNumber(const QStringList &street)
{
    return street.size() > 1 &&
           std::any_of(street.begin(), street.end(), [](const QString &word) { return word[0].isDigit(); });
}

enum class CompanyRelation { Unknown, Same, Similar, Different };

CompanyRelation compareCompanies(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return CompanyRelation::Unknown;
    if (a == b || a.join(QString()) == b.join(QString()))
        return CompanyRelation::Same;
    const QStringList &shorter = a.size() <= b.size() ? a : b;
    const QStringList &longer = a.size() <= b.size() ? b : a;
    const bool met = std::all_of(shorter.begin(), shorter.end(), [&](const QString &word) {
        return std::any_of(longer.begin(), longer.end(),
                           [&](const QString &other) { return word == other || isTypingErrorOf(word, other); });
    });
    return met && longer.size() - shorter.size() <= 1 ? CompanyRelation::Similar : CompanyRelation::Different;
}

/// Gathers the evidence on two records.
class Comparison
{
public:
    Comparison(const MatchProfile &a, const MatchProfile &b, bool rareName) : m_a(a), m_b(b), m_rareName(rareName)
    {
        compareKeys();
        compareContacts();
        // A household is never one of the people in it, whatever the two share.
        m_vetoed = a.kind != b.kind && (a.kind == CustomerKind::Household || b.kind == CustomerKind::Household);
        if (a.kind == b.kind && a.kind != CustomerKind::Person)
            compareCompanyNames();
        else if (!m_vetoed)
            comparePeople();
        // Most addresses are made of the name: similar names make similar addresses, which then say little.
        if (m_emailSimilar)
            add(MatchEvidence::SimilarEmail, m_nameSimilar ? 12 : 30);
        compareBirthdays();
        comparePlaces();
    }

    [[nodiscard]] DuplicateScore score()
    {
        std::stable_sort(m_score.reasons.begin(), m_score.reasons.end(),
                         [](const MatchReason &x, const MatchReason &y) { return std::abs(x.weight) > std::abs(y.weight); });
        m_score.verdict = verdict();
        return std::move(m_score);
    }

private:
    void add(MatchEvidence evidence, int weight)
    {
        m_score.reasons += MatchReason{evidence, weight};
        m_score.weight += weight;
    }

    void compareKeys()
    {
        if (!m_a.card.isEmpty() && m_a.card == m_b.card)
            add(MatchEvidence::SameCard, 120);
        if (haveCommon(m_a.taxNumbers, m_b.taxNumbers))
            add(MatchEvidence::SameTaxNumber, 100);
        if (haveCommon(m_a.externalIds, m_b.externalIds))
            add(MatchEvidence::SameExternalId, 120);
        m_keyShared = m_score.weight > 0;
    }

    void compareContacts()
    {
        const auto common = std::find_if(m_a.emails.begin(), m_a.emails.end(),
                                         [&](const QString &email) { return m_b.emails.contains(email); });
        if (common != m_a.emails.end()) {
            const bool shared = isSharedMailbox(*common);
            add(shared ? MatchEvidence::SharedEmail : MatchEvidence::SameEmail, shared ? 25 : 80);
            m_contactShared = true;
            m_personalContactShared = !shared;
        } else if (haveCommon(m_a.mailboxes, m_b.mailboxes)) {
            add(MatchEvidence::SameMailbox, 65);
            m_contactShared = m_personalContactShared = true;
        }
        if (haveCommonPhone(m_a.phones, m_b.phones)) {
            add(MatchEvidence::SamePhone, 60);
            m_contactShared = m_personalContactShared = true;
        }
        if (m_score.weight == 0 && haveSimilarEmails(m_a, m_b))
            m_emailSimilar = true;
        else if (m_score.weight == 0 && (differ(m_a.emails, m_b.emails) || differ(m_a.phones, m_b.phones)))
            add(MatchEvidence::OtherContacts, -8);
    }

    void comparePeople()
    {
        // One of a kind and one of the other may be the same record filed wrongly: then the names are the same.
        const QStringList &a = m_a.kind == CustomerKind::Company ? m_a.company : m_a.name;
        const QStringList &b = m_b.kind == CustomerKind::Company ? m_b.company : m_b.name;
        NameRelation relation = compareNames(a, b);
        if (m_a.kind != m_b.kind && relation != NameRelation::Same && relation != NameRelation::Unknown)
            relation = NameRelation::Different;
        addNames(relation);
        if (m_a.generation != m_b.generation && relation != NameRelation::Different) {
            add(MatchEvidence::OtherGeneration, -60);
            m_vetoed = true;
        }
    }

    void addNames(NameRelation relation)
    {
        switch (relation) {
        case NameRelation::Unknown:
            m_nameMissing = true;
            break;
        case NameRelation::Same:
            add(MatchEvidence::SameName, 60);
            if (m_rareName)
                add(MatchEvidence::RareName, 12);
            break;
        case NameRelation::Similar:
            add(MatchEvidence::SimilarName, 50);
            m_nameSimilar = true;
            break;
        case NameRelation::FormOfName:
            add(MatchEvidence::FormOfName, 45);
            break;
        case NameRelation::Part:
            add(MatchEvidence::PartOfName, 40);
            break;
        case NameRelation::OneWord:
            add(MatchEvidence::PartOfName, 15);
            break;
        case NameRelation::OtherGivenName:
            add(MatchEvidence::OtherGivenName, -45);
            m_otherPeople = true;
            break;
        case NameRelation::OtherFamilyName:
            add(MatchEvidence::OtherFamilyName, -15);
            m_onlyReview = true;
            break;
        case NameRelation::Different:
            add(MatchEvidence::OtherName, -70);
            m_otherPeople = true;
            break;
        }
    }

    void compareCompanyNames()
    {
        switch (compareCompanies(m_a.company, m_b.company)) {
        case CompanyRelation::Unknown:
            m_nameMissing = true;
            break;
        case CompanyRelation::Same:
            add(MatchEvidence::SameCompany, 60);
            break;
        case CompanyRelation::Similar:
            add(MatchEvidence::SimilarCompany, 45);
            break;
        case CompanyRelation::Different:
            add(MatchEvidence::OtherCompany, -70);
            m_otherPeople = true;
            break;
        }
    }

    void compareBirthdays()
    {
        const Birthday &a = m_a.birthday;
        const Birthday &b = m_b.birthday;
        if (!a.isSet() || !b.isSet())
            return;
        const bool yearsDiffer = a.year != 0 && b.year != 0 && a.year != b.year;
        if (a.day == b.day && a.month == b.month && !yearsDiffer) {
            add(MatchEvidence::SameBirthday, a.year != 0 && b.year != 0 ? 45 : 30);
        } else if (a.day == b.month && a.month == b.day && !yearsDiffer) {
            // Day and month are swapped: neither for nor against.
        } else {
            add(MatchEvidence::OtherBirthday, -80);
            m_vetoed = true;
        }
    }

    void comparePlaces()
    {
        const bool samePostcode = !m_a.postcode.isEmpty() && m_a.postcode == m_b.postcode;
        const bool sameCity = !m_a.city.isEmpty() && m_a.city == m_b.city;
        if ((samePostcode || sameCity) && hasNumber(m_a.street) && m_a.street == m_b.street)
            add(MatchEvidence::SameAddress, 25);
        else if (samePostcode)
            add(MatchEvidence::SamePostcode, 10);
        else if (!m_a.postcode.isEmpty() && !m_b.postcode.isEmpty())
            add(MatchEvidence::OtherPostcode, -10);
    }

    [[nodiscard]] DuplicateVerdict verdict() const
    {
        if (m_vetoed || (m_otherPeople && !m_keyShared))
            return m_contactShared ? DuplicateVerdict::Related : DuplicateVerdict::Different;
        if (m_otherPeople) // and a key that only one customer has
            return DuplicateVerdict::Review;
        // A record without a name is whoever the address or number belongs to; a family name may change.
        if ((m_nameMissing || m_onlyReview) && m_personalContactShared)
            return m_score.weight >= sameFrom && !m_onlyReview ? DuplicateVerdict::Same : DuplicateVerdict::Review;
        if (m_score.weight >= sameFrom && !m_onlyReview)
            return DuplicateVerdict::Same;
        return m_score.weight >= reviewFrom ? DuplicateVerdict::Review : DuplicateVerdict::Different;
    }

    const MatchProfile &m_a;
    const MatchProfile &m_b;
    bool m_rareName;
    DuplicateScore m_score;
    bool m_keyShared = false;
    bool m_contactShared = false;
    bool m_personalContactShared = false;
    bool m_emailSimilar = false;
    bool m_nameSimilar = false;
    bool m_nameMissing = false;
    bool m_otherPeople = false;
    bool m_onlyReview = false;
    bool m_vetoed = false;
};

} // namespace

int likelihoodPercent(int weight)
{
    constexpr double half = 55.0;
    constexpr double perDoubling = 14.2;
    const double odds = std::exp2((weight - half) / perDoubling);
    return std::clamp(static_cast<int>(std::lround(100.0 * odds / (1.0 + odds))), 1, 99);
}

DuplicateScore compareProfiles(const MatchProfile &a, const MatchProfile &b, bool rareName)
{
    return Comparison(a, b, rareName).score();
}

} // namespace regulars
