// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/referralviews.h"

namespace regulars {

namespace {

constexpr auto settling = std::chrono::milliseconds(500); // an import counts once

bool isEnded(const ReferralRow &row)
{
    return row.progress.state == ReferralState::Rejected || row.progress.state == ReferralState::Cancelled;
}

} // namespace

Result<CustomerReferrals> readCustomerReferrals(Connection &connection, CustomerId customer)
{
    const ReferralList list(connection);
    CustomerReferrals referrals;
    REGULARS_TRY(by, list.ofReferred(customer, CustomerReferralsView::mostReferrals));
    REGULARS_TRY(brought, list.ofAdvocate(customer, CustomerReferralsView::mostReferrals));
    const auto counting = std::find_if(by.begin(), by.end(), [](const ReferralRow &row) { return !isEnded(row); });
    if (counting != by.end())
        referrals.broughtBy = *counting;
    else if (!by.isEmpty())
        referrals.broughtBy = by.first();
    referrals.brought = brought;
    return referrals;
}

CustomerReferralsView::CustomerReferralsView(Database &database, QObject *parent) : EntityView(database, parent) {}

bool CustomerReferralsView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Referral) || changes.touches(Entity::Customer, key().value);
}

CustomerReferralsView::ReadJob CustomerReferralsView::readJob(CustomerId customer) const
{
    return [customer](Connection &connection) { return readCustomerReferrals(connection, customer); };
}

AdvocatesView::AdvocatesView(Database &database, QObject *parent) : EntityView(database, parent)
{
    setSettlingTime(settling);
    show({true});
}

bool AdvocatesView::isConcernedBy(const ChangeSet &changes) const
{
    return changes.touches(Entity::Referral) || changes.touches(Entity::PointsEntry);
}

AdvocatesView::ReadJob AdvocatesView::readJob(ProgrammeKey) const
{
    return [](Connection &connection) { return ReferralList(connection).advocates(mostAdvocates); };
}

} // namespace regulars
