// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/earnedorders.h"

#include "storage/base/jsontext.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const QString takenBack = u"back/"_s;

QDate firstOfWeek(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

void addUse(EarnContext &context, const QString &rule, EarnPeriod period, const EarnUse &use)
{
    EarnUse &sum = context.used[rule][period];
    sum.hundredths += use.hundredths;
    sum.times += use.times;
}

void addUse(EarnContext &context, const QString &rule, QDate usedOn, const EarnUse &use)
{
    const QDate day = context.day;
    if (usedOn == day)
        addUse(context, rule, EarnPeriod::Day, use);
    if (firstOfWeek(usedOn) == firstOfWeek(day))
        addUse(context, rule, EarnPeriod::Week, use);
    if (usedOn.year() != day.year())
        return;
    addUse(context, rule, EarnPeriod::Year, use);
    if (usedOn.month() == day.month())
        addUse(context, rule, EarnPeriod::Month, use);
}

bool isLimited(const QList<EarnLimit> &limits, EarnPeriod period)
{
    return std::any_of(limits.begin(), limits.end(), [&](const EarnLimit &limit) { return limit.per == period; });
}

bool limitsLifetime(const EarnProgramme &programme)
{
    return isLimited(programme.limits, EarnPeriod::Lifetime) ||
           std::any_of(programme.rules.begin(), programme.rules.end(),
                       [](const EarnRule &rule) { return isLimited(rule.limits, EarnPeriod::Lifetime); });
}

} // namespace

std::optional<EarnedOrder> EarnedOrders::find(const QString &uid) const
{
    Statement row(m_connection, u"SELECT account_id, line, snapshot_id, earn_order, context FROM earned_orders"
                                " WHERE order_uid = :uid"_s);
    if (!row.bind(u"uid", uid).next())
        return std::nullopt;
    return EarnedOrder{uid,
                       row.id<PointsAccountId>(0),
                       row.integer(1),
                       row.id<EarnSnapshotId>(2),
                       regulars::earnOrderOf(jsonObject(row.text(3))),
                       earnContextOf(jsonObject(row.text(4)))};
}

void EarnedOrders::insert(const EarnedOrder &earned)
{
    Statement(m_connection, u"INSERT INTO earned_orders (order_uid, account_id, line, snapshot_id, earn_order, context)"
                            " VALUES (:uid, :account, :line, :snapshot, :order, :context)"_s)
        .bind(u"uid", earned.uid)
        .bind(u"account", earned.account)
        .bind(u"line", QVariant(earned.line))
        .bind(u"snapshot", earned.snapshot)
        .bind(u"order", jsonText(toJson(earned.order)))
        .bind(u"context", jsonText(toJson(earned.context)))
        .execute();
}

EarnContext EarnedOrders::contextOf(PointsAccountId account, TierId tier, const Order &order,
                                    const EarnProgramme &programme) const
{
    EarnContext context;
    context.day = m_calendar.date(order.orderedAt);
    if (!order.timeUnknown)
        context.minute = m_calendar.msecsOfDay(order.orderedAt) / 60'000;
    context.tier = tier;
    const QDate first = std::min(QDate(context.day.year(), 1, 1), firstOfWeek(context.day));
    const QDate last = std::max(QDate(context.day.year(), 12, 31), firstOfWeek(context.day).addDays(6));
    Statement uses(m_connection, u"SELECT rule_uid, used_on, points, times FROM earn_uses WHERE account_id = :account"
                                 " AND used_on BETWEEN :first AND :last AND source <> :order"_s);
    uses.bind(u"account", account).bind(u"first", first.toString(Qt::ISODate));
    uses.bind(u"last", last.toString(Qt::ISODate)).bind(u"order", order.uid);
    while (uses.next())
        addUse(context, uses.text(0), QDate::fromString(uses.text(1), Qt::ISODate),
               {uses.integer(2), static_cast<int>(uses.integer(3))});
    if (!limitsLifetime(programme))
        return context;
    Statement all(m_connection, u"SELECT rule_uid, sum(points), sum(times) FROM earn_uses WHERE account_id = :account"
                                " AND source <> :order GROUP BY rule_uid"_s);
    all.bind(u"account", account).bind(u"order", order.uid);
    while (all.next())
        addUse(context, all.text(0), EarnPeriod::Lifetime, {all.integer(1), static_cast<int>(all.integer(2))});
    return context;
}

void EarnedOrders::keepUses(const EarnedOrder &earned, const EarnResult &result)
{
    Statement(m_connection, u"DELETE FROM earn_uses WHERE account_id = :account AND used_on = :day AND source = :order"_s)
        .bind(u"account", earned.account)
        .bind(u"day", earned.context.day.toString(Qt::ISODate))
        .bind(u"order", earned.uid)
        .execute();
    Statement add(m_connection, u"INSERT INTO earn_uses (account_id, rule_uid, used_on, source, points, times)"
                                " VALUES (:account, :rule, :day, :order, :points, 1)"_s);
    add.bind(u"account", earned.account).bind(u"day", earned.context.day.toString(Qt::ISODate));
    add.bind(u"order", earned.uid);
    QHash<QString, qint64> points;
    for (const EarnStep &step : result.steps) {
        if (step.hundredths > 0 && !step.rule.isEmpty())
            points[step.rule] += step.hundredths;
    }
    if (result.hundredths > 0)
        points[QLatin1StringView("").toString()] = result.hundredths;
    for (const auto &[rule, hundredths] : points.asKeyValueRange())
        add.bind(u"rule", rule).bind(u"points", QVariant(hundredths)).execute();
}

void EarnedOrders::keepGiftUses(const PointsEntry &gift, Points stands)
{
    const QString source = giftUid(u"%", gift.recordedAt, gift.posting);
    Statement(m_connection, u"DELETE FROM earn_uses WHERE account_id = :account AND source LIKE :back"_s)
        .bind(u"account", gift.account)
        .bind(u"back", takenBack + source)
        .execute();
    if (stands.isPositive())
        return;
    Statement(m_connection, u"INSERT INTO earn_uses (account_id, rule_uid, used_on, source, points, times)"
                            " SELECT account_id, rule_uid, used_on, :back || source, -points, -times FROM earn_uses"
                            " WHERE account_id = :account AND source LIKE :source"_s)
        .bind(u"account", gift.account)
        .bind(u"back", takenBack)
        .bind(u"source", source)
        .execute();
}

QString giftUid(QStringView event, Instant recordedAt, qint64 posting)
{
    return u"event/%1/%2/%3"_s.arg(event).arg(recordedAt.ms).arg(posting - 1);
}

EarnOrder earnOrderOf(Connection &connection, const Order &order)
{
    EarnOrder earned;
    earned.channel = order.channel;
    earned.discountMinor = order.discountMinor;
    earned.shippingMinor = order.shippingMinor;
    earned.taxMinor = order.taxMinor;
    earned.paidWithPointsMinor = paidWith(order, OrderPaymentKind::Points);
    earned.paidWithVouchersMinor = paidWith(order, OrderPaymentKind::Voucher);
    Statement category(connection, u"SELECT category FROM products WHERE id = :id"_s);
    for (const OrderLine &line : order.lines) {
        const bool isKnown = line.product.isValid() && category.bind(u"id", line.product).next();
        earned.lines += EarnLine{
            line.id,        line.product, isKnown ? category.text(0) : QString(), line.quantityMilli, line.discountMinor,
            line.totalMinor};
    }
    return earned;
}

EarnReturned returnedOf(const QList<Return> &returns)
{
    EarnReturned returned;
    for (const Return &goods : returns) {
        if (goods.deleted)
            continue;
        for (const ReturnLine &line : goods.lines) {
            if (!line.orderLine.isValid()) {
                returned.amountMinor += line.totalMinor;
                continue;
            }
            EarnReturned::Line &sum = returned.lines[line.orderLine];
            sum.quantityMilli += line.quantityMilli;
            sum.totalMinor += line.totalMinor;
        }
    }
    return returned;
}

} // namespace regulars
