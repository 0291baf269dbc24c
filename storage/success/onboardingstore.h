// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/success/onboardingrow.h"

namespace regulars {

class Connection;
class WriteSession;

/// A customer for whom a template starts by itself.
struct OnboardingDue
{
    OnboardingTemplateId form;
    CustomerId customer;

    friend bool operator==(const OnboardingDue &, const OnboardingDue &) = default;
};

/// Onboardings of customers with their steps.
class OnboardingStore
{
public:
    explicit OnboardingStore(Connection &connection) : m_connection(connection) {}

    /// Error: NotFound (onboarding).
    [[nodiscard]] Result<Onboarding> onboarding(OnboardingId id) const;
    /// Those that run first, then the newest.
    [[nodiscard]] Result<QList<Onboarding>> ofCustomer(CustomerId customer) const;
    /// What runs, of customers who are not in the recycle bin, in one read.
    [[nodiscard]] Result<QList<Onboarding>> running() const;
    /// Whether one by this template runs for the customer.
    [[nodiscard]] Result<bool> isRunning(CustomerId customer, OnboardingTemplateId form) const;
    /// Of all onboardings of customers who are not in the recycle bin.
    [[nodiscard]] Result<OnboardingFigures> figures(QDate today) const;
    /// Customers who were added by hand since a template starts by itself, and for whom it never started. Imports bring
    /// customers who were there before, so nobody of them; of some customers only, unless the list is empty.
    [[nodiscard]] Result<QList<OnboardingDue>> toStart(const QList<CustomerId> &customers) const;
    /// Whether it was ever started for the customer, as they are now, whatever has become of it.
    [[nodiscard]] Result<bool> wasStarted(CustomerId customer, OnboardingTemplateId form) const;

    /// With its steps.
    [[nodiscard]] Result<OnboardingId> start(WriteSession &session, const Onboarding &onboarding);
    /// What differs, of the onboarding and of its steps.
    [[nodiscard]] Result<void> save(WriteSession &session, const Onboarding &before, const Onboarding &after);

private:
    Connection &m_connection;
};

/// Onboardings of customers who are not in the recycle bin: first the ids, then rows by their ids.
class OnboardingList
{
public:
    explicit OnboardingList(Connection &connection) : m_connection(connection) {}

    /// The stalled ones first, by how long, then those that run by what is due next; the newest first of what is over.
    [[nodiscard]] Result<QList<qint64>> ids(const OnboardingFilter &filter, Instant now) const;
    /// Those that do not exist are left out.
    [[nodiscard]] Result<QList<OnboardingRow>> rows(const QList<qint64> &ids, Instant now) const;
    /// With the names that belong to it.
    [[nodiscard]] Result<OnboardingRow> row(const Onboarding &onboarding, QDate today) const;

private:
    Connection &m_connection;
};

} // namespace regulars
