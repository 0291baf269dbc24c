// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/people/user.h"
#include "core/success/checkin.h"
#include "core/success/customergoal.h"
#include "models/base/watchedview.h"
#include "storage/success/checkinstore.h"
#include "storage/success/customergoalstore.h"
#include "storage/success/onboardingstore.h"

namespace regulars {

/// That something of all customers is shown.
struct SuccessKey
{
    bool chosen = false;
    [[nodiscard]] bool isValid() const { return chosen; }
    friend bool operator==(const SuccessKey &, const SuccessKey &) = default;
};

/// By what customers can start, and who can see them through.
struct OnboardingOffers
{
    QList<OnboardingTemplate> templates; ///< by name
    QList<User> people;                  ///< also those who have left: some may still be owners
};

/// Goals and check-ins of all customers.
struct SuccessBoard
{
    QList<CustomerGoalRow> goals; ///< that are open, the earliest day first
    QList<CheckInDue> checkIns;   ///< that are due by the end of the next checkInDaysAhead days
    CheckInPlan plan;
    QList<std::pair<QString, QString>> tiers; ///< uid and name, the lowest first
    QDate today;
};
inline constexpr int checkInDaysAhead = 14;

/// How it goes with a customer.
struct CustomerSuccess
{
    QString customerName;
    QList<Onboarding> onboardings; ///< that run first, then the newest
    QList<CustomerGoal> goals;     ///< that are open first
    QList<CheckIn> checkIns;       ///< the newest first
    QDate nextCheckIn;             ///< not valid: none is planned
    QDate today;
};

[[nodiscard]] Result<OnboardingOffers> readOnboardingOffers(Connection &connection);
[[nodiscard]] Result<SuccessBoard> readSuccessBoard(Connection &connection, Instant now);
[[nodiscard]] Result<CustomerSuccess> readSuccessOf(Connection &connection, CustomerId customer, Instant now);

/// Reads at once.
class OnboardingOffersView final : public EntityView<SuccessKey, OnboardingOffers>
{
    Q_OBJECT

public:
    explicit OnboardingOffersView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(SuccessKey key) const override;
};

class OnboardingFiguresView final : public WatchedView<SuccessKey, OnboardingFigures>
{
    Q_OBJECT

public:
    explicit OnboardingFiguresView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

class SuccessBoardView final : public WatchedView<SuccessKey, SuccessBoard>
{
    Q_OBJECT

public:
    explicit SuccessBoardView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isAbout(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob job() const override;
};

/// A customer's onboarding, goals and check-ins, kept true.
class CustomerSuccessView final : public EntityView<CustomerId, CustomerSuccess>
{
    Q_OBJECT

public:
    explicit CustomerSuccessView(Database &database, QObject *parent = nullptr);

private:
    [[nodiscard]] bool isConcernedBy(const ChangeSet &changes) const override;
    [[nodiscard]] ReadJob readJob(CustomerId customer) const override;
};

} // namespace regulars
