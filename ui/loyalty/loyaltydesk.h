// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QList>
#include <QtCore/QObject>

class QWidget;

namespace regulars {

class CommandRunner;
class Database;
class Formatting;
class KeptForms;
class MessageBar;
struct Error;
struct MemberStampCards;
struct TierLadder;

/// What it works with; all of it must outlive it.
struct LoyaltyDeskServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    MessageBar &messages;
    QWidget &window;
    KeptForms &forms;
};

/// Lets customers join and leave the loyalty programme, and gives them tiers, points and rewards. GUI thread only.
class LoyaltyDesk final : public QObject
{
    Q_OBJECT

public:
    explicit LoyaltyDesk(const LoyaltyDeskServices &services, QObject *parent = nullptr);

    void join(const QList<CustomerId> &customers);
    void leave(const QList<CustomerId> &customers);
    /// Asks which tier. Says so where the shop has none.
    void giveTier(const QList<CustomerId> &customers);
    /// Asks how many points to give or take, and why; without a customer also of whom.
    void adjustPoints(CustomerId customer);
    /// Asks how many stamps to give, on which card, and why. Says so where the customer has none to give on.
    void giveStamps(CustomerId customer);
    /// Asks who brought the customer.
    void recordReferral(CustomerId customer);
    /// Says why the customer's balance of points is what it is.
    void explainPoints(CustomerId customer);
    /// Shows what the customer can get for points and has not used yet, to give and to use it.
    void showRewards(CustomerId customer);

private:
    void openForm(const QList<CustomerId> &customers, const TierLadder &ladder);
    void openAdjustment(CustomerId customer, const QString &name, const QString &pointName);
    void openStamps(CustomerId customer, const QString &name, const MemberStampCards &stamps);
    void showFailure(const Error &error);

    LoyaltyDeskServices m_services;
};

} // namespace regulars
