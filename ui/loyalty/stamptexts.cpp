// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/stamptexts.h"

#include "ui/base/formatting.h"
#include "ui/base/plural.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace regulars {

QString StampTexts::stampFor(StampFor stampFor)
{
    switch (stampFor) {
    case StampFor::Item:
        return tr("A stamp for each piece");
    case StampFor::Order:
        return tr("A stamp for each order");
    case StampFor::Visit:
        return tr("A stamp for the first order of a day");
    }
    return {};
}

QStringList StampTexts::limits(const StampCard &card)
{
    QStringList parts;
    if (card.mostPerOrder > 0 && card.stampFor == StampFor::Item)
        parts += tr("at most %Ln stamp(s) an order", "", card.mostPerOrder);
    if (card.minutesBetween > 0)
        parts += tr("not within %Ln minute(s) after the last one", "stamps", card.minutesBetween);
    return parts;
}

QString StampTexts::sentence(const StampCard &card, const QString &rewardName, const EarnNames &names,
                             const Formatting &formatting)
{
    QStringList parts{stampFor(card.stampFor)};
    parts += EarnRuleTexts::conditions(card.scope, card.minimumMinor, card.window, names, formatting);
    parts += limits(card);
    QStringList clauses;
    clauses += rewardName.isEmpty()
                   ? tr("%Ln stamp(s) bring a reward", "", card.stampsNeeded)
                   : tr("%Ln stamp(s) bring “%1”", "the name of a reward", card.stampsNeeded).arg(rewardName);
    if (card.giftStamps > 0)
        clauses += tr("%Ln stamp(s) are on the first card already", "", card.giftStamps);
    if (card.validMonths > 0)
        clauses += tr("they are gone after %Ln month(s) without a new one", "stamps", card.validMonths);
    return std::accumulate(clauses.begin(), clauses.end(), EarnRuleTexts::joined(parts),
                           [](const QString &sentence, const QString &clause) {
                               return tr("%1; %2", "clauses of a stamp card's sentence").arg(sentence, clause);
                           });
}

QString StampTexts::progress(const StampState &state)
{
    return tr("%1 of %Ln stamp(s)", "", state.needed).arg(QLocale().toString(state.onCard));
}

QString StampTexts::progress(const MemberStamps &stamps)
{
    const QString progress =
        tr("%1: %2", "a stamp card, 7 of 10 stamps").arg(stamps.card.name, StampTexts::progress(stamps.state));
    return stamps.unused > 0 ? progress + u" · "_s + stamps.rewardName : progress;
}

QStringList StampTexts::standing(const MemberStamps &stamps, const Formatting &formatting)
{
    QStringList lines;
    if (stamps.unused > 0)
        lines += tr("%Ln reward(s) waiting: %1", "", stamps.unused).arg(stamps.rewardName);
    else if (stamps.state.owed == 0)
        lines += tr("Then: %1", "a reward, when the card is full").arg(stamps.rewardName);
    if (stamps.state.owed > 0)
        lines += tr("%Ln stamp(s) owed: they came back after the reward was used", "", stamps.state.owed);
    if (stamps.validUntil.isValid())
        lines += tr("The card goes on with a stamp until %1", "a day").arg(formatting.shortDate(stamps.validUntil));
    return lines;
}

QString StampTexts::figures(const StampCardFigures &figures)
{
    if (figures.members == 0)
        return tr("Nobody has a stamp on it yet");
    const QString members = tr("%Ln member(s) have collected", "stamps on a card", pluralCount(figures.members));
    return figures.fullCards == 0 ? members
                                  : members + u" · "_s + tr("%Ln full card(s)", "", pluralCount(figures.fullCards));
}

} // namespace regulars
