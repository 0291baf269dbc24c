// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/loyalty/programmelistcard.h"

#include "models/base/orderedlist.h"
#include "models/loyalty/earnsetup.h"
#include "models/people/signin.h"
#include "ui/base/buttonline.h"
#include "ui/base/goneforms.h"
#include "ui/base/metrics.h"
#include "ui/base/orderedview.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QBoxLayout>

namespace regulars {

ProgrammeListCard::ProgrammeListCard(const Words &words, const ProgrammeListServices &services, QWidget *parent)
    : Card(words.title, parent),
      m_services(services),
      m_setup(new EarnSetupView(services.database, this)),
      m_list(new OrderedList(this)),
      m_view(new OrderedView(
          *m_list, [this](const QModelIndex &index) { return row(index.data(role::Id).toLongLong()); }, this)),
      m_text(new TextLabel({}, FontRole::Body, ColourRole::Muted, this))
{
    m_text->setObjectName(words.text);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_view->setObjectName(words.list);
    m_view->setAccessibleName(words.title);
    body()->setSpacing(space::m);
    body()->addWidget(m_view);
    body()->addWidget(m_text);
    createButtons(words);
    forgetFormsOfGone(*m_list, m_services.forms, [this](qint64 id) { return formKey(id); });
    connect(m_view, &OrderedView::openRequested, this, [this] { openRow(m_view->chosen()); });
    connect(m_view, &OrderedView::removeRequested, this, &ProgrammeListCard::removeChosen);
    connect(m_view, &OrderedView::chosenChanged, this, &ProgrammeListCard::showChosen);
    connect(m_setup, &EarnSetupView::changed, this, &ProgrammeListCard::refresh);
    connect(&m_services.signIn, &SignIn::changed, this, &ProgrammeListCard::showChosen);
}

void ProgrammeListCard::createButtons(const Words &words)
{
    auto *buttons = new ButtonLine(this);
    const auto add = [buttons](const Button &button, auto pressed) {
        return buttons->add(button.text, button.name, button.spoken, pressed);
    };
    m_add = add(words.add, [this] { openRow(0); });
    m_edit = add(words.edit, [this] { openRow(m_view->chosen()); });
    m_remove = add(words.remove, [this] { removeChosen(); });
    body()->addWidget(buttons);
}

EarnNames ProgrammeListCard::names(const QHash<ProductId, QString> &products) const
{
    EarnNames names;
    if (const auto &setup = m_setup->value())
        names = {setup->tiers, setup->products, setup->currency, setup->programme.pointName, setup->segments};
    for (auto product = products.cbegin(); product != products.cend(); ++product) {
        names.products += Product();
        names.products.last().id = product.key();
        names.products.last().name = *product;
    }
    return names;
}

bool ProgrammeListCard::mayManage() const
{
    return m_services.signIn.may(Right::Manage);
}

void ProgrammeListCard::setRows(const QList<Row> &rows, const QString &ofAll, bool canAdd)
{
    m_rows = rows;
    m_ofAll = ofAll;
    m_canAdd = canAdd;
    QList<OrderedList::Entry> entries;
    for (const Row &row : rows)
        entries += OrderedList::Entry{row.id, row.name, row.sentence, false};
    m_list->setEntries(entries);
    m_view->setVisible(!rows.isEmpty());
    m_view->viewport()->update();
    showChosen();
}

void ProgrammeListCard::showChosen()
{
    const Row *chosen = find(m_view->chosen());
    m_add->setEnabled(mayManage() && m_canAdd);
    for (QPushButton *button : {m_edit, m_remove}) {
        button->setEnabled(mayManage() && chosen);
        button->setVisible(!m_rows.isEmpty());
    }
    m_text->setText(chosen ? chosen->sentence + u'\n' + chosen->figures : m_ofAll);
}

void ProgrammeListCard::removeChosen()
{
    if (const Row *chosen = find(m_view->chosen()); chosen && mayManage())
        removeRow(chosen->id);
}

const ProgrammeListCard::Row *ProgrammeListCard::find(qint64 id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row &row) { return row.id == id; });
    return found == m_rows.cend() ? nullptr : &*found;
}

ListRow ProgrammeListCard::row(qint64 id) const
{
    ListRow row;
    row.hasAvatar = false;
    if (const Row *shown = find(id)) {
        row.title = shown->name;
        row.subtitle = shown->sentence;
        row.chip = shown->chip;
    }
    return row;
}

QString ProgrammeListCard::text() const
{
    return m_text->text();
}

} // namespace regulars
