// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/loyaltykeys.h"

#include "core/base/textfolding.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/rewardstore.h"
#include "storage/orders/orderstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostDigits = 12; // of whole units: more than any order is worth

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Result<CustomerId> customerCalled(Database &database, const QString &key)
{
    return database.read([key](Connection &connection) { return CustomerStore(connection).find(key); }).result();
}

Result<OrderId> orderOf(const Invocation &invocation, Database &database)
{
    if (!invocation.options.isSet(u"order"_s))
        return OrderId{};
    const QString number = invocation.options.value(u"order"_s).trimmed();
    if (number.isEmpty())
        return wrongValue(u"--order"_s);
    return database.read([number](Connection &connection) { return OrderStore(connection).orderNumbered(number); }).result();
}

Result<Reward> rewardCalled(Connection &connection, const QString &name)
{
    REGULARS_TRY(rewards, RewardStore(connection).rewards());
    for (const Reward &reward : std::as_const(rewards)) {
        if (folded(reward.name) == folded(name))
            return reward;
    }
    return wrongValue(name);
}

Result<QDate> dayOf(const Invocation &invocation, const QString &option)
{
    if (!invocation.options.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(invocation.options.value(option), Qt::ISODate);
    return day.isValid() ? Result<QDate>(day) : wrongValue(u"--"_s + option);
}

Result<qint64> amountTyped(const QString &text, Currency currency, const QString &name)
{
    const QString whole = text.section(u'.', 0, 0);
    QString part = text.section(u'.', 1);
    const bool hasPart = text.contains(u'.');
    if (!isDigits(whole) || whole.size() > mostDigits || (hasPart && !isDigits(part)) || part.size() > currency.decimals())
        return wrongValue(name);
    part = part.leftJustified(currency.decimals(), u'0');
    return (whole + part).toLongLong();
}

QJsonValue jsonDate(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonPoints(Points points)
{
    return static_cast<double>(points.hundredths) / 100;
}

} // namespace regulars
