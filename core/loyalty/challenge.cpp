// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/loyalty/challenge.h"

#include "core/base/jsonvalues.h"
#include "core/base/textfolding.h"
#include "core/orders/countedorder.h"

#include <QtCore/QSet>

#include <algorithm>
#include <set>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsPerQuarter = 3;

/// What an order brings.
struct Part
{
    bool counts = false;
    qint64 minor = 0;
    qint64 pieces = 0;
    std::set<ProductId> products;
    std::set<QString> categories; ///< folded
};

Part partOf(const EarnScope &scope, const ChallengePurchase &purchase, ChallengeCount count)
{
    Part part;
    const bool isKept = count == ChallengeCount::Kept;
    const EarnAmounts amounts = amountsOf({}, purchase.order, isKept ? purchase.returned : EarnReturned());
    for (size_t i = 0; i < amounts.base.size(); ++i) {
        const EarnLine &line = purchase.order.lines[static_cast<qsizetype>(i)];
        if (amounts.quantity[i] <= 0 || !scope.contains(line.product, line.category))
            continue;
        part.counts = true;
        part.minor += amounts.base[i];
        part.pieces += amounts.quantity[i] / milliPerPiece;
        if (line.product.isValid())
            part.products.insert(line.product);
        if (!line.category.isEmpty())
            part.categories.insert(folded(line.category));
    }
    if (!scope.isEmpty())
        return part;
    const qint64 returned = isKept ? purchase.returnedMinor : 0;
    part.counts = counts(OrderFacts{{}, OrderStatus::Completed, purchase.totalMinor, returned});
    part.minor = purchase.totalMinor - returned;
    return part;
}

void checkTarget(const Challenge &challenge, QList<Error> &faults)
{
    const qint64 most = challenge.metric == ChallengeMetric::NetSpend ? mostChallengeMinor : mostChallengeCount;
    if (challenge.target <= 0)
        faults += invalidField(u"target"_s, u"not_positive"_s);
    else if (challenge.target > most)
        faults += invalidField(u"target"_s, u"too_large"_s, {{u"limit"_s, most}});
}

void checkDates(const Challenge &challenge, QList<Error> &faults)
{
    if (challenge.period != ChallengePeriod::Dates)
        return;
    if (!challenge.from.isValid())
        faults += invalidField(u"from"_s, u"required"_s);
    if (!challenge.until.isValid())
        faults += invalidField(u"until"_s, u"required"_s);
    else if (challenge.from.isValid() && challenge.until < challenge.from)
        faults += invalidField(u"until"_s, u"before_the_start"_s);
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

} // namespace

std::optional<ChallengeWindow> windowOf(const Challenge &challenge, QDate day)
{
    switch (challenge.period) {
    case ChallengePeriod::Ever:
        return ChallengeWindow{};
    case ChallengePeriod::Month: {
        const QDate first(day.year(), day.month(), 1);
        return ChallengeWindow{first, first.addMonths(1).addDays(-1)};
    }
    case ChallengePeriod::Quarter: {
        const QDate first(day.year(), day.month() - (day.month() - 1) % monthsPerQuarter, 1);
        return ChallengeWindow{first, first.addMonths(monthsPerQuarter).addDays(-1)};
    }
    case ChallengePeriod::Year:
        return ChallengeWindow{QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    case ChallengePeriod::Dates:
        break;
    }
    const ChallengeWindow dates{challenge.from, challenge.until};
    return dates.contains(day) ? std::optional(dates) : std::nullopt;
}

QString spanOf(const Challenge &challenge, const ChallengeWindow &window)
{
    const QString period = nameOf(challenge.period);
    return challenge.period == ChallengePeriod::Ever ? period : period + u'/' + dayText(window.first);
}

QString oldDatesSpan()
{
    return nameOf(ChallengePeriod::Dates);
}

std::optional<ChallengeWindow> windowOfSpan(const Challenge &challenge, const QString &span)
{
    Challenge reached = challenge;
    reached.period = valueOf<ChallengePeriod>(span.section(u'/', 0, 0));
    if (reached.period == ChallengePeriod::Dates)
        return ChallengeWindow{challenge.from, challenge.until};
    const QDate first = QDate::fromString(span.section(u'/', 1), Qt::ISODate);
    if (reached.period != ChallengePeriod::Ever && !first.isValid())
        return std::nullopt;
    return windowOf(reached, first);
}

bool isSameWindow(const Challenge &basis, const QString &span, const Challenge &challenge, const ChallengeWindow &window)
{
    if (span == spanOf(challenge, window))
        return true;
    const bool haveDates = challenge.period == ChallengePeriod::Dates &&
                           valueOf<ChallengePeriod>(span.section(u'/', 0, 0)) == ChallengePeriod::Dates;
    return haveDates && ChallengeWindow{basis.from, basis.until}.overlaps(window);
}

qint64 measureOf(const Challenge &challenge, const ChallengeWindow &window, const QList<ChallengePurchase> &purchases,
                 ChallengeCount count)
{
    qint64 orders = 0;
    Part sum;
    std::set<QDate> days;
    for (const ChallengePurchase &purchase : purchases) {
        if (!window.contains(purchase.day))
            continue;
        Part part = partOf(challenge.scope, purchase, count);
        if (part.counts) {
            ++orders;
            days.insert(purchase.day);
        }
        sum.minor += part.minor;
        sum.pieces += part.pieces;
        sum.products.merge(part.products);
        sum.categories.merge(part.categories);
    }
    switch (challenge.metric) {
    case ChallengeMetric::Orders:
        return orders;
    case ChallengeMetric::Days:
        return static_cast<qint64>(days.size());
    case ChallengeMetric::NetSpend:
        return sum.minor;
    case ChallengeMetric::Pieces:
        return sum.pieces;
    case ChallengeMetric::Products:
        return static_cast<qint64>(sum.products.size());
    case ChallengeMetric::Categories:
        break;
    }
    return static_cast<qint64>(sum.categories.size());
}

QStringList countedOrders(const Challenge &challenge, const ChallengeWindow &window,
                          const QList<ChallengePurchase> &purchases)
{
    QStringList uids;
    for (const ChallengePurchase &purchase : purchases) {
        if (window.contains(purchase.day) && partOf(challenge.scope, purchase, ChallengeCount::Kept).counts)
            uids += purchase.uid;
    }
    return uids;
}

bool isStillReached(const Challenge &challenge, const ChallengeWindow &window, const QStringList &orders,
                    const QList<ChallengePurchase> &purchases, ChallengeCount count)
{
    QSet<QString> standing;
    for (const ChallengePurchase &purchase : purchases) {
        if (window.contains(purchase.day))
            standing.insert(purchase.uid);
    }
    const bool allStand = std::all_of(orders.begin(), orders.end(),
                                      [&](const QString &uid) { return standing.contains(uid); });
    return allStand || measureOf(challenge, window, purchases, count) >= challenge.target;
}

QList<Error> validate(const Challenge &challenge)
{
    QList<Error> faults;
    const QString name = challenge.name.trimmed();
    if (name.isEmpty())
        faults += invalidField(u"name"_s, u"required"_s);
    else if (name.size() > longestChallengeName)
        faults += invalidField(u"name"_s, u"too_long"_s, {{u"limit"_s, longestChallengeName}});
    checkTarget(challenge, faults);
    checkDates(challenge, faults);
    if (challenge.badgeName.trimmed().size() > longestBadgeName)
        faults += invalidField(u"badge_name"_s, u"too_long"_s, {{u"limit"_s, longestBadgeName}});
    if (challenge.points < 0)
        faults += invalidField(u"points"_s, u"negative"_s);
    else if (challenge.points > mostChallengePoints)
        faults += invalidField(u"points"_s, u"too_large"_s, {{u"limit"_s, mostChallengePoints}});
    return faults;
}

QJsonObject toJson(const Challenge &challenge)
{
    return {{u"id"_s, challenge.id.value},
            {u"uid"_s, challenge.uid},
            {u"name"_s, challenge.name},
            {u"enabled"_s, challenge.enabled},
            {u"metric"_s, nameOf(challenge.metric)},
            {u"scope"_s, toJson(challenge.scope)},
            {u"target"_s, challenge.target},
            {u"period"_s, nameOf(challenge.period)},
            {u"from"_s, dayText(challenge.from)},
            {u"until"_s, dayText(challenge.until)},
            {u"tiers"_s, jsonOfIds(challenge.tiers)},
            {u"badge_name"_s, challenge.badgeName},
            {u"badge_colour"_s, nameOf(challenge.badgeColour)},
            {u"points"_s, challenge.points},
            {u"reward"_s, challenge.reward.value}};
}

Challenge challengeOf(const QJsonObject &json)
{
    Challenge challenge;
    challenge.id = ChallengeId{json.value("id"_L1).toInteger()};
    challenge.uid = json.value("uid"_L1).toString();
    challenge.name = json.value("name"_L1).toString();
    challenge.enabled = json.value("enabled"_L1).toBool(challenge.enabled);
    if (const QString metric = json.value("metric"_L1).toString(); !metric.isEmpty())
        challenge.metric = valueOf<ChallengeMetric>(metric);
    challenge.scope = earnScopeOf(json.value("scope"_L1).toObject());
    challenge.target = json.value("target"_L1).toInteger(challenge.target);
    if (const QString period = json.value("period"_L1).toString(); !period.isEmpty())
        challenge.period = valueOf<ChallengePeriod>(period);
    challenge.from = QDate::fromString(json.value("from"_L1).toString(), Qt::ISODate);
    challenge.until = QDate::fromString(json.value("until"_L1).toString(), Qt::ISODate);
    challenge.tiers = idsOfJson<TierId>(json.value("tiers"_L1));
    challenge.badgeName = json.value("badge_name"_L1).toString();
    if (const QString colour = json.value("badge_colour"_L1).toString(); !colour.isEmpty())
        challenge.badgeColour = valueOf<TierColour>(colour);
    challenge.points = json.value("points"_L1).toInteger();
    challenge.reward = RewardId{json.value("reward"_L1).toInteger()};
    return challenge;
}

} // namespace regulars
