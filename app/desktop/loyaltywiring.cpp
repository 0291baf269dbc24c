// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/loyaltywiring.h"

#include "models/loyalty/tierupkeep.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"

namespace regulars {

LoyaltyWiring::LoyaltyWiring(const LoyaltyWiringServices &services, QObject *parent)
    : QObject(parent), m_upkeep(new TierUpkeep(services.database, services.tasks, this))
{
    connect(m_upkeep, &TierUpkeep::failed, this, [&messages = services.messages](const Error &error) {
        messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
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
