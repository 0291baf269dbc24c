// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/earnruletexts.h"

#include "ui/base/formatting.h"
#include "ui/loyalty/pointstexts.h"
#include "ui/timeline/timelinetexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wholePercent = 100;
constexpr int minutesPerHour = 60;
constexpr int minutesPerDay = 24 * minutesPerHour;
constexpr qsizetype daysNamedAsRange = 3;

QString timeText(int minute, const Formatting &formatting)
{
    const int held = minute % minutesPerDay;
    return formatting.locale().toString(QTime(held / minutesPerHour, held % minutesPerHour), QLocale::ShortFormat);
}

/// Days one after another, at least so many that a range says it shorter.
bool isRange(const QList<int> &days)
{
    return days.size() >= daysNamedAsRange && days.last() - days.first() == days.size() - 1;
}

} // namespace

QString EarnNames::tierName(TierId id) const
{
    const auto found = std::find_if(tiers.begin(), tiers.end(), [id](const Tier &tier) { return tier.id == id; });
    return found == tiers.end() ? EarnRuleTexts::removed() : found->name;
}

QString EarnNames::productName(ProductId id) const
{
    const auto found = std::find_if(products.begin(), products.end(), [id](const Product &each) { return each.id == id; });
    return found == products.end() || found->name.isEmpty() ? EarnRuleTexts::removed() : found->name;
}

QString EarnNames::segmentName(const QString &uid) const
{
    return segments.value(uid, EarnRuleTexts::removed());
}

QString EarnRuleTexts::removed()
{
    return tr("one that was removed", "a tier or product");
}

QString EarnRuleTexts::listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return tr("%1 and %2", "the words before the last one of a list, the last one")
        .arg(words.first(words.size() - 1).join(u", "_s), words.last());
}

QString EarnRuleTexts::joined(const QStringList &parts)
{
    QString sentence = parts.value(0);
    for (const QString &part : parts.sliced(std::min(qsizetype(1), parts.size())))
        sentence = tr("%1, %2", "parts of a rule's sentence").arg(sentence, part);
    return sentence;
}

QString EarnRuleTexts::capitalised(const QString &sentence, const Formatting &formatting)
{
    return sentence.isEmpty() ? sentence : formatting.locale().toUpper(sentence.first(1)) + sentence.sliced(1);
}

QString EarnRuleTexts::kind(EarnKind kind)
{
    switch (kind) {
    case EarnKind::PerMoney:
        return tr("Points for money spent");
    case EarnKind::PerItem:
        return tr("Points for each piece");
    case EarnKind::PerOrder:
        return tr("Points for each order");
    case EarnKind::PerVisit:
        return tr("Points for a visit: the first order of a day");
    case EarnKind::Multiplier:
        return tr("More points: double, triple…");
    case EarnKind::Event:
        return tr("Points for an occasion, such as a birthday");
    }
    return {};
}

QString EarnRuleTexts::event(EarnEvent event)
{
    switch (event) {
    case EarnEvent::SignUp:
        return tr("Joining the programme");
    case EarnEvent::Birthday:
        return tr("Birthday");
    case EarnEvent::Review:
        return tr("A review");
    case EarnEvent::Survey:
        return tr("An answered survey");
    case EarnEvent::Referral:
        return tr("Bringing a friend");
    case EarnEvent::Referred:
        return tr("Brought by a friend");
    case EarnEvent::Anniversary:
        return tr("Anniversary of joining");
    case EarnEvent::Other:
        return tr("Something else");
    }
    return {};
}

QString EarnRuleTexts::period(EarnPeriod period)
{
    switch (period) {
    case EarnPeriod::Order:
        return tr("An order");
    case EarnPeriod::Day:
        return tr("A day");
    case EarnPeriod::Week:
        return tr("A week");
    case EarnPeriod::Month:
        return tr("A month");
    case EarnPeriod::Year:
        return tr("A year");
    case EarnPeriod::Lifetime:
        return tr("In all");
    }
    return {};
}

QString EarnRuleTexts::rounding(EarnRounding rounding)
{
    switch (rounding) {
    case EarnRounding::WholePerOrder:
        return tr("Down to whole points for an order");
    case EarnRounding::WholePerLine:
        return tr("Down to whole points for each line of an order");
    case EarnRounding::Hundredths:
        return tr("To hundredths of a point");
    }
    return {};
}

QString EarnRuleTexts::stacking(EarnStacking stacking)
{
    switch (stacking) {
    case EarnStacking::Sum:
        return tr("They add up");
    case EarnStacking::Best:
        return tr("Only the best one counts");
    }
    return {};
}

QString EarnRuleTexts::weekdays(int day)
{
    switch (day) {
    case Qt::Monday:
        return tr("Mondays");
    case Qt::Tuesday:
        return tr("Tuesdays");
    case Qt::Wednesday:
        return tr("Wednesdays");
    case Qt::Thursday:
        return tr("Thursdays");
    case Qt::Friday:
        return tr("Fridays");
    case Qt::Saturday:
        return tr("Saturdays");
    case Qt::Sunday:
        return tr("Sundays");
    default:
        return {};
    }
}

QString EarnRuleTexts::amount(qint64 minor, const EarnNames &names, const Formatting &formatting)
{
    const Money money{minor, names.currency};
    return minor % names.currency.minorPerMajor() == 0 ? formatting.roundMoney(money) : formatting.money(money);
}

QString EarnRuleTexts::times(int percent, const EarnNames &names, const Formatting &formatting)
{
    const int decimals = percent % wholePercent == 0 ? 0 : percent % 10 == 0 ? 1 : 2;
    const QString factor = formatting.locale().toString(double(percent) / wholePercent, 'f', decimals);
    if (!names.pointName.isEmpty())
        return tr("%1 times the %2", "a number, what the shop calls its points").arg(factor, names.pointName);
    if (percent == 2 * wholePercent)
        return tr("double the points");
    if (percent == 3 * wholePercent)
        return tr("triple the points");
    return tr("%1 times the points", "a number").arg(factor);
}

QString EarnRuleTexts::giftFor(EarnEvent event, const QString &points)
{
    switch (event) {
    case EarnEvent::SignUp:
        return tr("%1 for joining", "points").arg(points);
    case EarnEvent::Birthday:
        return tr("%1 for a birthday", "points").arg(points);
    case EarnEvent::Review:
        return tr("%1 for a review", "points").arg(points);
    case EarnEvent::Survey:
        return tr("%1 for an answered survey", "points").arg(points);
    case EarnEvent::Referral:
        return tr("%1 for bringing a friend", "points").arg(points);
    case EarnEvent::Referred:
        return tr("%1 for somebody whom a friend has brought", "points").arg(points);
    case EarnEvent::Anniversary:
        return tr("%1 for each year since joining", "points").arg(points);
    case EarnEvent::Other:
        return tr("%1 for something else", "points").arg(points);
    }
    return {};
}

QString EarnRuleTexts::gift(const EarnRule &rule, const EarnNames &names, const Formatting &formatting)
{
    const QString points = PointsTexts::amount({rule.hundredths}, names.pointName, formatting);
    switch (rule.kind) {
    case EarnKind::PerMoney:
        return tr("%1 for each %2", "points, an amount of money").arg(points, amount(rule.perMinor, names, formatting));
    case EarnKind::PerItem:
        return tr("%1 for each piece", "points").arg(points);
    case EarnKind::PerOrder:
        return tr("%1 for each order", "points").arg(points);
    case EarnKind::PerVisit:
        return tr("%1 for the first order of a day", "points").arg(points);
    case EarnKind::Multiplier:
        return capitalised(times(rule.percent, names, formatting), formatting);
    case EarnKind::Event:
        return giftFor(rule.event, points);
    }
    return {};
}

QStringList EarnRuleTexts::goods(const EarnScope &scope, const EarnNames &names)
{
    const auto all = [&](const QStringList &categories, const QList<ProductId> &products) {
        QStringList words = categories;
        for (const ProductId product : products)
            words += names.productName(product);
        return words;
    };
    QStringList parts;
    if (const QStringList wanted = all(scope.categories, scope.products); !wanted.isEmpty())
        parts += tr("for %1", "goods").arg(listed(wanted));
    if (const QStringList except = all(scope.exceptCategories, scope.exceptProducts); !except.isEmpty())
        parts += parts.isEmpty() ? tr("for everything but %1", "goods").arg(listed(except))
                                 : tr("but not for %1", "goods").arg(listed(except));
    return parts;
}

QString EarnRuleTexts::days(const QList<int> &weekdays, const Formatting &formatting)
{
    QList<int> days = weekdays;
    std::sort(days.begin(), days.end());
    if (isRange(days))
        return tr("from %1 to %2", "weekdays")
            .arg(formatting.locale().standaloneDayName(days.first()), formatting.locale().standaloneDayName(days.last()));
    QStringList words;
    for (const int day : std::as_const(days))
        words += EarnRuleTexts::weekdays(day);
    return tr("on %1", "weekdays: Mondays and Fridays").arg(listed(words));
}

QStringList EarnRuleTexts::window(const EarnWindow &window, const Formatting &formatting)
{
    QStringList parts;
    if (!window.weekdays.isEmpty() && window.weekdays.size() < Qt::Sunday)
        parts += days(window.weekdays, formatting);
    if (!window.isWholeDay()) {
        const QString from = timeText(window.fromMinute, formatting);
        const QString until = timeText(window.untilMinute, formatting);
        parts += window.untilMinute <= window.fromMinute
                     ? tr("between %1 and %2 of the next day", "times of the day").arg(from, until)
                     : tr("between %1 and %2", "times of the day").arg(from, until);
    }
    const QString first = formatting.shortDate(window.validFrom);
    const QString last = formatting.shortDate(window.validUntil);
    if (window.validFrom.isValid() && window.validFrom == window.validUntil)
        parts += tr("only on %1", "a day").arg(first);
    else if (window.validFrom.isValid() && window.validUntil.isValid())
        parts += tr("from %1 to %2", "days").arg(first, last);
    else if (window.validFrom.isValid())
        parts += tr("from %1 on", "a day").arg(first);
    else if (window.validUntil.isValid())
        parts += tr("until %1", "a day").arg(last);
    return parts;
}

QString EarnRuleTexts::members(const QList<TierId> &tiers, const EarnNames &names)
{
    QStringList words;
    qsizetype lowest = names.tiers.size();
    qsizetype known = 0;
    for (qsizetype rank = names.tiers.size() - 1; rank >= 0; --rank) {
        if (!tiers.contains(names.tiers[rank].id))
            continue;
        lowest = rank;
        ++known;
        words.prepend(names.tiers[rank].name);
    }
    const bool reachesUp = known > 0 && known == names.tiers.size() - lowest && known == tiers.size();
    if (reachesUp)
        return tr("from %1", "a tier: for it and those above it").arg(words.first());
    for (qsizetype gone = known; gone < tiers.size(); ++gone)
        words += removed();
    return tr("for members with %1", "tiers").arg(listed(words));
}

QString EarnRuleTexts::upTo(EarnPeriod period, const QString &points)
{
    switch (period) {
    case EarnPeriod::Order:
        return tr("at most %1 an order", "points").arg(points);
    case EarnPeriod::Day:
        return tr("at most %1 a day", "points").arg(points);
    case EarnPeriod::Week:
        return tr("at most %1 a week", "points").arg(points);
    case EarnPeriod::Month:
        return tr("at most %1 a month", "points").arg(points);
    case EarnPeriod::Year:
        return tr("at most %1 a year", "points").arg(points);
    case EarnPeriod::Lifetime:
        return tr("at most %1 in all", "points").arg(points);
    }
    return {};
}

QString EarnRuleTexts::upTo(EarnPeriod period, int times)
{
    switch (period) {
    case EarnPeriod::Order:
        return tr("at most %Ln time(s) an order", "", times);
    case EarnPeriod::Day:
        return tr("at most %Ln time(s) a day", "", times);
    case EarnPeriod::Week:
        return tr("at most %Ln time(s) a week", "", times);
    case EarnPeriod::Month:
        return tr("at most %Ln time(s) a month", "", times);
    case EarnPeriod::Year:
        return tr("at most %Ln time(s) a year", "", times);
    case EarnPeriod::Lifetime:
        return tr("at most %Ln time(s) in all", "", times);
    }
    return {};
}

QStringList EarnRuleTexts::limit(const EarnLimit &limit, const EarnNames &names, const Formatting &formatting)
{
    QStringList parts;
    if (limit.hundredths > 0)
        parts += upTo(limit.per, PointsTexts::amount({limit.hundredths}, names.pointName, formatting));
    if (limit.times > 0)
        parts += upTo(limit.per, limit.times);
    return parts;
}

QStringList EarnRuleTexts::conditions(const EarnScope &scope, qint64 minimumMinor, const EarnWindow &window,
                                      const EarnNames &names, const Formatting &formatting)
{
    QStringList parts = goods(scope, names);
    if (minimumMinor > 0) {
        const QString least = amount(minimumMinor, names, formatting);
        parts += scope.isEmpty() ? tr("for orders of %1 or more", "an amount of money").arg(least)
                                 : tr("if they come to %1 or more", "goods; an amount of money").arg(least);
    }
    return parts + EarnRuleTexts::window(window, formatting);
}

QString EarnRuleTexts::sentence(const EarnRule &rule, const EarnNames &names, const Formatting &formatting)
{
    QStringList parts{gift(rule, names, formatting)};
    const bool isForOrders = rule.kind != EarnKind::Event;
    parts += isForOrders ? conditions(rule.scope, rule.minimumMinor, rule.window, names, formatting)
                         : window(rule.window, formatting);
    if (!rule.tiers.isEmpty())
        parts += members(rule.tiers, names);
    QStringList channels;
    for (const OrderChannel channel : rule.channels)
        channels += TimelineTexts::channel(channel);
    channels.removeAll(QString());
    if (isForOrders && !channels.isEmpty())
        parts += tr("only by %1", "ways of an order: counter, phone").arg(listed(channels));
    for (const EarnLimit &each : rule.limits)
        parts += limit(each, names, formatting);
    if (!rule.group.trimmed().isEmpty())
        parts += tr("only the best one of “%1” counts", "a group of rules").arg(rule.group.trimmed());
    return joined(parts);
}

QString EarnRuleTexts::basis(const EarnBasis &basis, const EarnNames &names)
{
    QStringList parts{basis.netOfTax ? tr("prices without tax") : tr("prices with tax"),
                      basis.beforeDiscounts ? tr("before discounts") : tr("after discounts"),
                      basis.countsShipping ? tr("with shipping") : tr("without shipping")};
    if (!basis.countsPaidWithPoints)
        parts += tr("less what is paid with points");
    if (!basis.countsPaidWithVouchers)
        parts += tr("less what is paid with gift cards");
    parts += goods(basis.scope, names);
    return tr("What counts: %1.", "a list").arg(joined(parts));
}

} // namespace regulars
