// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/subscriptionexport.h"

#include "core/exchange/subscriptionfield.h"
#include "core/subscriptions/subscription.h"
#include "storage/sql/canceltoken.h"
#include "storage/sql/statement.h"
#include "storage/subscriptions/subscriptionrows.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesColumn = 18; ///< behind what selectSubscriptions() reads

QString exportSql()
{
    const auto contact = u"(SELECT k.value FROM customer_contacts k WHERE k.customer_id = c.id AND k.kind = '%1'"
                         " ORDER BY k.is_valid DESC, k.is_primary DESC, k.id LIMIT 1)"_s;
    QString sql = selectSubscriptions();
    sql.replace(u" FROM subscriptions s"_s,
                u", c.name, %1, %2, p.name FROM subscriptions s"_s.arg(contact.arg(u"email"_s), contact.arg(u"phone"_s)));
    return sql + u" JOIN customers c ON c.id = s.customer_id AND c.deleted_at IS NULL"
                 " LEFT JOIN subscription_plans p ON p.id = s.plan_id ORDER BY s.id"_s;
}

CellKind kindOf(SubscriptionField field)
{
    switch (field) {
    case SubscriptionField::CustomerKey:
    case SubscriptionField::Quantity:
    case SubscriptionField::Period:
    case SubscriptionField::Notice:
        return CellKind::Number;
    case SubscriptionField::Price:
        return CellKind::Amount;
    case SubscriptionField::StartedOn:
    case SubscriptionField::TermFrom:
    case SubscriptionField::PausedFrom:
    case SubscriptionField::PausedUntil:
    case SubscriptionField::CancelledOn:
    case SubscriptionField::EndsOn:
        return CellKind::Time;
    default:
        return CellKind::Text;
    }
}

QList<ExportColumn> columns()
{
    QList<ExportColumn> all;
    for (const auto &[field, name] : EnumNames<SubscriptionField>::names)
        all += ExportColumn{QString::fromUtf16(name), kindOf(field)};
    return all;
}

QString text(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

/// In the order of the fields.
QStringList cellsOf(const Statement &row, const Shop &shop, QDate today)
{
    const Subscription subscription = readSubscription(row);
    const SubscriptionTerms &terms = subscription.terms;
    return {subscription.uid,
            QString::number(subscription.customer.value),
            row.text(namesColumn),
            row.text(namesColumn + 1),
            row.text(namesColumn + 2),
            row.text(namesColumn + 3),
            QString::number(terms.quantity),
            machineAmount(terms.priceMinor, shop.currency),
            shop.currency.code(),
            QString::number(terms.periodMonths),
            QString::number(terms.noticeDays),
            terms.renews ? u"yes"_s : u"no"_s,
            text(subscription.startedOn),
            terms.termFrom == subscription.startedOn ? QString() : text(terms.termFrom),
            nameOf(stateOn(subscription, today)),
            text(terms.pausedFrom),
            text(terms.resumesOn),
            text(terms.cancelledOn),
            text(terms.endsOn),
            subscription.note};
}

} // namespace

Result<ExportCount> exportSubscriptions(Connection &connection, const Shop &shop, Instant now, const ExportFile &file,
                                        const Progress &progress, const CancelToken &cancel)
{
    if (file.format == ExportFormat::VCard || file.format == ExportFormat::Package)
        return fail(ErrorCode::Refused, {}, {{u"reason"_s, u"wrong_format"_s}});
    return attempt([&]() -> Result<ExportCount> {
        const QDate today = LocalCalendar(shop.timeZone).date(now);
        REGULARS_TRY(writer, TableWriter::create(file, columns()));
        Statement total(connection, u"SELECT count(*) FROM subscriptions"_s);
        total.only();
        Statement rows(connection, exportSql());
        qint64 done = 0;
        while (rows.next()) {
            REGULARS_CHECK(writer->writeRow(cellsOf(rows, shop, today)));
            ++done;
            if (cancel.isCancelled())
                return fail(ErrorCode::Cancelled);
            if (progress)
                progress(done, total.integer(0));
        }
        REGULARS_CHECK(writer->finish());
        return ExportCount{done, done, 0};
    });
}

} // namespace regulars
