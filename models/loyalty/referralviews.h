// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/watchedview.h"
#include "models/loyalty/loyaltyviews.h"
#include "storage/loyalty/referrallist.h"

namespace regulars {

/// A customer among the referrals.
struct CustomerReferrals
{
    std::optional<ReferralRow> broughtBy; ///< the one that counts, else the newest
    ReferralCounts brought;               ///< by them
};
[[nodiscard]] Result<CustomerReferrals> readCustomerReferrals(Connection &connection, CustomerId customer);

/// Who brought a customer, and whom they have brought.
class CustomerReferralsView final : public EntityView<CustomerId, CustomerReferrals>
{
    Q_OBJECT

public:
    explicit CustomerReferralsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

/// Those who bring others, and what the shop calls the points that they get for it.
struct Advocates
{
    QString pointName; ///< empty: points
    QList<AdvocateRow> rows;
    friend bool operator==(const Advocates &, const Advocates &) = default;
};

/// Who has brought most. Costly to read: read while somebody looks at it.
class AdvocatesView final : public WatchedView<ProgrammeKey, Advocates>
{
    Q_OBJECT

public:
    static constexpr int mostAdvocates = 5;

    explicit AdvocatesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

} // namespace regulars
