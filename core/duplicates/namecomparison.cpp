// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/duplicates/namecomparison.h"

#include "core/duplicates/givennames.h"
#include "core/duplicates/textsimilarity.h"

#include <QtCore/QVarLengthArray>

#include <algorithm>

namespace regulars {

namespace {

// From the best to the worst.
enum class WordMatch { Same, TypingError, FormOfName, Initial, None };

WordMatch matchOf(const QString &a, const QString &b)
{
    if (a == b)
        return WordMatch::Same;
    if ((a.size() == 1 || b.size() == 1) && a.front() == b.front())
        return WordMatch::Initial;
    if (areFormsOfOneName(a, b))
        return WordMatch::FormOfName;
    return isTypingErrorOf(a, b) ? WordMatch::TypingError : WordMatch::None;
}

/// The best partner of each word of the shorter name, each partner once, in rounds of falling quality.
struct Pairing
{
    QList<WordMatch> matches; ///< of each word of the shorter name
    QList<bool> taken;        ///< of the longer one

    Pairing(const QStringList &shorter, const QStringList &longer)
        : matches(shorter.size(), WordMatch::None), taken(longer.size(), false)
    {
        QVarLengthArray<WordMatch, 16> table(shorter.size() * longer.size());
        for (qsizetype i = 0; i < shorter.size(); ++i) {
            for (qsizetype j = 0; j < longer.size(); ++j)
                table[i * longer.size() + j] = matchOf(shorter[i], longer[j]);
        }
        for (const WordMatch wanted : {WordMatch::Same, WordMatch::TypingError, WordMatch::FormOfName, WordMatch::Initial}) {
            for (qsizetype i = 0; i < shorter.size(); ++i) {
                for (qsizetype j = 0; j < longer.size() && matches[i] == WordMatch::None; ++j) {
                    if (!taken[j] && table[i * longer.size() + j] == wanted) {
                        matches[i] = wanted;
                        taken[j] = true;
                    }
                }
            }
        }
    }
    [[nodiscard]] bool has(WordMatch match) const { return matches.contains(match); }
};

// Some words are met and some are not: is it the given name that differs, or the family name?
NameRelation relationOfSome(const QStringList &shorter, const QStringList &longer, const Pairing &pairing)
{
    qsizetype met = 0;
    bool givenNameMet = false;
    for (qsizetype i = 0; i < shorter.size(); ++i) {
        const WordMatch match = pairing.matches[i];
        if (match == WordMatch::None || match == WordMatch::Initial)
            continue;
        ++met;
        givenNameMet = givenNameMet || match == WordMatch::FormOfName || (isGivenName(shorter[i]) && i == 0);
    }
    if (met == 0)
        return NameRelation::Different;
    if (givenNameMet && met == 1)
        return NameRelation::OtherFamilyName;
    // "Anna Maria Schmidt" and "Anna Schmidt-Huber": given and family name are both met.
    const bool familyNameMet = pairing.matches.last() != WordMatch::None || (!longer.isEmpty() && pairing.taken.last());
    return givenNameMet && familyNameMet && met >= 2 ? NameRelation::Part : NameRelation::OtherGivenName;
}

} // namespace

bool isTypingErrorOf(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 4;
    constexpr qsizetype longWord = 8;
    constexpr double alike = 0.82;
    const qsizetype length = std::min(a.size(), b.size());
    const int errors = length >= longWord ? 2 : 1;
    if (length < shortest || std::abs(a.size() - b.size()) > errors)
        return false;
    return jaroWinkler(a, b) >= alike && editDistance(a, b, errors) <= errors && !(isGivenName(a) && isGivenName(b));
}

NameRelation compareNames(const QStringList &a, const QStringList &b)
{
    if (a.isEmpty() || b.isEmpty())
        return NameRelation::Unknown;
    if (a == b)
        return a.size() == 1 ? NameRelation::OneWord : NameRelation::Same;
    // "Anna Maria", "Annamaria"; "van der Berg", "Vanderberg"
    if (a.size() != b.size() && a.join(QString()) == b.join(QString()))
        return NameRelation::Same;
    const QStringList &shorter = a.size() <= b.size() ? a : b;
    const QStringList &longer = a.size() <= b.size() ? b : a;
    const Pairing pairing(shorter, longer);
    if (pairing.has(WordMatch::None))
        return relationOfSome(shorter, longer, pairing);
    if (shorter.size() == 1)
        return pairing.has(WordMatch::Initial) ? NameRelation::Different : NameRelation::OneWord;
    if (pairing.has(WordMatch::Initial))
        return NameRelation::Part;
    if (pairing.has(WordMatch::FormOfName))
        return NameRelation::FormOfName;
    if (shorter.size() < longer.size())
        return NameRelation::Part;
    return pairing.has(WordMatch::TypingError) ? NameRelation::Similar : NameRelation::Same;
}

} // namespace regulars
