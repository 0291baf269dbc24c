// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/loyalty/referralstore.h"

#include "core/base/textfolding.h"
#include "core/customers/countrycode.h"
#include "core/customers/phonenumber.h"
#include "core/loyalty/cardnumber.h"
#include "storage/base/uid.h"
#include "storage/journal/writesession.h"
#include "storage/loyalty/isodays.h"
#include "storage/people/shopstore.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

void bindLife(Statement &write, WriteSession &session, const Referral &referral)
{
    write.bind(u"referred", referral.referred).bind(u"decision", nameOf(referral.decision));
    write.bind(u"note", referral.note.trimmed()).bind(u"now", session.now()).bind(u"user", session.user());
}

QStringList keysOf(Connection &connection, ContactKind kind, const QString &contact)
{
    if (kind == ContactKind::Email)
        return {matchKey(kind, contact)};
    return phoneMatchKeys(contact, countryCode(orThrow(ShopStore(connection).shop()).timeZone));
}

} // namespace

QString referralSelect()
{
    return u"SELECT r.id, r.uid, r.advocate_id, r.referred_id, r.invited_name, r.invited_contact, r.code, r.recorded_on,"
           " r.decision, r.note, r.row_version FROM referrals r"_s;
}

Referral readReferral(const Statement &row)
{
    Referral referral;
    referral.id = row.id<ReferralId>(0);
    referral.uid = row.text(1);
    referral.advocate = row.id<CustomerId>(2);
    referral.referred = row.id<CustomerId>(3);
    referral.invitedName = row.text(4);
    referral.invitedContact = row.text(5);
    referral.code = row.text(6);
    referral.recordedOn = dayAt(row, 7);
    referral.decision = valueOf<ReferralDecision>(row.text(8));
    referral.note = row.text(9);
    referral.rowVersion = static_cast<int>(row.integer(10));
    return referral;
}

Result<Referral> ReferralStore::referral(ReferralId id) const
{
    return attempt([&]() -> Result<Referral> {
        Statement row(m_connection, referralSelect() + u" WHERE r.id = :id"_s);
        if (!row.bind(u"id", id).next())
            return fail(ErrorCode::NotFound, u"referral"_s);
        return readReferral(row);
    });
}

Result<QList<Referral>> ReferralStore::ofReferred(CustomerId referred) const
{
    return attempt([&] {
        QList<Referral> found;
        Statement rows(m_connection, referralSelect() + u" WHERE r.referred_id = :referred ORDER BY r.id"_s);
        rows.bind(u"referred", referred);
        while (rows.next())
            found += readReferral(rows);
        return found;
    });
}

Result<CustomerId> ReferralStore::advocateOf(const QString &code) const
{
    return attempt([&]() -> Result<CustomerId> {
        Statement row(m_connection, u"SELECT id FROM customers WHERE card_number = :card AND deleted_at IS NULL UNION ALL"
                                    " SELECT c.id FROM customer_redirects r JOIN customers c ON c.id = r.customer_id"
                                    " AND c.deleted_at IS NULL WHERE r.old_card_number = :card LIMIT 1"_s);
        // As it stands, for cards of another program; else as one of ours is typed or scanned.
        for (const QString &card : {code.trimmed(), parseCardNumber(code).value_or(QString())}) {
            if (!card.isEmpty() && row.bind(u"card", card).next())
                return row.id<CustomerId>(0);
        }
        return fail(ErrorCode::NotFound, u"code"_s);
    });
}

Result<QList<CustomerId>> ReferralStore::reachedBy(const QString &contact) const
{
    return attempt([&] {
        const ContactKind kind = contact.contains(u'@') ? ContactKind::Email : ContactKind::Phone;
        QList<CustomerId> found;
        Statement rows(m_connection,
                       u"SELECT k.customer_id FROM customer_contacts k JOIN customers c ON c.id = k.customer_id"
                       " AND c.deleted_at IS NULL WHERE k.match_key = :key AND k.kind = :kind ORDER BY k.customer_id"_s);
        for (const QString &key : keysOf(m_connection, kind, contact)) {
            rows.bind(u"key", key).bind(u"kind", nameOf(kind));
            while (rows.next()) {
                if (!key.isEmpty() && !found.contains(rows.id<CustomerId>(0)))
                    found += rows.id<CustomerId>(0);
            }
        }
        std::sort(found.begin(), found.end());
        return found;
    });
}

Result<ReferralId> ReferralStore::insert(WriteSession &session, const Referral &referral)
{
    return attempt([&] {
        Statement add(m_connection,
                      u"INSERT INTO referrals (uid, advocate_id, referred_id, invited_name, invited_contact, invited_fold,"
                      " code, recorded_on, decision, note, created_at, created_by, updated_at, updated_by, change_set_id)"
                      " VALUES (:uid, :advocate, :referred, :invited_name, :contact, :fold, :code, :on, :decision, :note,"
                      " :now, :user, :now, :user, :change_set) RETURNING id"_s);
        bindLife(add, session, referral);
        add.bind(u"uid", newUid(session.now())).bind(u"advocate", referral.advocate);
        add.bind(u"invited_name", referral.invitedName.simplified());
        add.bind(u"contact", referral.invitedContact.trimmed()).bind(u"code", referral.code.trimmed());
        add.bind(u"fold", folded(referral.invitedName + u' ' + referral.invitedContact));
        add.bind(u"on", dayValue(referral.recordedOn)).bind(u"change_set", session.changeSet()).only();
        session.inserted(Table::Referrals, add.integer(0));
        return add.id<ReferralId>(0);
    });
}

Result<void> ReferralStore::update(WriteSession &session, const Referral &referral)
{
    return attempt([&]() -> Result<void> {
        session.willChange(Table::Referrals, referral.id.value);
        Statement write(m_connection,
                        u"UPDATE referrals SET referred_id = :referred, decision = :decision, note = :note,"
                        " updated_at = :now, updated_by = :user, row_version = row_version + 1 WHERE id = :id"_s);
        bindLife(write, session, referral);
        write.bind(u"id", referral.id).execute();
        if (write.changedRows() == 0)
            return fail(ErrorCode::NotFound, u"referral"_s);
        return {};
    });
}

ReferralProgress ReferralStore::progress(ReferralId id) const
{
    Statement row(m_connection,
                  u"SELECT state, reason, order_id, reward_on FROM referral_progress WHERE referral_id = :id"_s);
    if (!row.bind(u"id", id).next())
        return {};
    return {valueOf<ReferralState>(row.text(0)), valueOf<ReferralReason>(row.text(1)), row.id<OrderId>(2), dayAt(row, 3)};
}

void ReferralStore::keep(WriteSession &session, ReferralId id, const ReferralProgress &progress)
{
    Statement write(m_connection,
                    u"INSERT INTO referral_progress (referral_id, state, reason, order_id, reward_on) VALUES (:id, :state,"
                    " :reason, :order, :reward_on) ON CONFLICT (referral_id) DO UPDATE SET state = excluded.state,"
                    " reason = excluded.reason, order_id = excluded.order_id, reward_on = excluded.reward_on"_s);
    write.bind(u"id", id).bind(u"state", nameOf(progress.state)).bind(u"reason", nameOf(progress.reason));
    write.bind(u"order", progress.order).bind(u"reward_on", dayValue(progress.rewardOn)).execute();
    session.note(Change{Entity::Referral, ChangeKind::Changed, id.value});
}

} // namespace regulars
