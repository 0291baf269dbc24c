// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/loyaltywiring.h"

#include "models/loyalty/tierupkeep.h"

namespace regulars {

LoyaltyWiring::LoyaltyWiring(const LoyaltyWiringServices &services, QObject *parent)
    : QObject(parent), m_upkeep(new TierUpkeep(services.database, services.tasks, this))
{
    connect(m_upkeep, &TierUpkeep::failed, this, [](const Error &error) {
        qWarning("Tiers could not be reviewed: error %d, %s", static_cast<int>(error.code), qPrintable(error.detail));
    });
}

void LoyaltyWiring::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked)
        m_upkeep->stop();
    else
        m_upkeep->start();
}

} // namespace regulars
