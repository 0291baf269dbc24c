// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/givetierform.h"

#include "models/loyalty/loyaltycommands.h"
#include "ui/base/formbinder.h"

using namespace Qt::StringLiterals;

namespace regulars {

GiveTierForm::GiveTierForm(const TierLadder &ladder, TierId current, int customers, QDate today, QWidget *parent)
    : DeskForm(customers > 1 ? tr("Give a tier to %n customer(s)", "", customers) : tr("Give a tier"), parent),
      m_today(today)
{
    QList<std::pair<QVariant, QString>> tiers;
    for (auto tier = ladder.tiers.rbegin(); tier != ladder.tiers.rend(); ++tier)
        tiers.append({tier->id.value, tier->name});
    form()->addChoice(u"tier"_s, tr("Tier"), tiers);
    form()->addDate(u"locked_until"_s, tr("At least until; empty: as if it had been reached"));
    form()->addText(u"note"_s, tr("Why"), static_cast<int>(longestTierNote)).setRequired();
    form()->addCheck(u"with_gift"_s, tr("With the points that the tier brings when it is reached"));
    form()->field(u"with_gift"_s).setVisible(std::any_of(ladder.tiers.begin(), ladder.tiers.end(), [](const Tier &tier) {
        return tier.entryPoints > 0;
    }));
    form()->setValue(u"tier"_s, current.value);
    form()->markClean();
    setSaveText(tr("Give"));
    resize(560, 260);
    form()->field(u"tier"_s).editor()->setFocus();
}

GivenTier GiveTierForm::given() const
{
    return {TierId{form()->value<qint64>(u"tier"_s)}, form()->value<QDate>(u"locked_until"_s),
            form()->value<QString>(u"note"_s), form()->value<bool>(u"with_gift"_s)};
}

void GiveTierForm::save()
{
    const GivenTier entered = given();
    QList<Error> errors;
    if (entered.lockedUntil.isValid() && entered.lockedUntil < m_today)
        errors += invalidField(u"locked_until"_s, u"in_the_past"_s);
    if (accepts(errors))
        Q_EMIT submitted(entered);
}

} // namespace regulars
