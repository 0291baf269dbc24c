// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltydesk.h"

#include "models/base/commandrunner.h"
#include "models/customers/customerview.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/loyaltyviews.h"
#include "models/loyalty/pointsviews.h"
#include "models/loyalty/stampviews.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/messagebar.h"
#include "ui/base/saveform.h"
#include "ui/base/whenread.h"
#include "ui/loyalty/adjustpointsform.h"
#include "ui/loyalty/balancedialog.h"
#include "ui/loyalty/givestampsform.h"
#include "ui/loyalty/givetierform.h"
#include "ui/loyalty/memberrewardsdialog.h"
#include "ui/loyalty/referralform.h"

#include <QtCore/QCryptographicHash>
#include <QtWidgets/QWidget>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

/// Tells apart who was chosen, one or a whole shop: for others, there is another form.
QString choiceOf(const QList<CustomerId> &customers)
{
    if (customers.size() == 1)
        return QString::number(customers.first().value);
    const QByteArrayView bytes(reinterpret_cast<const char *>(customers.constData()),
                               customers.size() * static_cast<qsizetype>(sizeof(CustomerId)));
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace

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
        [this](const Error &error) { showFailure(error); });
}

void LoyaltyDesk::showFailure(const Error &error)
{
    m_services.messages.show({errorText(error), Tone::Danger, {}, {}, error.detail});
}

void LoyaltyDesk::adjustPoints(CustomerId customer)
{
    whenRead(
        new PointsProgrammeView(m_services.database, this), this,
        [this, customer](const PointsProgramme &programme) {
            if (!customer.isValid()) {
                openAdjustment({}, {}, programme.pointName);
                return;
            }
            auto *view = new CustomerView(m_services.database, this);
            whenRead(
                view, this,
                [this, pointName = programme.pointName](const CustomerCard &card) {
                    openAdjustment(card.customer.id, displayName(card.customer), pointName);
                },
                [this](const Error &error) { showFailure(error); });
            view->show(customer);
        },
        [this](const Error &error) { showFailure(error); });
}

void LoyaltyDesk::openAdjustment(CustomerId customer, const QString &name, const QString &pointName)
{
    const QString key = u"loyalty/adjust/%1"_s.arg(customer.value);
    if (m_services.forms.reopen(key))
        return;
    auto *form = new AdjustPointsForm(m_services.database, customer, name, pointName, &m_services.window);
    connect(form, &AdjustPointsForm::submitted, this,
            [this, form](const AdjustPoints &adjustment) { saveForm(m_services.commands, form, adjustment); });
    m_services.forms.open(key, form, [this, customer] { adjustPoints(customer); });
}

void LoyaltyDesk::giveStamps(CustomerId customer)
{
    const auto failed = [this](const Error &error) { showFailure(error); };
    auto *stamps = new MemberStampsView(m_services.database, this);
    whenRead(
        stamps, this,
        [this, customer, failed](const MemberStampCards &cards) {
            auto *view = new CustomerView(m_services.database, this);
            whenRead(
                view, this,
                [this, cards](const CustomerCard &card) { openStamps(card.customer.id, displayName(card.customer), cards); },
                failed);
            view->show(customer);
        },
        failed);
    stamps->show(customer);
}

void LoyaltyDesk::openStamps(CustomerId customer, const QString &name, const MemberStampCards &stamps)
{
    QList<MemberStamps> cards;
    for (const MemberStamps &each : stamps.cards) {
        if (each.card.enabled)
            cards += each;
    }
    if (!stamps.isMember || cards.isEmpty()) {
        m_services.messages.show({stamps.isMember ? tr("There are no stamp cards yet. Set them up on the Loyalty page.")
                                                  : tr("This is for members of the loyalty programme only."),
                                  Tone::Info,
                                  {},
                                  {},
                                  {}});
        return;
    }
    const QString key = u"loyalty/stamps/%1"_s.arg(customer.value);
    if (m_services.forms.reopen(key))
        return;
    auto *form = new GiveStampsForm(customer, name, cards, &m_services.window);
    connect(form, &GiveStampsForm::submitted, this,
            [this, form](const GiveStamps &gift) { saveForm(m_services.commands, form, gift); });
    m_services.forms.open(key, form, [this, customer] { giveStamps(customer); });
}

void LoyaltyDesk::recordReferral(CustomerId customer)
{
    auto *view = new CustomerView(m_services.database, this);
    whenRead(
        view, this,
        [this](const CustomerCard &card) {
            openReferralForm({m_services.database, m_services.commands, m_services.forms}, card.customer.id,
                             displayName(card.customer), &m_services.window);
        },
        [this](const Error &error) { showFailure(error); });
    view->show(customer);
}

void LoyaltyDesk::explainPoints(CustomerId customer)
{
    auto *dialog = new BalanceDialog(m_services.database, m_services.formatting, customer, &m_services.window);
    dialog->open();
}

void LoyaltyDesk::showRewards(CustomerId customer)
{
    auto *view = new CustomerView(m_services.database, this);
    whenRead(
        view, this,
        [this](const CustomerCard &card) {
            auto *dialog = new MemberRewardsDialog({m_services.database, m_services.commands, m_services.formatting},
                                                   card.customer.id, displayName(card.customer), &m_services.window);
            dialog->open();
        },
        [this](const Error &error) { showFailure(error); });
    view->show(customer);
}

void LoyaltyDesk::openForm(const QList<CustomerId> &customers, const TierLadder &ladder)
{
    const QString key = u"loyalty/tier/%1"_s.arg(choiceOf(customers));
    if (m_services.forms.reopen(key))
        return;
    auto *form = new GiveTierForm(ladder, ladder.tiers.last().id, static_cast<int>(customers.size()),
                                  m_services.formatting.today(), &m_services.window);
    connect(form, &GiveTierForm::submitted, this, [this, form, customers](const GivenTier &given) {
        saveForm(m_services.commands, form, GiveTier{customers, given.tier, given.note, given.lockedUntil, given.withGift});
    });
    m_services.forms.open(key, form, [this, customers] { giveTier(customers); });
}

} // namespace regulars
