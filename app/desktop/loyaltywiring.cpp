// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/loyaltywiring.h"

#include "models/loyalty/pointsupkeep.h"
#include "models/loyalty/tierupkeep.h"
#include "ui/base/errortext.h"
#include "ui/base/messagebar.h"

namespace regulars {

LoyaltyWiring::LoyaltyWiring(const LoyaltyWiringServices &services, QObject *parent)
    : QObject(parent),
      m_tiers(new TierUpkeep(services.database, services.tasks, this)),
      m_points(new PointsUpkeep(services.database, services.tasks, this))
{
    const auto say = [&messages = services.messages](const Error &error) {
        messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
    };
    connect(m_tiers, &TierUpkeep::failed, this, say);
    connect(m_points, &PointsUpkeep::failed, this, say);
}

void LoyaltyWiring::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    if (locked) {
        m_tiers->stop();
        m_points->stop();
    } else {
        m_points->start(); // tiers may go by points
        m_tiers->start();
    }
}

} // namespace regulars
