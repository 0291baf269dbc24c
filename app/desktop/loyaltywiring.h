// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

namespace regulars {

class Database;
class MessageBar;
class TaskCentre;
class PointsUpkeep;
class TierUpkeep;

/// What the loyalty programme is wired to; all of it must outlive the wiring.
struct LoyaltyWiringServices
{
    Database &database;
    TaskCentre &tasks;
    MessageBar &messages;
};

/// What time does to the loyalty programme: the review of tiers, and points that
/// unlock and expire. Belongs to the window.
class LoyaltyWiring final : public QObject
{
    Q_OBJECT

public:
    LoyaltyWiring(const LoyaltyWiringServices &services, QObject *parent);

    /// Nothing is done while the window is locked, as it is at first.
    void setLocked(bool locked);

private:
    TierUpkeep *m_tiers;
    PointsUpkeep *m_points;
    bool m_locked = true;
};

} // namespace regulars
