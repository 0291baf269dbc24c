// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/trialrows.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"

#include <algorithm>
#include <limits>

namespace regulars {

namespace {

/// `text` says the amount of a difference.
QString signedText(qint64 difference, const auto &text)
{
    if (difference < 0)
        return u'−' + text(-difference);
    return difference > 0 ? u'+' + text(difference) : text(0);
}

TrialRow rowOf(const QString &what, qint64 before, qint64 after, const auto &text)
{
    return {{what, text(before), text(after), signedText(after - before, text)}, {}, after - before};
}

} // namespace

TrialRow numberRow(const QString &what, qint64 before, qint64 after, const Formatting &formatting)
{
    return rowOf(what, before, after, [&](qint64 number) { return formatting.number(number); });
}

TrialRow moneyRow(const QString &what, qint64 before, qint64 after, Currency currency, const Formatting &formatting)
{
    return rowOf(what, before, after, [&](qint64 minor) { return formatting.money({minor, currency}); });
}

TrialRow pointsRow(const QString &what, qint64 before, qint64 after, const Formatting &formatting)
{
    return {{what, PointsTexts::number({before}, formatting), PointsTexts::number({after}, formatting),
             PointsTexts::change({after - before}, formatting)},
            {},
            after - before};
}

int counted(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

} // namespace regulars
