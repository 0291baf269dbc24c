// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/loyaltymembers.h"

#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

struct StoredMember
{
    qint64 row = 0;
    LoyaltyMember member;
};

std::optional<StoredMember> storedMember(Connection &connection, CustomerId customer)
{
    Statement row(connection,
                  u"SELECT %1, m.id FROM loyalty_members m WHERE m.customer_id = :customer"_s.arg(memberColumns()));
    if (!row.bind(u"customer", customer).next())
        return std::nullopt;
    return StoredMember{row.integer(memberColumnCount), readMember(row)};
}

void bindMember(Statement &write, WriteSession &session, const LoyaltyMember &member)
{
    const TierMembership &tier = member.tier;
    write.bind(u"joined", dayValue(member.joinedOn)).bind(u"left", dayValue(member.leftOn)).bind(u"tier", tier.tier);
    write.bind(u"since", dayValue(tier.since)).bind(u"until", dayValue(tier.validUntil));
    write.bind(u"locked", dayValue(tier.lockedUntil)).bind(u"noticed", dayValue(tier.noticedFor));
    write.bind(u"reason", nameOf(tier.reason)).bind(u"measure", QVariant(tier.measure));
    write.bind(u"paid", dayValue(tier.paidUntil)).bind(u"beneath", tier.beneath.tier);
    write.bind(u"beneath_since", dayValue(tier.beneath.since)).bind(u"beneath_reason", nameOf(tier.beneath.reason));
    write.bind(u"now", session.now()).bind(u"user", session.user());
}

/// The row has been announced.
void writeMember(WriteSession &session, const LoyaltyMember &member)
{
    Statement write(
        session.connection(),
        u"UPDATE loyalty_members SET joined_on = :joined, left_on = :left, tier_id = :tier, tier_since = :since,"
        " tier_valid_until = :until, tier_locked_until = :locked, tier_noticed_for = :noticed,"
        " tier_reason = :reason, tier_measure = :measure, tier_paid_until = :paid, beneath_tier_id = :beneath,"
        " beneath_since = :beneath_since, beneath_reason = :beneath_reason, updated_at = :now, updated_by = :user,"
        " row_version = row_version + 1 WHERE customer_id = :customer"_s);
    bindMember(write, session, member);
    write.bind(u"customer", member.customer).execute();
}

enum class Trace { Journalled, Unjournalled };

void addSteps(WriteSession &session, CustomerId customer, const QList<TierChange> &steps, const QString &note, Trace trace)
{
    Statement add(
        session.connection(),
        u"INSERT INTO tier_changes (customer_id, changed_on, from_tier_id, to_tier_id, reason, measure, note,"
        " recorded_at, user_id, change_set_id) VALUES (:customer, :day, :from, :to, :reason, :measure, :note, :now,"
        " :user, :change_set) RETURNING id"_s);
    for (const TierChange &step : steps) {
        add.bind(u"customer", customer).bind(u"day", dayValue(step.on)).bind(u"from", step.from).bind(u"to", step.to);
        add.bind(u"reason", nameOf(step.reason)).bind(u"measure", QVariant(step.measure)).bind(u"note", note);
        add.bind(u"now", session.now()).bind(u"user", session.user());
        add.bind(u"change_set", trace == Trace::Journalled ? session.changeSet() : ChangeSetId()).only();
        const qint64 row = add.integer(0);
        if (trace == Trace::Journalled)
            session.inserted(Table::TierChanges, row);
    }
}

void noteCustomer(WriteSession &session, CustomerId customer)
{
    session.note({Entity::Customer, ChangeKind::Changed, customer.value});
}

} // namespace

QString memberColumns()
{
    return u"m.customer_id, m.joined_on, m.left_on, m.tier_id, m.tier_since, m.tier_valid_until, m.tier_locked_until,"
           " m.tier_noticed_for, m.tier_reason, m.tier_measure, m.tier_paid_until, m.beneath_tier_id, m.beneath_since,"
           " m.beneath_reason"_s;
}

LoyaltyMember readMember(const Statement &row)
{
    LoyaltyMember member;
    member.customer = row.id<CustomerId>(0);
    member.joinedOn = dayAt(row, 1);
    member.leftOn = dayAt(row, 2);
    member.tier.tier = row.id<TierId>(3);
    member.tier.since = dayAt(row, 4);
    member.tier.validUntil = dayAt(row, 5);
    member.tier.lockedUntil = dayAt(row, 6);
    member.tier.noticedFor = dayAt(row, 7);
    member.tier.reason = valueOf<TierReason>(row.text(8));
    member.tier.measure = row.integer(9);
    member.tier.paidUntil = dayAt(row, 10);
    if (member.tier.isPaid())
        member.tier.beneath = {row.id<TierId>(11), dayAt(row, 12), valueOf<TierReason>(row.text(13))};
    return member;
}

void keepReviewed(WriteSession &session, const LoyaltyMember &member, const QList<TierChange> &steps)
{
    writeMember(session, member);
    addSteps(session, member.customer, steps, {}, Trace::Unjournalled);
    noteCustomer(session, member.customer);
}

void LoyaltyMembers::insert(WriteSession &session, const LoyaltyMember &member)
{
    Statement add(session.connection(),
                  u"INSERT INTO loyalty_members (customer_id, joined_on, left_on, tier_id, tier_since, tier_valid_until,"
                  " tier_locked_until, tier_noticed_for, tier_reason, tier_measure, tier_paid_until, beneath_tier_id,"
                  " beneath_since, beneath_reason, updated_at, updated_by, change_set_id)"
                  " VALUES (:customer, :joined, :left, :tier, :since, :until, :locked, :noticed, :reason, :measure, :paid,"
                  " :beneath, :beneath_since, :beneath_reason, :now, :user, :change_set) RETURNING id"_s);
    bindMember(add, session, member);
    add.bind(u"customer", member.customer).bind(u"change_set", session.changeSet()).only();
    if (m_within == Within::Command)
        session.inserted(Table::LoyaltyMembers, add.integer(0));
    else
        session.journal().inserted(Table::LoyaltyMembers, add.integer(0));
}

void LoyaltyMembers::write(WriteSession &session, qint64 row, const LoyaltyMember &member)
{
    if (m_within == Within::Command)
        session.willChange(Table::LoyaltyMembers, row);
    else
        session.journal().willChange(Table::LoyaltyMembers, row);
    writeMember(session, member);
}

Result<std::optional<LoyaltyMember>> LoyaltyMembers::member(CustomerId customer) const
{
    auto member = memberOnce(customer);
    if (member && *member && (*member)->leftOn.isValid())
        member->reset();
    return member;
}

Result<std::optional<LoyaltyMember>> LoyaltyMembers::memberOnce(CustomerId customer) const
{
    return attempt([&]() -> Result<std::optional<LoyaltyMember>> {
        const auto stored = storedMember(m_connection, customer);
        return stored ? std::optional(stored->member) : std::nullopt;
    });
}

Result<QHash<TierId, qint64>> LoyaltyMembers::counts() const
{
    return attempt([&] {
        Statement rows(m_connection, u"SELECT m.tier_id, count(*) FROM loyalty_members m"
                                     " JOIN customers c ON c.id = m.customer_id AND c.deleted_at IS NULL"
                                     " WHERE m.left_on IS NULL GROUP BY m.tier_id"_s);
        QHash<TierId, qint64> counts;
        while (rows.next())
            counts.insert(rows.id<TierId>(0), rows.integer(1));
        return counts;
    });
}

Result<QList<TierChangeRow>> LoyaltyMembers::changes(CustomerId customer, int limit) const
{
    return attempt([&] {
        Statement rows(m_connection,
                       u"SELECT t.id, t.changed_on, t.from_tier_id, t.to_tier_id, t.reason, t.measure, t.note,"
                       " t.recorded_at, coalesce(u.name, '') FROM tier_changes t LEFT JOIN users u ON u.id = t.user_id"
                       " WHERE t.customer_id = :customer ORDER BY t.id DESC LIMIT :limit"_s);
        rows.bind(u"customer", customer).bind(u"limit", QVariant(limit));
        QList<TierChangeRow> changes;
        while (rows.next()) {
            const TierChange change{dayAt(rows, 1), rows.id<TierId>(2), rows.id<TierId>(3),
                                    valueOf<TierReason>(rows.text(4)), rows.integer(5)};
            changes += TierChangeRow{rows.integer(0), change, rows.text(6), rows.instant(7), rows.text(8)};
        }
        return changes;
    });
}

Result<void> LoyaltyMembers::join(WriteSession &session, const LoyaltyMember &member, const QList<TierChange> &steps)
{
    return attempt([&] {
        if (const auto stored = storedMember(m_connection, member.customer)) {
            write(session, stored->row, member);
        } else {
            insert(session, member);
        }
        addSteps(session, member.customer, steps, {}, Trace::Journalled);
        noteCustomer(session, member.customer);
    });
}

Result<void> LoyaltyMembers::leave(WriteSession &session, CustomerId customer, QDate on)
{
    return attempt([&]() -> Result<void> {
        const auto stored = storedMember(m_connection, customer);
        if (!stored || stored->member.leftOn.isValid())
            return fail(ErrorCode::NotFound);
        LoyaltyMember gone = stored->member;
        gone.leftOn = on;
        gone.tier = {};
        QList<TierChange> steps;
        if (stored->member.tier.tier.isValid())
            steps += TierChange{on, stored->member.tier.tier, {}, TierReason::ByHand, 0};
        gone.tier.reason = TierReason::ByHand;
        write(session, stored->row, gone);
        addSteps(session, customer, steps, {}, Trace::Journalled);
        noteCustomer(session, customer);
        return {};
    });
}

Result<void> LoyaltyMembers::setTier(WriteSession &session, const LoyaltyMember &member, const QList<TierChange> &steps,
                                     const QString &note)
{
    return attempt([&]() -> Result<void> {
        const auto stored = storedMember(m_connection, member.customer);
        if (!stored || stored->member.leftOn.isValid())
            return fail(ErrorCode::NotFound);
        if (stored->member != member)
            write(session, stored->row, member);
        addSteps(session, member.customer, steps, note, Trace::Journalled);
        noteCustomer(session, member.customer);
        return {};
    });
}

} // namespace regulars
