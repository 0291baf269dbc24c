// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/loyalty/loyaltyviews.h"
#include "storage/loyalty/referrallist.h"

namespace regulars {

/// A customer among the referrals.
struct CustomerReferrals
{
    std::optional<ReferralRow> broughtBy; ///< the one that counts, else the newest
    QList<ReferralRow> brought;           ///< by them, the newest first
};
[[nodiscard]] Result<CustomerReferrals> readCustomerReferrals(Connection &connection, CustomerId customer);

/// Who brought a customer, and whom they have brought.
class CustomerReferralsView final : public EntityView<CustomerId, CustomerReferrals>
{
    Q_OBJECT

public:
    static constexpr int mostReferrals = 100;

    explicit CustomerReferralsView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

/// Who has brought most. Reads at once.
class AdvocatesView final : public EntityView<ProgrammeKey, QList<AdvocateRow>>
{
    Q_OBJECT

public:
    static constexpr int mostAdvocates = 5;

    explicit AdvocatesView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(ProgrammeKey key) const override;
};

} // namespace regulars
