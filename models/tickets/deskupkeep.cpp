// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tickets/deskupkeep.h"

#include "models/base/whendone.h"
#include "models/tickets/ticketcommands.h"

namespace regulars {

DeskUpkeep::DeskUpkeep(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_hour.setInterval(std::chrono::hours(1));
    connect(&m_hour, &QTimer::timeout, this, &DeskUpkeep::run);
}

void DeskUpkeep::start()
{
    m_hour.start();
    run();
}

void DeskUpkeep::run()
{
    whenDone(runCommand(m_database, CloseSolvedTickets{}), this, [this](const auto &closed) {
        if (closed)
            Q_EMIT done(closed->value);
        else
            Q_EMIT failed(closed.error());
    });
}

} // namespace regulars
