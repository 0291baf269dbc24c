// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltykeys.h"
#include "models/loyalty/pointscommands.h"
#include "models/loyalty/pointsupkeep.h"
#include "models/loyalty/pointsviews.h"
#include "models/loyalty/stampviews.h"
#include "storage/people/shopstore.h"

#include <QtCore/QCoreApplication>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(regulars::CommandLine)
};

/// Points as they are typed: whole ones, or with one or two decimals behind a point.
Result<Points> pointsOf(const QString &typed)
{
    bool isNumber = false;
    const double points = typed.toDouble(&isNumber);
    const double hundredths = points * 100;
    if (!isNumber || std::abs(hundredths) > static_cast<double>(highestPoints.hundredths) ||
        std::abs(hundredths - std::round(hundredths)) > 1e-6)
        return wrongValue(typed);
    return Points{static_cast<qint64>(std::llround(hundredths))};
}

Result<QJsonArray> stampsOf(Database &database, CustomerId customer, Instant now)
{
    REGULARS_TRY(
        stamps, database.read([=](Connection &connection) { return readMemberStamps(connection, customer, now); }).result());
    QJsonArray cards;
    for (const MemberStamps &each : std::as_const(stamps.cards)) {
        cards += QJsonObject{{u"card"_s, each.card.name},      {u"stamps"_s, each.state.onCard},
                             {u"needed"_s, each.state.needed}, {u"full_cards"_s, each.state.fullCards},
                             {u"rewards"_s, each.unused},      {u"owed"_s, each.state.owed}};
    }
    return cards;
}

Result<Answer> balanceOf(Database &database, CustomerId customer, Instant now)
{
    REGULARS_TRY(state,
                 database.read([=](Connection &connection) { return readPoints(connection, customer, now); }).result());
    REGULARS_TRY(shop, database.read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    const PointsBalance &balance = state.balance;
    Answer answer;
    answer.facts.add(u"customer"_s, customer.value).add(u"status"_s, nameOf(state.status));
    answer.facts.add(u"active"_s, jsonPoints(balance.active)).add(u"pending"_s, jsonPoints(balance.pending));
    answer.facts.add(u"reserved"_s, jsonPoints(balance.reserved)).add(u"debt"_s, jsonPoints(balance.debt));
    answer.facts.add(u"spent"_s, jsonPoints(balance.spent)).add(u"expired"_s, jsonPoints(balance.expired));
    answer.facts.add(u"earned"_s, jsonPoints(balance.lifetimeEarned)).add(u"value"_s, jsonMoney(state.value()));
    QJsonArray expiring;
    const LocalCalendar calendar(shop.timeZone);
    for (const ExpiringPoints &each : std::as_const(state.expiring))
        expiring += QJsonObject{{u"on"_s, jsonDay(each.at, calendar)}, {u"points"_s, jsonPoints(each.points)}};
    answer.facts.add(u"expiring"_s, expiring);
    REGULARS_TRY(stamps, stampsOf(database, customer, now));
    if (!stamps.isEmpty())
        answer.facts.add(u"stamps"_s, stamps);
    return answer;
}

Result<Answer> explain(Database &database, CustomerId customer, Instant now)
{
    REGULARS_TRY(
        explained,
        database.read([=](Connection &connection) { return readBalanceExplanation(connection, customer, now); }).result());
    REGULARS_TRY(shop, database.read([](Connection &connection) { return ShopStore(connection).shop(); }).result());
    const LocalCalendar calendar(shop.timeZone);
    Answer answer;
    answer.list = QJsonArray();
    answer.columns = {u"line"_s, u"day"_s, u"type"_s, u"points"_s, u"active"_s, u"pending"_s, u"debt"_s, u"note"_s};
    for (const ExplainedLine &line : std::as_const(explained.lines)) {
        *answer.list += QJsonObject{{u"line"_s, line.entry.sequence},
                                    {u"day"_s, jsonDay(line.entry.occurredAt, calendar)},
                                    {u"type"_s, nameOf(line.entry.type)},
                                    {u"points"_s, jsonPoints(line.entry.points)},
                                    {u"active"_s, jsonPoints(line.after.active)},
                                    {u"pending"_s, jsonPoints(line.after.pending)},
                                    {u"debt"_s, jsonPoints(line.after.debt)},
                                    {u"note"_s, jsonText(line.entry.note)}};
    }
    return answer;
}

Result<Answer> expire(const Invocation &invocation)
{
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(sums, bookAllDuePoints(*database, terminalProgress()));
    Answer answer;
    answer.facts.add(u"cards"_s, sums.looked).add(u"unlocked"_s, sums.unlocked);
    answer.facts.add(u"expired"_s, jsonPoints(sums.expired)).add(u"birthdays"_s, sums.birthdays);
    return answer;
}

/// Books `earn`, `redeem` and `adjust`; the balance after it is the answer.
Result<Answer> book(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    REGULARS_TRY(database, invocation.open());
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments[1]));
    const QString note = invocation.options.value(u"note"_s);
    const QString key = invocation.options.value(u"key"_s);
    if (what == "earn"_L1) {
        const auto event = valueOf<EarnEvent>(invocation.arguments[2]);
        if (nameOf(event) != invocation.arguments[2])
            return wrongValue(invocation.arguments[2]);
        REGULARS_CHECK(runCommand(*database, GiveEventPoints{customer, event, note, key}).result());
        return balanceOf(*database, customer, invocation.clock.now());
    }
    REGULARS_TRY(points, pointsOf(invocation.arguments[2]));
    if (what == "redeem"_L1) {
        REGULARS_CHECK(runCommand(*database, RedeemPoints{customer, points, note, key}).result());
    } else {
        const auto reason = points.isPositive() ? PointsReason::Goodwill : PointsReason::Correction;
        REGULARS_CHECK(runCommand(*database, AdjustPoints{customer, points, reason, note, key}).result());
    }
    return balanceOf(*database, customer, invocation.clock.now());
}

Result<Answer> runPoints(const Invocation &invocation)
{
    const QString what = invocation.arguments.first();
    const qsizetype count = invocation.arguments.size();
    if (what == "expire"_L1)
        return count == 1 ? expire(invocation) : wrongValue(invocation.arguments[1]);
    if (what == "earn"_L1 || what == "redeem"_L1 || what == "adjust"_L1)
        return count == 3 ? book(invocation) : wrongValue(what);
    if ((what != "balance"_L1 && what != "explain"_L1) || count != 2)
        return wrongValue(what);
    REGULARS_TRY(database, invocation.openForReading());
    REGULARS_TRY(customer, customerCalled(*database, invocation.arguments[1]));
    const Instant now = invocation.clock.now();
    return what == "balance"_L1 ? balanceOf(*database, customer, now) : explain(*database, customer, now);
}

} // namespace

CliCommand pointsCommand()
{
    return {
        u"points"_s,
        u"balance CUSTOMER|explain CUSTOMER|earn CUSTOMER EVENT|redeem CUSTOMER POINTS|adjust CUSTOMER POINTS|expire"_s,
        Text::tr("Shows and explains what is on a member's card, books on it, and lets expire what has come to its end."),
        1,
        3,
        {{u"note"_s, Text::tr("Why it is booked."), u"text"_s},
         {u"key"_s, Text::tr("A name of this one booking: called again with it, nothing more is booked."), u"text"_s}},
        runPoints};
}

} // namespace regulars
