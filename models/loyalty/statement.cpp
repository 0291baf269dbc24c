// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/statement.h"

#include "models/exchange/takeout.h"
#include "models/loyalty/loyaltymemberstate.h"
#include "models/loyalty/pointsviews.h"
#include "storage/customers/customerstore.h"
#include "storage/loyalty/donationclaims.h"
#include "storage/loyalty/pointsfeed.h"
#include "storage/people/shopstore.h"
#include "storage/sql/sqlfailure.h"

#include <limits>

namespace regulars {

namespace {

/// The numbers and names of what the lines are about.
Result<void> addReferences(Connection &connection, CustomerId customer, QList<StatementLine> &lines)
{
    REGULARS_TRY(rows, pointsRows(connection, {customer}, std::nullopt, std::numeric_limits<int>::max()));
    QHash<qint64, QString> names;
    for (const PointsRow &row : rows)
        names.insert(row.entry.sequence, row.sourceName);
    for (StatementLine &line : lines)
        line.reference = names.value(line.entry.sequence);
    return {};
}

} // namespace

Result<MemberStatement> readStatement(Connection &connection, CustomerId id, QDate from, QDate until, Instant now)
{
    REGULARS_TRY(shop, ShopStore(connection).shop());
    REGULARS_TRY(customer, CustomerStore(connection).customer(id));
    REGULARS_TRY(points, readPoints(connection, id, now));
    REGULARS_TRY(member, readLoyaltyMember(connection, id, now));
    MemberStatement statement;
    statement.shopName = shop.name;
    statement.memberName = displayName(customer);
    statement.cardNumber = customer.cardNumber;
    statement.customerUid = customer.uid;
    statement.from = from;
    statement.until = until;
    statement.madeAt = now;
    statement.pointName = points.programme.pointName;
    statement.pointValueMicro = points.programme.pointValueMicro;
    statement.currency = points.currency;
    statement.balance = points.balance;
    statement.expiring = points.expiring;
    statement.ladder = member.ladder;
    if (member.isMember())
        statement.standing = member.standing;
    statement.hasAccount = points.hasAccount;
    REGULARS_TRY(claims, attempt([&] { return donationClaims(connection, from, until, id); }));
    statement.donations = memberDonations(claims);
    if (!points.hasAccount)
        return statement;
    REGULARS_TRY(explanation, readBalanceExplanation(connection, id, now));
    statement.history = statementHistory(explanation, from, until, LocalCalendar(shop.timeZone));
    REGULARS_CHECK(addReferences(connection, id, statement.history.lines));
    return statement;
}

QFuture<Result<QList<MemberStatement>>> statementsToPrint(Database &database, const QList<CustomerId> &customers, QDate from,
                                                          QDate until)
{
    const auto read = [=, user = database.user(),
                       now = database.clock().now()](Connection &connection) -> Result<QList<MemberStatement>> {
        REGULARS_CHECK(checkMayExport(connection, user));
        QList<MemberStatement> statements;
        for (const CustomerId customer : customers) {
            REGULARS_TRY(statement, readStatement(connection, customer, from, until, now));
            if (statement.tellsAnything())
                statements += statement;
        }
        return statements;
    };
    return database.read(read);
}

} // namespace regulars
