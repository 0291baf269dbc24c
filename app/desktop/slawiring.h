// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtCore/QObject>

namespace regulars {

class AlertUpkeep;
class Database;
class DesktopNotifier;
class DeskUpkeep;
class DueNoticer;
class Formatting;
class KeyValueStore;
class MainWindow;
class TicketsPage;

/// What service levels are wired to; all of it must outlive the wiring.
struct SlaWiringServices
{
    Database &database;
    const Formatting &formatting;
    KeyValueStore &store;
    MainWindow &window;
    TicketsPage &tickets;
    DesktopNotifier *notifier; ///< none: nobody is told of tickets
};

/// Tells shops apart on this computer, without saying where their files are.
[[nodiscard]] QString shopKey(const Database &database);

/// What time does to tickets and customers: notices of what is due, the upkeep of the desk, the tasks that alerts open, and
/// why a ticket is due when it is. Belongs to the window.
class SlaWiring final : public QObject
{
    Q_OBJECT

public:
    explicit SlaWiring(const SlaWiringServices &services);

    /// Nobody is told and nothing is done while the window is locked, as it is at first.
    void setLocked(bool locked);
    void followUser();
    void explain(TicketId ticket);
    /// Null where nobody is told.
    [[nodiscard]] DueNoticer *notices() const { return m_notices; }

private:
    void createNotices();

    SlaWiringServices m_services;
    DeskUpkeep *m_upkeep;
    AlertUpkeep *m_alerts;
    DueNoticer *m_notices = nullptr;
    bool m_locked = true;
};

} // namespace regulars
