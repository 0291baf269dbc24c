// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/referralcommands.h"
#include "models/loyalty/referralupkeep.h"
#include "storage/loyalty/referrallist.h"
#include "tests/models/loyalty/pointsfixture.h"

namespace regulars {

/// The shop with points in which Anneliese may bring Ben: 30 points for her, 10 for him, after 14 days, for an order of
/// 20.00. Ben is a member.
struct ReferralFixture : PointsFixture
{
    CustomerId ben;

    ReferralFixture()
    {
        PointsProgramme changed = programme;
        changed.terms.pendingDays = 14;
        changed.referrals.minimumMinor = 2'000;
        changed.earning.rules = {rule(EarnEvent::Referral, 30), rule(EarnEvent::Referred, 10)};
        use(changed);
        ben = runOrDie(db, CreateCustomer{friendly(QStringLiteral("Ben"), QStringLiteral("ben@example.com"))});
        join(ben);
    }

    using PointsFixture::use;
    [[nodiscard]] static Customer friendly(const QString &first, const QString &email)
    {
        Customer customer = person(first, QStringLiteral("Freund"));
        if (!email.isEmpty())
            customer.contacts = {ContactPoint{{}, ContactKind::Email, {}, email, true, true}};
        return customer;
    }
    [[nodiscard]] static EarnRule rule(EarnEvent event, qint64 points)
    {
        EarnRule made;
        made.uid = nameOf(event);
        made.name = nameOf(event);
        made.kind = EarnKind::Event;
        made.event = event;
        made.hundredths = points * 100;
        return made;
    }
    ReferralId record(CustomerId advocate, CustomerId referred)
    {
        RecordReferral command;
        command.advocate = advocate;
        command.referred = referred;
        return runOrDie(db, command);
    }
    ReferralId invite(CustomerId advocate, const QString &contact)
    {
        RecordReferral command;
        command.advocate = advocate;
        command.invitedName = QStringLiteral("Carla");
        command.invitedContact = contact;
        return runOrDie(db, command);
    }
    [[nodiscard]] ReferralRow row(ReferralId id)
    {
        return db.read([=](Connection &connection) { return ReferralList(connection).rows({id.value}); }).value().value(0);
    }
    /// "on_hold none"
    [[nodiscard]] QString state(ReferralId id)
    {
        const ReferralProgress progress = row(id).progress;
        return nameOf(progress.state) + u' ' + nameOf(progress.reason);
    }
    void wait(int days) { db.clock().set({db.clock().now().ms + days * msPerDay}); }
    /// How many were rewarded.
    qint64 rewardDue() { return rewardAllReferrals(*db).value(); }
};

} // namespace regulars
