// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/loyaltymaptexts.h"

#include "ui/base/formatting.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace regulars {

QString LoyaltyMapTexts::quadrant(LoyaltyQuadrant quadrant)
{
    switch (quadrant) {
    case LoyaltyQuadrant::Loyal:
        return tr("Loyal", "customers on the loyalty map");
    case LoyaltyQuadrant::Habitual:
        return tr("Habitual, not loyal");
    case LoyaltyQuadrant::Fond:
        return tr("Fond, but rare");
    case LoyaltyQuadrant::Leaving:
        return tr("Drifting away");
    case LoyaltyQuadrant::Unknown:
        return tr("Feelings unknown");
    }
    return {};
}

QString LoyaltyMapTexts::hint(LoyaltyQuadrant quadrant)
{
    switch (quadrant) {
    case LoyaltyQuadrant::Loyal:
        return tr("Buy like regulars and are fond of the shop. Thank them, and ask them to recommend it.");
    case LoyaltyQuadrant::Habitual:
        return tr(
            "Buy like regulars, but are not fond of the shop: a better offer elsewhere takes them. Ask what is wrong.");
    case LoyaltyQuadrant::Fond:
        return tr("Are fond of the shop and buy rarely. Give them a reason to come.");
    case LoyaltyQuadrant::Leaving:
        return tr("Buy rarely and are not fond of the shop.");
    case LoyaltyQuadrant::Unknown:
        return tr("Gave no sign of how they feel about the shop: no answer, mood, referral or complaint. Ask them.");
    }
    return {};
}

QString LoyaltyMapTexts::sign(LoyaltySign sign)
{
    switch (sign) {
    case LoyaltySign::Recency:
        return tr("How recently they bought");
    case LoyaltySign::Frequency:
        return tr("How often they bought");
    case LoyaltySign::Tenure:
        return tr("How long they have been customers");
    case LoyaltySign::Recommendation:
        return tr("Whether they would recommend the shop");
    case LoyaltySign::Satisfaction:
        return tr("Satisfaction or stars");
    case LoyaltySign::Effort:
        return tr("How easy it was");
    case LoyaltySign::Mood:
        return tr("Noted mood");
    case LoyaltySign::Referral:
        return tr("Recommended the shop");
    case LoyaltySign::Complaint:
        return tr("Open complaint");
    }
    return {};
}

QString LoyaltyMapTexts::place(const LoyaltyPlace &place, const Formatting &formatting)
{
    const QString behaviour = tr("behaviour %1 of %2", "points, the most there are")
                                  .arg(formatting.number(place.behaviour), formatting.number(mostLoyalty));
    if (!place.emotion)
        return behaviour;
    return tr("%1, feelings %2 of %3 from %Ln sign(s)", "behaviour, points, the most there are", place.dataPoints)
        .arg(behaviour, formatting.number(*place.emotion), formatting.number(mostLoyalty));
}

QString LoyaltyMapTexts::reasons(const LoyaltyPlace &place, const Formatting &formatting)
{
    QStringList texts;
    for (const LoyaltyReason &reason : place.reasons) {
        const auto points = std::lround(reason.points);
        if (points == 0)
            continue;
        const QString number = points > 0 ? u'+' + formatting.number(points) : formatting.number(points);
        texts += tr("%1 (%2)", "a sign and its points").arg(sign(reason.sign), number);
    }
    return texts.join(u", "_s);
}

} // namespace regulars
