// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/money.h"
#include "core/loyalty/tierstanding.h"
#include "ui/base/chip.h"

#include <QtCore/QCoreApplication>

namespace regulars {

class Formatting;

/// The words for the tiers of a loyalty programme, in the program's language. Any thread.
class TierTexts
{
    Q_DECLARE_TR_FUNCTIONS(regulars::TierTexts)

public:
    [[nodiscard]] static QString metric(TierMetric metric);
    [[nodiscard]] static QString period(TierPeriod period);
    [[nodiscard]] static QString downgrade(TierDowngrade downgrade);
    [[nodiscard]] static QString colour(TierColour colour);
    [[nodiscard]] static QString reason(TierReason reason);
    /// The shade of the theme for it.
    [[nodiscard]] static Tone tone(TierColour colour);
    /// The name of a tier; of none: "No tier".
    [[nodiscard]] static QString name(const TierLadder &ladder, TierId tier);

    /// So much of a metric: "€400", "3 orders".
    [[nodiscard]] static QString amount(TierMetric metric, qint64 value, Currency currency, const Formatting &formatting);
    /// What a tier asks for and gives, in a line: "from €400 a year · 1.1× points · free wrap".
    [[nodiscard]] static QString terms(const Tier &tier, const TierLadder &ladder, Currency currency,
                                       const Formatting &formatting);
    /// How tiers are won and lost, in two sentences.
    [[nodiscard]] static QString rules(const TierLadder &ladder);
    /// Since when and until when, and what is missing to keep it: a sentence a line.
    [[nodiscard]] static QStringList standing(const TierStanding &standing, const TierLadder &ladder, Currency currency,
                                              const Formatting &formatting);
    /// A tier that is paid for: "Gold, paid until 03/05/2027".
    [[nodiscard]] static QString paid(const QString &name, QDate until, const Formatting &formatting);
    /// The same before it ends: "Gold ends on 03/05/2027 unless it is paid for again".
    [[nodiscard]] static QString ending(const QString &name, QDate last, const Formatting &formatting);
    /// What is missing for the next tier; empty on the highest.
    [[nodiscard]] static QString missing(const TierStanding &standing, const TierLadder &ladder, Currency currency,
                                         const Formatting &formatting);

private:
    /// Parts of rules() and standing().
    [[nodiscard]] static QString measured(TierMetric metric);
    [[nodiscard]] static QString within(TierPeriod period);
    /// Until when it is paid for, and what was earned beneath it.
    [[nodiscard]] static QStringList payment(const TierStanding &standing, const TierLadder &ladder,
                                             const Formatting &formatting);
    /// What is missing to keep the tier, and what would be left.
    [[nodiscard]] static QString keeping(const TierStanding &standing, const TierLadder &ladder, const QString &more,
                                         const Formatting &formatting);
};

} // namespace regulars
