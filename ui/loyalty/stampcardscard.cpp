// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/stampcardscard.h"

#include "models/base/commandrunner.h"
#include "models/base/orderedlist.h"
#include "models/loyalty/earnsetup.h"
#include "models/loyalty/stampcommands.h"
#include "models/loyalty/stampviews.h"
#include "models/people/signin.h"
#include "ui/base/buttonline.h"
#include "ui/base/formatting.h"
#include "ui/base/keptforms.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/stampcardform.h"
#include "ui/loyalty/stamptexts.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace regulars {

StampCardsCard::StampCardsCard(const StampCardsServices &services, QWidget *parent)
    : Card(tr("Stamp cards"), parent),
      m_services(services),
      m_cards(new StampCardsView(services.database, this)),
      m_setup(new EarnSetupView(services.database, this)),
      m_list(new OrderedList(this)),
      m_text(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_text->setObjectName(u"stamps_text"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_view = new OrderedView(
        *m_list, [this](const QModelIndex &index) { return row(index); }, this);
    m_view->setObjectName(u"stamp_cards"_s);
    m_view->setAccessibleName(tr("Stamp cards"));
    body()->setSpacing(space::m);
    body()->addWidget(m_view);
    body()->addWidget(m_text);
    createButtons();
    connect(m_view, &OrderedView::openRequested, this, [this] { openForm({m_view->chosen()}); });
    connect(m_view, &OrderedView::removeRequested, this, &StampCardsCard::removeCard);
    connect(m_view, &OrderedView::chosenChanged, this, &StampCardsCard::showChosen);
    connect(m_cards, &StampCardsView::changed, this, &StampCardsCard::refresh);
    connect(m_setup, &EarnSetupView::changed, this, &StampCardsCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &StampCardsCard::refresh);
    refresh();
}

void StampCardsCard::createButtons()
{
    auto *buttons = new ButtonLine(this);
    m_add = buttons->add(tr("Add stamp card…"), u"add_stamp_card"_s, {}, [this] { openForm({}); });
    m_edit = buttons->add(tr("Edit…"), u"edit_stamp_card"_s, tr("Edit stamp card"),
                          [this] { openForm({m_view->chosen()}); });
    m_remove = buttons->add(tr("Remove"), u"remove_stamp_card"_s, tr("Remove stamp card"), [this] { removeCard(); });
    body()->addWidget(buttons);
}

EarnNames StampCardsCard::names() const
{
    EarnNames names;
    if (const auto &setup = m_setup->value())
        names = {setup->tiers, setup->products, setup->currency, setup->programme.pointName};
    if (const auto &cards = m_cards->value()) {
        for (auto product = cards->names.cbegin(); product != cards->names.cend(); ++product) {
            names.products += Product();
            names.products.last().id = product.key();
            names.products.last().name = *product;
        }
    }
    return names;
}

const StampCardRow *StampCardsCard::find(qint64 id) const
{
    const auto &cards = m_cards->value();
    if (!cards)
        return nullptr;
    const auto found = std::find_if(cards->rows.cbegin(), cards->rows.cend(),
                                    [id](const StampCardRow &row) { return row.card.id.value == id; });
    return found == cards->rows.cend() ? nullptr : &*found;
}

ListRow StampCardsCard::row(const QModelIndex &index) const
{
    ListRow row;
    row.hasAvatar = false;
    const StampCardRow *shown = find(index.data(role::Id).toLongLong());
    if (!shown)
        return row;
    row.title = shown->card.name;
    row.subtitle = StampTexts::sentence(shown->card, shown->rewardName, names(), m_services.formatting);
    if (!shown->card.enabled)
        row.chip = ChipText{tr("Not in use"), Tone::Neutral};
    return row;
}

void StampCardsCard::refresh()
{
    QList<OrderedList::Entry> entries;
    if (const auto &cards = m_cards->value()) {
        for (const StampCardRow &shown : cards->rows)
            entries += OrderedList::Entry{shown.card.id.value, shown.card.name,
                                          StampTexts::sentence(shown.card, shown.rewardName, names(), m_services.formatting),
                                          false};
    }
    m_list->setEntries(entries);
    m_view->setVisible(!entries.isEmpty());
    m_view->viewport()->update();
    showChosen();
}

void StampCardsCard::showChosen()
{
    const bool may = m_services.signIn.may(Right::Manage);
    const auto &cards = m_cards->value();
    const StampCardRow *chosen = find(m_view->chosen());
    m_add->setEnabled(may && m_setup->value() && cards && !cards->rewards.isEmpty());
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(may && chosen);
        button->setVisible(cards && !cards->rows.isEmpty());
    }
    if (chosen)
        m_text->setText(StampTexts::sentence(chosen->card, chosen->rewardName, names(), m_services.formatting) + u'\n' +
                        StampTexts::figures(chosen->figures));
    else if (cards && cards->rewards.isEmpty())
        m_text->setText(tr("A stamp card brings a reward. Add a reward to the catalogue first."));
    else
        m_text->setText(tr("Members collect a stamp with what they buy; a full card brings a reward, such as the tenth "
                           "coffee."));
}

QString StampCardsCard::text() const
{
    return m_text->text();
}

void StampCardsCard::openForm(StampCardId id)
{
    const auto &setup = m_setup->value();
    const auto &cards = m_cards->value();
    const StampCardRow *known = find(id.value);
    if (!setup || !cards || cards->rewards.isEmpty() || (id.isValid() && !known) || !m_services.signIn.may(Right::Manage))
        return;
    const QString key = u"loyalty/stamp_card/%1"_s.arg(id.value);
    if (m_services.forms.reopen(key))
        return;
    auto *form = new StampCardForm(known ? known->card : StampCard(), cards->rewards,
                                   {m_services.database, m_services.formatting, names(), setup->categories}, window());
    connect(form, &StampCardForm::submitted, this, [this, form](const StampCard &card) { save(form, card); });
    m_services.forms.open(key, form, [this, id] { openForm(id); });
}

void StampCardsCard::save(StampCardForm *form, const StampCard &card)
{
    m_services.commands.run(SaveStampCard{card}, form, [form](const auto &answer) {
        if (answer)
            form->finish();
        else
            form->showFailure(answer.error());
    });
}

void StampCardsCard::removeCard()
{
    if (const StampCardRow *chosen = find(m_view->chosen()); chosen && m_services.signIn.may(Right::Manage))
        m_services.commands.run(RemoveStampCard{chosen->card.id});
}

} // namespace regulars
