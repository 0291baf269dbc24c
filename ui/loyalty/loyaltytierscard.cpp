// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/loyaltytierscard.h"

#include "models/base/orderedlist.h"
#include "models/loyalty/loyaltycommands.h"
#include "models/loyalty/loyaltyviews.h"
#include "models/people/signin.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/plural.h"
#include "ui/base/saveform.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/tierladderform.h"
#include "ui/loyalty/tiertexts.h"
#include "ui/loyalty/trialdialog.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto formKey = u"loyalty/tiers"_s;

} // namespace

LoyaltyTiersCard::LoyaltyTiersCard(const LoyaltyTiersServices &services, QWidget *parent)
    : Card(tr("Loyalty tiers"), parent),
      m_services(services),
      m_setup(new TierLadderView(services.database, this)),
      m_list(new OrderedList(this)),
      m_hint(new TextLabel({}, FontRole::Body, ColourRole::Muted, this)),
      m_edit(new QPushButton(this))
{
    m_hint->setObjectName(u"tiers_hint"_s);
    m_hint->setWordWrap(true);
    m_view = new OrderedView(
        *m_list, [this](const QModelIndex &index) { return row(index); }, this);
    m_view->setObjectName(u"tiers"_s);
    m_view->setAccessibleName(tr("Loyalty tiers"));
    m_edit->setObjectName(u"edit_tiers"_s);
    body()->setSpacing(space::m);
    body()->addWidget(m_hint);
    body()->addWidget(m_view);
    body()->addWidget(m_edit, 0, Qt::AlignLeading);
    connect(m_edit, &QPushButton::clicked, this, &LoyaltyTiersCard::openForm);
    connect(m_view, &OrderedView::openRequested, this, &LoyaltyTiersCard::openForm);
    connect(m_setup, &TierLadderView::changed, this, &LoyaltyTiersCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &LoyaltyTiersCard::refresh);
    refresh();
}

void LoyaltyTiersCard::refresh()
{
    const auto &setup = m_setup->value();
    const bool may = m_services.signIn.may(Right::Manage);
    m_edit->setEnabled(setup && may);
    m_view->setEnabled(may);
    const QList<Tier> tiers = setup ? setup->ladder.tiers : QList<Tier>();
    QList<OrderedList::Entry> entries;
    for (auto tier = tiers.rbegin(); tier != tiers.rend(); ++tier)
        entries += OrderedList::Entry{tier->id.value, tier->name, {}, false};
    m_list->setEntries(entries);
    m_view->setVisible(!tiers.isEmpty());
    m_edit->setText(tiers.isEmpty() ? tr("Set up tiers…") : tr("Edit tiers…"));
    m_hint->setText(tiers.isEmpty()
                        ? tr("Tiers such as Bronze, Silver and Gold reward customers who come again: members reach one by "
                             "what they buy, and promises and routing of the support desk can ask for it.")
                        : TierTexts::rules(setup->ladder));
}

ListRow LoyaltyTiersCard::row(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    row.title = index.data(role::Title).toString();
    const auto &setup = m_setup->value();
    const Tier *tier = setup ? setup->ladder.find({index.data(role::Id).toLongLong()}) : nullptr;
    if (!tier)
        return row;
    row.subtitle = TierTexts::terms(*tier, setup->ladder, setup->currency, m_services.formatting);
    row.amount = tr("%Ln member(s)", "", pluralCount(setup->members.value(tier->id)));
    row.chip = ChipText{TierTexts::colour(tier->colour), TierTexts::tone(tier->colour)};
    return row;
}

void LoyaltyTiersCard::openForm()
{
    const auto &setup = m_setup->value();
    if (!setup || !m_services.signIn.may(Right::Manage))
        return;
    if (m_services.forms.reopen(formKey))
        return;
    auto *form = new TierLadderForm({m_services.database, m_services.formatting, setup->currency, setup->products},
                                    setup->ladder, setup->joinsWithFirstOrder, window());
    connect(form, &TierLadderForm::submitted, this,
            [this, form](const TierLadder &ladder, bool joins) { save(form, ladder, joins); });
    connect(form, &TierLadderForm::trialRequested, this, [this, form](const TierLadder &ladder) { tryOut(form, ladder); });
    m_services.forms.open(formKey, form, [this] { openForm(); });
}

void LoyaltyTiersCard::tryOut(TierLadderForm *form, const TierLadder &ladder)
{
    auto *trial = new TrialDialog({m_services.database, m_services.tasks, m_services.formatting}, {{}, ladder}, form);
    connect(trial, &TrialDialog::customerRequested, this, [this, form](CustomerId customer) {
        form->reject(); // it stands before the page; what was entered is kept
        Q_EMIT customerRequested(customer);
    });
    trial->open();
}

void LoyaltyTiersCard::save(TierLadderForm *form, const TierLadder &ladder, bool joins)
{
    saveForm(m_services.commands, form, SaveTiers{ladder, joins});
}

} // namespace regulars
