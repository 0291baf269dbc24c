// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/stampcommands.h"
#include "models/loyalty/stampviews.h"
#include "storage/loyalty/stampstore.h"
#include "tests/models/loyalty/rewardfixture.h"

namespace regulars {

/// The shop with rewards and a card of three stamps, one for each order, that brings a coffee.
struct StampFixture : RewardFixture
{
    StampCardId card;

    StampFixture() { card = save(threeOrders()); }

    [[nodiscard]] StampCard threeOrders() const
    {
        StampCard made;
        made.name = QStringLiteral("Coffee card");
        made.stampFor = StampFor::Order;
        made.stampsNeeded = 3;
        made.reward = coffee;
        return made;
    }
    using RewardFixture::save;
    StampCardId save(const StampCard &changed) { return runOrDie(db, SaveStampCard{changed}); }
    [[nodiscard]] StampCard storedCard()
    {
        return db.read([=, this](Connection &connection) { return StampCardStore(connection).card(card); }).value();
    }
    /// Changes the card as a form does.
    template<typename Change>
    void changeCard(Change change)
    {
        StampCard changed = storedCard();
        change(changed);
        save(changed);
    }
    void give(CustomerId customer, int stamps) { runOrDie(db, GiveStamps{customer, card, stamps, QStringLiteral("forgotten")}); }

    [[nodiscard]] MemberStampCards stampsOf(CustomerId customer)
    {
        const Instant now = db.clock().now();
        return db.read([=](Connection &connection) { return readMemberStamps(connection, customer, now); }).value();
    }
    /// "2/3", with "+1" for each unused reward and "-1" for each stamp that is owed; "" where there is no card.
    [[nodiscard]] QString onCard(CustomerId customer)
    {
        for (const MemberStamps &stamps : stampsOf(customer).cards) {
            if (stamps.card.id != card)
                continue;
            QString text = QStringLiteral("%1/%2").arg(stamps.state.onCard).arg(stamps.state.needed);
            if (stamps.unused > 0)
                text += QStringLiteral(" +%1").arg(stamps.unused);
            if (stamps.state.owed > 0)
                text += QStringLiteral(" -%1").arg(stamps.state.owed);
            return text;
        }
        return {};
    }
    /// "order 1", "full -3", the oldest first.
    [[nodiscard]] QStringList stampLines(CustomerId customer)
    {
        const auto lines = db.read([=, this](Connection &connection) {
                                 return attempt([&] { return StampStore(connection).lines(customer, card); });
                             }).value();
        QStringList texts;
        for (const StampLine &line : lines)
            texts += nameOf(line.kind) + u' ' + QString::number(line.stamps);
        return texts;
    }
    /// The newest first.
    [[nodiscard]] QList<RewardClaim> claims(CustomerId customer) { return rewardsOf(customer).claims; }
};

} // namespace regulars
