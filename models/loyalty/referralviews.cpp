// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/loyalty/referralviews.h"

#include "storage/loyalty/pointsprogrammestore.h"
#include "storage/sql/sqlfailure.h"

namespace regulars {

namespace {

constexpr int mostOfOne = 100;                            // friends are brought once or twice
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
    REGULARS_TRY(by, list.ofReferred(customer, mostOfOne));
    REGULARS_TRY(brought, list.countsOf(customer));
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

AdvocatesView::AdvocatesView(Database &database, QObject *parent) : WatchedView(database, parent)
{
    setSettlingTime(settling);
}

bool AdvocatesView::isAbout(const ChangeSet &changes) const
{
    return changes.touches(Entity::Referral) || changes.touches(Entity::PointsEntry) || changes.touches(Entity::Setting);
}

AdvocatesView::ReadJob AdvocatesView::job() const
{
    return [](Connection &connection) -> Result<Advocates> {
        REGULARS_TRY(pointName, attempt([&] { return PointsProgrammeStore(connection).pointName(); }));
        REGULARS_TRY(rows, ReferralList(connection).advocates(mostAdvocates));
        return Advocates{pointName, rows};
    };
}

} // namespace regulars
