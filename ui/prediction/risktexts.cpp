// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/risktexts.h"

#include "ui/base/formatting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

QString RiskTexts::factor(RiskFactor factor)
{
    switch (factor) {
    case RiskFactor::Overdue:
        return tr("Time since the last order");
    case RiskFactor::Unhappy:
        return tr("Unhappy");
    case RiskFactor::ManyTickets:
        return tr("Many tickets");
    case RiskFactor::BrokenPromise:
        return tr("A promise was broken");
    case RiskFactor::UnansweredOutreach:
        return tr("Does not answer");
    case RiskFactor::RenewalInDoubt:
        return tr("Renewal in doubt");
    case RiskFactor::UsageFalls:
        return tr("Uses less");
    case RiskFactor::LoyaltyLost:
        return tr("Lost a tier or points");
    case RiskFactor::Referral:
        return tr("Recommended the shop");
    case RiskFactor::TopRating:
        return tr("Gave five stars");
    case RiskFactor::UnpromptedOrder:
        return tr("Ordered unasked");
    }
    return {};
}

QString RiskTexts::factorHint(RiskFactor factor)
{
    switch (factor) {
    case RiskFactor::Overdue:
        return tr("From the days of silence that are usual for them, in full from three times as many on; with one or two "
                  "orders, by the chance that they don't come again");
    case RiskFactor::Unhappy:
        return tr("The last answer or noted mood of the past year is bad");
    case RiskFactor::ManyTickets:
        return tr("Three tickets or more within 30 days, or a recent one that was reopened");
    case RiskFactor::BrokenPromise:
        return tr("An answer came later than promised within 90 days, or a complaint is open");
    case RiskFactor::UnansweredOutreach:
        return tr("Written to three times or more since they last answered or ordered");
    case RiskFactor::RenewalInDoubt:
        return tr("A subscription ends, or renews within 60 days and nobody has had contact");
    case RiskFactor::UsageFalls:
        return tr("Uses 30 % less or lower; nothing that is recorded tells so yet");
    case RiskFactor::LoyaltyLost:
        return tr("Lost a tier that they have not won back, or points lapsed, within 180 days");
    case RiskFactor::Referral:
        return tr("Takes points off: has recommended the shop to somebody");
    case RiskFactor::TopRating:
        return tr("Takes points off: the last answer was the best there is");
    case RiskFactor::UnpromptedOrder:
        return tr("Takes points off: nobody had written to them in the 30 days before the last order");
    }
    return {};
}

QString RiskTexts::reasons(const ChurnRisk &risk, const Formatting &formatting)
{
    QStringList texts;
    for (const RiskReason &reason : risk.reasons) {
        const auto points = std::lround(reason.points);
        if (points == 0)
            continue;
        const QString number = points > 0 ? u'+' + formatting.number(points) : formatting.number(points);
        texts += tr("%1 (%2)", "a reason and its points").arg(factor(reason.factor), number);
    }
    return texts.join(u", "_s);
}

QString RiskTexts::band(RiskBand band)
{
    switch (band) {
    case RiskBand::High:
        return tr("High risk");
    case RiskBand::Some:
        return tr("Some risk");
    case RiskBand::Low:
        return tr("Low risk");
    }
    return {};
}

QString RiskTexts::group(RfmGroup group)
{
    switch (group) {
    case RfmGroup::Champions:
        return tr("Champions");
    case RfmGroup::Loyal:
        return tr("Loyal");
    case RfmGroup::Recent:
        return tr("Recent");
    case RfmGroup::NeedsAttention:
        return tr("Needs attention");
    case RfmGroup::AtRisk:
        return tr("At risk");
    case RfmGroup::Inactive:
        return tr("Inactive");
    }
    return {};
}

QString RiskTexts::groupHint(RfmGroup group)
{
    switch (group) {
    case RfmGroup::Champions:
        return tr("Bought lately, often and for much");
    case RfmGroup::Loyal:
        return tr("Buy well, and were here lately or not long ago");
    case RfmGroup::Recent:
        return tr("Were here lately, but seldom or for little so far");
    case RfmGroup::NeedsAttention:
        return tr("Have not been here for a while");
    case RfmGroup::AtRisk:
        return tr("Bought well, and have stayed away for long");
    case RfmGroup::Inactive:
        return tr("Bought little, long ago");
    }
    return {};
}

QString RiskTexts::model(ScoreModel model)
{
    switch (model) {
    case ScoreModel::None:
        return tr("no model: not enough customers have come again yet");
    case ScoreModel::BgNbd:
        return tr("BG/NBD");
    case ScoreModel::ParetoNbd:
        return tr("Pareto/NBD");
    }
    return {};
}

} // namespace regulars
