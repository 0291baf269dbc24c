// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/loyalty/earnprogramme.h"
#include "core/products/product.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

namespace regulars {

class Formatting;

/// What rules for points name: tiers and products by their ids, and how the shop calls its points.
struct EarnNames
{
    QList<Tier> tiers;       ///< lowest first
    QList<Product> products; ///< at least those that the rules name; one that is missing was removed
    Currency currency;
    QString pointName;                 ///< empty: points
    QMap<QString, QString> segments{}; ///< names by uid

    [[nodiscard]] QString tierName(TierId id) const;
    [[nodiscard]] QString productName(ProductId id) const;
    [[nodiscard]] QString segmentName(const QString &uid) const;
};

/// The words for the rules by which points are earned, in the program's language. GUI thread only.
class EarnRuleTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::EarnRuleTexts)

public:
    [[nodiscard]] static QString kind(EarnKind kind);
    [[nodiscard]] static QString event(EarnEvent event);
    [[nodiscard]] static QString period(EarnPeriod period);
    [[nodiscard]] static QString rounding(EarnRounding rounding);
    [[nodiscard]] static QString stacking(EarnStacking stacking);
    /// "Mondays"
    [[nodiscard]] static QString weekdays(int day);

    /// A rule in plain words: "1 point for each €1, for linen and ceramics, on Saturdays, from Gold, at most 500 points a
    /// month". Whether it is in use is not said.
    [[nodiscard]] static QString sentence(const EarnRule &rule, const EarnNames &names, const Formatting &formatting);
    /// Its parts about goods, what they come to, and when: "for linen", "if they come to €20 or more", "on Saturdays".
    [[nodiscard]] static QStringList conditions(const EarnScope &scope, qint64 minimumMinor, const EarnWindow &window,
                                                const EarnNames &names, const Formatting &formatting);
    /// "from Gold", "for members with Silver and Gold".
    [[nodiscard]] static QString members(const QList<TierId> &tiers, const EarnNames &names);
    /// What of an order counts at all, in a sentence.
    [[nodiscard]] static QString basis(const EarnBasis &basis, const EarnNames &names);
    /// "at most 500 points a month"; one for points and one for times where there are both.
    [[nodiscard]] static QStringList limit(const EarnLimit &limit, const EarnNames &names, const Formatting &formatting);

    /// "a, b and c"
    [[nodiscard]] static QString listed(const QStringList &words);
    /// The parts of a rule's sentence, one after the other.
    [[nodiscard]] static QString joined(const QStringList &parts);
    /// As a sentence begins.
    [[nodiscard]] static QString capitalised(const QString &sentence, const Formatting &formatting);
    /// What is named but is not there any more.
    [[nodiscard]] static QString removed();
    /// "double the points", "1.5 times the points"
    [[nodiscard]] static QString times(int percent, const EarnNames &names, const Formatting &formatting);

private:
    [[nodiscard]] static QString gift(const EarnRule &rule, const EarnNames &names, const Formatting &formatting);
    [[nodiscard]] static QString giftFor(EarnEvent event, const QString &points);
    [[nodiscard]] static QStringList goods(const EarnScope &scope, const EarnNames &names);
    [[nodiscard]] static QString days(const QList<int> &weekdays, const Formatting &formatting);
    [[nodiscard]] static QStringList window(const EarnWindow &window, const Formatting &formatting);
    [[nodiscard]] static QString upTo(EarnPeriod period, const QString &points);
    [[nodiscard]] static QString upTo(EarnPeriod period, int times);
    [[nodiscard]] static QString amount(qint64 minor, const EarnNames &names, const Formatting &formatting);
};

} // namespace regulars
