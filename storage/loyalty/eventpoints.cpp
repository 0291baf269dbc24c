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
#include "storage/loyalty/pointsrows.h"
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

/// A member whose birthday is kept on the day; whether it is due is asked one by one.
struct KeptBirthday
{
    CustomerId customer;
    Birthday date;
    Instant createdAt;
    QDate day;
};

/// Those of the last days, by customer.
std::vector<KeptBirthday> birthdaysKept(Connection &connection, QDate today, CustomerId after)
{
    std::vector<KeptBirthday> kept;
    Statement rows(connection, u"SELECT c.id, c.created_at, m.joined_on FROM customers c JOIN loyalty_members m"
                               " ON m.customer_id = c.id AND m.left_on IS NULL WHERE c.birth_month = :month"
                               " AND c.birth_day = :day AND c.deleted_at IS NULL AND c.id > :after"_s);
    for (QDate day = today.addDays(-missedDays); day <= today; day = day.addDays(1)) {
        for (const Birthday &date : datesKeptOn(day)) {
            rows.bind(u"month", QVariant(date.month)).bind(u"day", QVariant(date.day)).bind(u"after", QVariant(after.value));
            while (rows.next()) {
                if (QDate::fromString(rows.text(2), Qt::ISODate) <= day)
                    kept.push_back({rows.id<CustomerId>(0), date, rows.instant(1), day});
            }
        }
    }
    std::sort(kept.begin(), kept.end(),
              [](const KeptBirthday &a, const KeptBirthday &b) { return a.customer.value < b.customer.value; });
    return kept;
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
    const Instant now = gift.bookedAt.value_or(session.now());
    moment.orderedAt = gift.at.value_or(now);
    moment.uid = giftUid(nameOf(gift.event), now, account.lastSequence + 1);
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
    request.about = {gift.key, isOwn ? sourceOf(gift.event) : gift.source, PointsReason::None, gift.note, moment.orderedAt};
    request.type = PointsEntryType::Bonus;
    request.points = {result.hundredths};
    request.terms = lotTerms(terms, now, session.calendar());
    request.snapshot = programmes.keep(snapshotOf(rules));
    const auto issuer = booked == PointsStore::Booked::ByPerson ? PointsIssuer::Staff : PointsIssuer::System;
    const auto posting = earn(account, request, {terms, session.calendar(), now, issuer, session.user()});
    if (!posting)
        return tl::unexpected(posting.error());
    post(session, store, account, posting, booked);
    if (!posting->repeated)
        earned.keepUses({moment.uid, account.id, 0, request.snapshot, {}, context}, result);
    return posting->first(PointsEntryType::Bonus)->points;
}

QDate lastGivenOn(Connection &connection, const LocalCalendar &calendar, CustomerId customer, const PointsSource &gift)
{
    Statement last(
        connection,
        u"WITH RECURSIVE cards (id) AS (SELECT id FROM points_accounts WHERE customer_id = :customer UNION"
        " SELECT a.id FROM points_accounts a JOIN cards c ON a.merged_into_id = c.id)"
        " SELECT max(e.occurred_at) FROM points_entries e WHERE e.account_id IN (SELECT id FROM cards)"
        " AND e.type = 'bonus' AND e.source_kind = :kind AND e.source_id = :source AND %1 > 0"_s.arg(standsSql()));
    last.bind(u"customer", customer).bind(u"kind", nameOf(gift.kind)).bind(u"source", QVariant(gift.id)).only();
    return last.isNull(0) ? QDate() : calendar.date(last.instant(0));
}

QList<DueBirthday> birthdaysDue(Connection &connection, const LocalCalendar &calendar, Instant now, const BirthdayPart &part)
{
    QList<DueBirthday> due;
    if (part.limit <= 0 || !rewards(PointsProgrammeStore(connection).programme(), EarnEvent::Birthday))
        return due;
    const PointsSource birthday = sourceOf(EarnEvent::Birthday);
    for (const KeptBirthday &kept : birthdaysKept(connection, calendar.date(now), part.after)) {
        if (due.size() >= part.limit)
            break;
        const QDate recorded = birthdayRecordedOn(connection, calendar, kept.customer, kept.createdAt);
        if (isBirthdayDue(kept.date, recorded, lastGivenOn(connection, calendar, kept.customer, birthday), kept.day))
            due += DueBirthday{kept.customer, kept.day};
    }
    return due;
}

GivenBirthdays giveBirthdayPoints(WriteSession &session, const BirthdayPart &part)
{
    return giveBirthdayPointsAt(session, session.now(), part);
}

GivenBirthdays giveBirthdayPointsAt(WriteSession &session, Instant now, const BirthdayPart &part)
{
    GivenBirthdays given;
    given.last = part.after;
    const QDate today = session.calendar().date(now);
    for (const DueBirthday &due : birthdaysDue(session.connection(), session.calendar(), now, part)) {
        ++given.looked;
        given.last = due.customer;
        EventGift gift{due.customer, EarnEvent::Birthday, {}, {}};
        gift.key = u"birthday/%1/%2"_s.arg(due.customer.value).arg(due.day.year());
        gift.bookedAt = now;
        if (due.day != today)
            gift.at = session.calendar().noon(due.day);
        const auto points = giveEventPoints(session, gift, PointsStore::Booked::ByRule);
        if (points)
            ++given.given;
        else if (points.error().code != ErrorCode::Refused && points.error().code != ErrorCode::Duplicate)
            throw SqlFailure(points.error()); // suspended cards and limits are no failure
    }
    return given;
}

} // namespace regulars
