// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/groupmember.h"
#include "core/customers/tag.h"
#include "core/fields/fielddefinition.h"
#include "core/privacy/consent.h"
#include "core/tickets/repeatedcontact.h"
#include "models/base/entityview.h"
#include "models/loyalty/loyaltymemberstate.h"
#include "storage/customers/customerstore.h"

namespace regulars {

/// A customer with what the page's head shows.
struct CustomerCard
{
    Customer customer;
    CustomerStats stats;
    Lifecycle lifecycle = Lifecycle::Prospect; ///< set by a person, else by rule
    Instant since;                             ///< when known, else the first order, else when the record was made
    ConsentStandings consents;                 ///< at the moment of reading
    QList<Tag> tags;                           ///< with their colours, without counts
    OwnFields own;                             ///< by which the customer's own fields and rows are read
    QString sharingName;                       ///< of the first in sharingKeys
    QList<CustomerId> sharingKeys; ///< others with the same e-mail address, phone or card: likely the same person
    std::optional<RepeatedContact> repeated = {};   ///< that they had to ask again and again of late
    std::optional<LoyaltyMemberState> loyalty = {}; ///< none: there is no programme
    std::optional<GroupFigures> group = {};         ///< of a company or household, together with its members
    QList<CustomerId> everybody = {};               ///< the company or household and those below it
};

/// Reads the card as it is at `now`. Error: NotFound.
[[nodiscard]] Result<CustomerCard> readCustomerCard(Connection &connection, CustomerId id, Instant now);

/// The customer that a page shows.
class CustomerView final : public EntityView<CustomerId, CustomerCard>
{
    Q_OBJECT

public:
    explicit CustomerView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId id) const override;
};

} // namespace regulars
