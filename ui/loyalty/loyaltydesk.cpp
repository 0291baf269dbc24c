// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltydesk.h"

#include "models/base/commandrunner.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/loyaltyviews.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/messagebar.h"
#include "ui/base/whenread.h"
#include "ui/loyalty/givetierform.h"

#include <QtWidgets/QWidget>

namespace regulars {

LoyaltyDesk::LoyaltyDesk(const LoyaltyDeskServices &services, QObject *parent) : QObject(parent), m_services(services) {}

void LoyaltyDesk::join(const QList<CustomerId> &customers)
{
    m_services.commands.run(JoinProgramme{customers, {}});
}

void LoyaltyDesk::leave(const QList<CustomerId> &customers)
{
    m_services.commands.run(LeaveProgramme{customers});
}

void LoyaltyDesk::giveTier(const QList<CustomerId> &customers)
{
    whenRead(
        new TierLadderView(m_services.database, this), this,
        [this, customers](const TierLadderState &setup) {
            if (setup.ladder.tiers.isEmpty())
                m_services.messages.show(
                    {tr("There are no tiers yet. Set them up in the settings."), Tone::Info, {}, {}, {}});
            else
                openForm(customers, setup.ladder);
        },
        [this](const Error &error) {
            m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
        });
}

void LoyaltyDesk::openForm(const QList<CustomerId> &customers, const TierLadder &ladder)
{
    auto *form = new GiveTierForm(ladder, ladder.tiers.last().id, static_cast<int>(customers.size()),
                                  m_services.formatting.today(), &m_services.window);
    connect(form, &GiveTierForm::submitted, this, [this, form, customers](const GivenTier &given) {
        m_services.commands.run(GiveTier{customers, given.tier, given.note, given.lockedUntil}, form,
                                [form](const auto &answer) {
                                    if (answer)
                                        form->finish();
                                    else
                                        form->showFailure(answer.error());
                                });
    });
    connect(form, &QDialog::finished, form, &QObject::deleteLater);
    form->openForm();
}

} // namespace regulars
