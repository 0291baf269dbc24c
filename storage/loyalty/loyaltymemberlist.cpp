// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/loyaltymemberlist.h"

#include "core/base/textfolding.h"
#include "core/loyalty/pointsledger.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/loyalty/pointsstore.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"
#include "storage/sql/statement.h"

#include <QtCore/QSet>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString orderOf(const LoyaltyMemberFilter &filter)
{
    const QString direction = filter.descending ? u" DESC"_s : u" ASC"_s;
    switch (filter.sort) {
    case MemberSort::Name:
        break;
    case MemberSort::Balance:
        return u"coalesce(p.active, 0) - coalesce(p.debt, 0)%1, c.name_fold, c.id"_s.arg(direction);
    case MemberSort::LastHere:
        return u"coalesce(s.last_order_at, 0)%1, c.name_fold, c.id"_s.arg(direction);
    }
    return u"c.name_fold%1, c.id%1"_s.arg(direction);
}

QStringList wordsOf(const LoyaltyMemberFilter &filter)
{
    return folded(filter.text).split(u' ', Qt::SkipEmptyParts);
}

QString conditionsOf(const LoyaltyMemberFilter &filter)
{
    QStringList all{u"m.left_on IS NULL"_s, u"c.deleted_at IS NULL"_s};
    for (qsizetype i = 0; i < wordsOf(filter).size(); ++i)
        all += u"instr(c.name_fold, :word%1) > 0"_s.arg(i);
    if (filter.tier)
        all += filter.tier->isValid() ? u"m.tier_id = :tier"_s : u"m.tier_id IS NULL"_s;
    if (filter.choice == MemberChoice::InDebt)
        all += u"p.debt > 0"_s;
    if (filter.choice == MemberChoice::NeverRedeemed)
        all += u"EXISTS (SELECT 1 FROM points_entries e WHERE e.account_id = p.id AND e.points > 0)"
               " AND NOT EXISTS (SELECT 1 FROM points_entries e WHERE e.account_id = p.id AND e.type = 'redeem')"_s;
    return all.join(u" AND "_s);
}

/// Customers of whose points some are gone until `until`. Those whose days count without a purchase are no date in the
/// database: the last day follows from the account.
QSet<qint64> expiringUntil(Connection &connection, const LocalCalendar &calendar, Instant until)
{
    Statement rows(connection, u"SELECT p.customer_id, l.expires_at, l.inactivity_months, l.active_at, p.last_active_at"
                               " FROM points_accounts p JOIN points_lots l ON l.account_id = p.id AND l.remaining > 0"
                               " WHERE p.due_at <= :until"_s);
    rows.bind(u"until", until);
    QSet<qint64> customers;
    while (rows.next()) {
        LotTerms terms;
        terms.expiresAt = rows.optionalInstant(1);
        terms.inactivityMonths = static_cast<int>(rows.integer(2));
        terms.activeAt = rows.instant(3);
        if (const auto gone = expiryOf(terms, rows.instant(4), calendar); gone && *gone <= until)
            customers += rows.integer(0);
    }
    return customers;
}

/// The end of the last day that counts as soon.
Instant soonUntil(const LocalCalendar &calendar, Instant now)
{
    return calendar.startOfDay(calendar.date(now).addDays(expiringSoonDays + 1));
}

void readBalance(const PointsStore &store, const PointsContext &context, LoyaltyMemberRow &row)
{
    const PointsAccountId id = store.accountOf(row.customer);
    if (!id.isValid())
        return;
    const PointsAccount account = store.account(id);
    const PointsBalance balance = balanceAt(account, context);
    row.active = balance.active;
    row.pending = balance.pending;
    row.debt = balance.debt;
    const QList<ExpiringPoints> expiring = expiringPoints(account, context);
    if (expiring.isEmpty())
        return;
    row.expiring = expiring.first().points;
    row.expiresOn = context.calendar.date(expiring.first().at).addDays(-1);
}

} // namespace

Result<QList<qint64>> LoyaltyMemberList::ids(const LoyaltyMemberFilter &filter, Instant now) const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT c.id FROM loyalty_members m JOIN customers c ON c.id = m.customer_id"
                                     " LEFT JOIN points_accounts p ON p.customer_id = c.id"
                                     " LEFT JOIN customer_stats s ON s.customer_id = c.id WHERE %1 ORDER BY %2"_s.arg(
                                         conditionsOf(filter), orderOf(filter)));
        const QStringList words = wordsOf(filter);
        for (qsizetype i = 0; i < words.size(); ++i)
            rows.bind(u"word%1"_s.arg(i), words[i]);
        if (filter.tier && filter.tier->isValid())
            rows.bind(u"tier", *filter.tier);
        const bool soon = filter.choice == MemberChoice::ExpiringSoon;
        QSet<qint64> expiring;
        if (soon) {
            const LocalCalendar calendar(orThrow(ShopStore(m_connection).shop()).timeZone);
            expiring = expiringUntil(m_connection, calendar, soonUntil(calendar, now));
        }
        QList<qint64> ids;
        while (rows.next()) {
            if (!soon || expiring.contains(rows.integer(0)))
                ids += rows.integer(0);
        }
        return ids;
    });
}

Result<QList<LoyaltyMemberRow>> LoyaltyMemberList::rows(const QList<qint64> &ids, Instant now) const
{
    return attempt([&] {
        const LocalCalendar calendar(orThrow(ShopStore(m_connection).shop()).timeZone);
        const PointsStore store(m_connection);
        const PointsContext context{
            PointsProgrammeStore(m_connection).programme().terms, calendar, now, PointsIssuer::System, {}};
        Statement member(m_connection, u"SELECT c.name, m.tier_id, m.joined_on, s.last_order_at FROM loyalty_members m"
                                       " JOIN customers c ON c.id = m.customer_id"
                                       " LEFT JOIN customer_stats s ON s.customer_id = c.id"
                                       " WHERE m.customer_id = :customer AND m.left_on IS NULL"_s);
        QList<LoyaltyMemberRow> found;
        for (const qint64 id : ids) {
            if (!member.bind(u"customer", id).next())
                continue;
            LoyaltyMemberRow row;
            row.customer = {id};
            row.name = member.text(0);
            row.tier = member.id<TierId>(1);
            row.joinedOn = QDate::fromString(member.text(2), Qt::ISODate);
            row.lastOrderAt = member.optionalInstant(3);
            readBalance(store, context, row);
            found += row;
        }
        return found;
    });
}

} // namespace regulars
