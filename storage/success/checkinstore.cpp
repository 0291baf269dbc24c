// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/success/checkinstore.h"

#include "storage/base/jsontext.h"
#include "storage/base/uid.h"
#include "storage/journal/recyclebin.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"
#include "storage/loyalty/tierofcustomer.h"
#include "storage/people/shopstore.h"

#include <tuple>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

const auto planKey = u"check_in_plan"_s;

const QString selectCheckIn =
    u"SELECT id, uid, customer_id, held_on, mood, note, created_by, row_version FROM check_ins WHERE deleted_at IS NULL"_s;

CheckIn readCheckIn(const Statement &row)
{
    CheckIn checkIn;
    checkIn.id = row.id<CheckInId>(0);
    checkIn.uid = row.text(1);
    checkIn.customer = row.id<CustomerId>(2);
    checkIn.heldOn = dayAt(row, 3);
    checkIn.mood = valueOf<CheckInMood>(row.text(4));
    checkIn.note = row.text(5);
    checkIn.by = row.id<UserId>(6);
    checkIn.rowVersion = static_cast<int>(row.integer(7));
    return checkIn;
}

/// What decides when a check-in is due, up to the conditions.
QString selectRhythm()
{
    return u"SELECT c.id, c.uid, c.name, r.name, r.uid, c.created_at, s.last_contacted_at, (SELECT max(k.held_on)"
           " FROM check_ins k WHERE k.customer_id = c.id AND k.deleted_at IS NULL) FROM customers c"
           " LEFT JOIN customer_stats s ON s.customer_id = c.id "_s +
           tierOfCustomer + u" WHERE c.deleted_at IS NULL"_s;
}

CheckInDue readDue(const Statement &row, const CheckInPlan &plan, const LocalCalendar &calendar)
{
    CheckInDue due{row.id<CustomerId>(0), row.text(1), row.text(2), row.text(3), {}, {}};
    const auto contact = row.optionalInstant(6);
    due.lastContact = contact ? calendar.date(*contact) : QDate();
    due.dueOn = nextCheckIn(checkInMonths(plan, row.text(4)), due.lastContact, dayAt(row, 7), calendar.date(row.instant(5)));
    return due;
}

int fewestMonths(const CheckInPlan &plan)
{
    int fewest = plan.everybody > 0 ? plan.everybody : mostCheckInMonths;
    for (const auto &[tier, months] : plan.byTier) {
        if (months > 0)
            fewest = std::min(fewest, months);
    }
    return fewest;
}

} // namespace

Result<CheckIn> CheckInStore::checkIn(CheckInId id) const
{
    return attempt([&]() -> Result<CheckIn> {
        Statement row(m_connection, selectCheckIn + u" AND id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"check_in"_s);
        return readCheckIn(row);
    });
}

Result<QList<CheckIn>> CheckInStore::ofCustomer(CustomerId customer) const
{
    return attempt([&] {
        Statement rows(m_connection, selectCheckIn + u" AND customer_id = :customer ORDER BY held_on DESC, id DESC"_s);
        rows.bind(u"customer", customer);
        QList<CheckIn> checkIns;
        while (rows.next())
            checkIns += readCheckIn(rows);
        return checkIns;
    });
}

Result<CheckInId> CheckInStore::add(WriteSession &session, const CheckIn &checkIn)
{
    return attempt([&] {
        Statement write(m_connection,
                        u"INSERT INTO check_ins (uid, customer_id, held_on, mood, note, created_at, created_by, updated_at,"
                        " updated_by, change_set_id) VALUES (:uid, :customer, :held, :mood, :note, :now, :user, :now, :user,"
                        " :change_set) RETURNING id"_s);
        write.bind(u"uid", newUid(session.now())).bind(u"customer", checkIn.customer);
        write.bind(u"held", dayValue(checkIn.heldOn)).bind(u"mood", nameOf(checkIn.mood)).bind(u"note", checkIn.note);
        write.bind(u"now", session.now()).bind(u"user", session.user()).bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::CheckIns, write.integer(0));
        return write.id<CheckInId>(0);
    });
}

Result<void> CheckInStore::remove(WriteSession &session, CheckInId id)
{
    return attempt([&]() -> Result<void> {
        REGULARS_CHECK(checkIn(id));
        return markDeleted(session, Table::CheckIns, id.value, true);
    });
}

Result<CheckInPlan> CheckInStore::plan() const
{
    REGULARS_TRY(text, ShopStore(m_connection).setting(planKey));
    return checkInPlanOf(jsonObject(text));
}

Result<void> CheckInStore::savePlan(WriteSession &session, const CheckInPlan &plan)
{
    return ShopStore(m_connection).setSetting(session, planKey, jsonText(toJson(plan)));
}

Result<QList<CheckInDue>> CheckInStore::due(const Shop &shop, QDate until) const
{
    return attempt([&]() -> Result<QList<CheckInDue>> {
        REGULARS_TRY(plan, this->plan());
        QList<CheckInDue> found;
        if (plan.isEmpty())
            return found;
        const LocalCalendar calendar(shop.timeZone);
        // A little more than what can be due: the day decides below. The end of a shorter month answers for up to three days
        // more.
        const Instant before = calendar.startOfDay(until.addMonths(-fewestMonths(plan)).addDays(4));
        Statement rows(m_connection,
                       selectRhythm() +
                           u" AND (coalesce(s.last_contacted_at, c.created_at) < :before OR (s.last_contacted_at IS NULL"
                           " AND c.id IN (SELECT customer_id FROM check_ins WHERE deleted_at IS NULL)))"_s +
                           (plan.everybody == 0 ? u" AND c.id IN (SELECT customer_id FROM loyalty_members"
                                                  " WHERE tier_id IS NOT NULL AND left_on IS NULL)"_s
                                                : QString()));
        rows.bind(u"before", before);
        while (rows.next()) {
            const CheckInDue due = readDue(rows, plan, calendar);
            if (due.dueOn.isValid() && due.dueOn <= until)
                found += due;
        }
        std::sort(found.begin(), found.end(), [](const CheckInDue &a, const CheckInDue &b) {
            return std::tuple(a.dueOn, a.customer) < std::tuple(b.dueOn, b.customer);
        });
        return found;
    });
}

Result<QDate> CheckInStore::next(const Shop &shop, CustomerId customer) const
{
    return attempt([&]() -> Result<QDate> {
        REGULARS_TRY(plan, this->plan());
        Statement row(m_connection, selectRhythm() + u" AND c.id = :customer"_s);
        if (plan.isEmpty() || !row.bind(u"customer", customer).next())
            return QDate();
        return readDue(row, plan, LocalCalendar(shop.timeZone)).dueOn;
    });
}

} // namespace regulars
