// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnrule.h"

namespace regulars {

/// What of an order earns points. Returned goods never do.
struct EarnBasis
{
    bool netOfTax = false;
    bool beforeDiscounts = false;       ///< as if the order and its lines had no discount
    bool countsShipping = false;        ///< for rules that ask for no products
    bool countsPaidWithPoints = false;  ///< and with rewards
    bool countsPaidWithVouchers = true; ///< gift cards: money that was paid when they were bought
    EarnScope scope;                    ///< lines outside earn nothing: gift cards, deposits

    friend bool operator==(const EarnBasis &, const EarnBasis &) = default;
};

/// Always down, once for each rule: to whole points for an order or for each line, or to hundredths of a point.
enum class EarnRounding { WholePerOrder, WholePerLine, Hundredths };
/// Rules for the same line or order add up, or only the best one of a kind counts.
enum class EarnStacking { Sum, Best };

/// How points are earned: what a snapshot keeps.
struct EarnProgramme
{
    EarnBasis basis;
    EarnRounding rounding = EarnRounding::WholePerOrder;
    EarnStacking stacking = EarnStacking::Sum;
    QList<EarnRule> rules;   ///< asked in order of their position
    QList<EarnLimit> limits; ///< of all rules together
    QList<Tier> tiers;       ///< their pointsPercent is one more multiplier

    friend bool operator==(const EarnProgramme &, const EarnProgramme &) = default;
};

/// What is wrong with the programme and its rules; of a rule also its `index` and `name`.
[[nodiscard]] QList<Error> validate(const EarnProgramme &programme);

[[nodiscard]] QJsonObject toJson(const EarnProgramme &programme);
/// Rules come out in order of their position.
[[nodiscard]] EarnProgramme earnProgrammeOf(const QJsonObject &json);

/// A programme as it was when points were earned. It is never changed; its id is made of its content, so that the same
/// rules are the same snapshot and a changed one is found out.
struct EarnSnapshot
{
    QString id;       ///< 32 hexadecimal digits of the SHA-256 of `json`
    QJsonObject json; ///< as it was written, also by another version
    EarnProgramme programme;

    friend bool operator==(const EarnSnapshot &, const EarnSnapshot &) = default;
};

[[nodiscard]] EarnSnapshot snapshotOf(const EarnProgramme &programme);
/// Reads what was kept under an id. Error: InvalidValue (field snapshot, rule not_the_same) when it is not what was written.
[[nodiscard]] Result<EarnSnapshot> readSnapshot(const QString &id, const QJsonObject &json);

template<>
struct EnumNames<EarnRounding>
{
    static constexpr std::array<std::pair<EarnRounding, const char16_t *>, 3> names = {
        {{EarnRounding::WholePerOrder, u"whole_per_order"},
         {EarnRounding::WholePerLine, u"whole_per_line"},
         {EarnRounding::Hundredths, u"hundredths"}}};
    static constexpr EarnRounding fallback = EarnRounding::WholePerOrder;
};

template<>
struct EnumNames<EarnStacking>
{
    static constexpr std::array<std::pair<EarnStacking, const char16_t *>, 2> names = {
        {{EarnStacking::Sum, u"sum"}, {EarnStacking::Best, u"best"}}};
    static constexpr EarnStacking fallback = EarnStacking::Best;
};

} // namespace regulars
