// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/eventpoints.h"

#include "core/customers/keptdates.h"
#include "core/loyalty/pointsledger.h"
#include "storage/base/jsontext.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/earnedorders.h"
#include "storage/loyalty/loyaltymembers.h"
#include "storage/loyalty/pointskeeper.h"
#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr int missedDays = 7;

tl::unexpected<Error> refusedFor(const QString &reason)
{
    return fail(ErrorCode::Refused, u"points"_s, {{u"reason"_s, reason}});
}

bool rewards(const PointsProgramme &programme, EarnEvent event)
{
    const auto &rules = programme.earning.rules;
    return programme.givesPoints && std::any_of(rules.begin(), rules.end(), [=](const EarnRule &rule) {
               return rule.enabled && rule.kind == EarnKind::Event && rule.event == event;
           });
}

/// The day since which the birthday has been what it is, by the history; of imported customers the day they came.
QDate birthdayRecordedOn(Connection &connection, const LocalCalendar &calendar, CustomerId customer, Instant createdAt)
{
    Statement changes(connection, u"SELECT s.happened_at, e.before_image, e.after_image FROM journal_entries e"
                                  " JOIN change_sets s ON s.id = e.change_set_id WHERE e.table_name = 'customers'"
                                  " AND e.row_id = :customer ORDER BY e.id DESC"_s);
    changes.bind(u"customer", customer);
    while (changes.next()) {
        const QJsonObject before = jsonObject(changes.text(1));
        const QJsonObject after = jsonObject(changes.text(2));
        for (const QString &column : {u"birth_month"_s, u"birth_day"_s}) {
            if (before.value(column) != after.value(column))
                return calendar.date(changes.instant(0));
        }
    }
    return calendar.date(createdAt);
}

QDate lastBirthdayGift(Connection &connection, const LocalCalendar &calendar, CustomerId customer)
{
    Statement last(connection, u"SELECT max(occurred_at) FROM points_entries WHERE account_id ="
                               " (SELECT id FROM points_accounts WHERE customer_id = :customer)"
                               " AND type = 'bonus' AND source_kind = 'event' AND source_id = :birthday"_s);
    last.bind(u"customer", customer).bind(u"birthday", QVariant(sourceOf(EarnEvent::Birthday).id)).only();
    return last.isNull(0) ? QDate() : calendar.date(last.instant(0));
}

} // namespace

Result<Points> giveEventPoints(WriteSession &session, const EventGift &gift, PointsStore::Booked booked)
{
    Connection &connection = session.connection();
    PointsProgrammeStore programmes(connection);
    PointsStore store(connection);
    REGULARS_TRY(member, LoyaltyMembers(connection).member(gift.customer));
    if (!member)
        return refusedFor(u"no_member"_s);
    const PointsProgramme programme = programmes.programme();
    if (!rewards(programme, gift.event))
        return refusedFor(u"no_rule"_s);
    PointsAccount account = store.account(store.openAccount(session, gift.customer));
    store.loadKey(account, gift.key);
    const EarnProgramme rules = programmes.earning();
    EarnedOrders earned(connection, session.calendar());
    Order moment; // an event has a moment as an order has
    moment.orderedAt = session.now();
    moment.uid = u"event/%1/%2/%3"_s.arg(nameOf(gift.event)).arg(session.now().ms).arg(account.lastSequence);
    const EarnContext context = earned.contextOf(account.id, member->tier.tier, moment, rules);
    const EarnResult result = pointsOf(rules, gift.event, context);
    if (result.hundredths <= 0 && !account.postings.contains(gift.key)) {
        const bool limited = std::any_of(result.steps.begin(), result.steps.end(),
                                         [](const EarnStep &step) { return step.reason == EarnReason::Limit; });
        return refusedFor(limited ? u"limit"_s : u"no_rule"_s);
    }
    PointsTerms terms = programme.terms;
    terms.pendingDays = 0; // nothing can come back
    EarnRequest request;
    const bool isOwn = gift.source.kind == PointsSourceKind::None;
    request.about = {gift.key, isOwn ? sourceOf(gift.event) : gift.source, PointsReason::None, gift.note, {}};
    request.type = PointsEntryType::Bonus;
    request.points = {result.hundredths};
    request.terms = lotTerms(terms, session.now(), session.calendar());
    request.snapshot = programmes.keep(snapshotOf(rules));
    const auto issuer = booked == PointsStore::Booked::ByPerson ? PointsIssuer::Staff : PointsIssuer::System;
    const auto posting = earn(account, request, {terms, session.calendar(), session.now(), issuer, session.user()});
    if (!posting)
        return tl::unexpected(posting.error());
    post(session, store, account, posting, booked);
    if (!posting->repeated)
        earned.keepUses({moment.uid, account.id, 0, request.snapshot, {}, context}, result);
    return posting->first(PointsEntryType::Bonus)->points;
}

QList<CustomerId> birthdaysDue(Connection &connection, const LocalCalendar &calendar, Instant now)
{
    QList<CustomerId> due;
    if (!rewards(PointsProgrammeStore(connection).programme(), EarnEvent::Birthday))
        return due;
    const QDate today = calendar.date(now);
    Statement rows(connection,
                   u"SELECT c.id, c.birth_year, c.created_at, m.joined_on FROM customers c JOIN loyalty_members m"
                   " ON m.customer_id = c.id AND m.left_on IS NULL WHERE c.birth_month = :month"
                   " AND c.birth_day = :day AND c.deleted_at IS NULL ORDER BY c.id"_s);
    for (int ago = missedDays; ago >= 0; --ago) {
        const QDate day = today.addDays(-ago);
        for (const Birthday &date : datesKeptOn(day)) {
            rows.bind(u"month", QVariant(date.month)).bind(u"day", QVariant(date.day));
            while (rows.next()) {
                const auto customer = rows.id<CustomerId>(0);
                const QDate recorded = birthdayRecordedOn(connection, calendar, customer, rows.instant(2));
                const bool joinedSince = QDate::fromString(rows.text(3), Qt::ISODate) > day;
                if (!joinedSince && isBirthdayDue(date, recorded, lastBirthdayGift(connection, calendar, customer), day))
                    due += customer;
            }
        }
    }
    return due;
}

int giveBirthdayPoints(WriteSession &session)
{
    int given = 0;
    const QString year = QString::number(session.calendar().date(session.now()).year());
    for (const CustomerId customer : birthdaysDue(session.connection(), session.calendar(), session.now())) {
        const EventGift gift{customer, EarnEvent::Birthday, {}, u"birthday/%1/%2"_s.arg(customer.value).arg(year)};
        const auto points = giveEventPoints(session, gift, PointsStore::Booked::ByRule);
        if (points)
            ++given;
        else if (points.error().code != ErrorCode::Refused && points.error().code != ErrorCode::Duplicate)
            throw SqlFailure(points.error()); // suspended cards and limits are no failure
    }
    return given;
}

} // namespace regulars
