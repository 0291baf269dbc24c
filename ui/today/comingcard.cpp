// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/comingcard.h"

#include "ui/base/formatting.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/textlabel.h"
#include "ui/today/comingitems.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int mostRowsShown = 5;

} // namespace

ComingCard::ComingCard(Database &database, const Formatting &formatting, QWidget *parent)
    : Card(tr("Next 30 days"), parent),
      m_formatting(formatting),
      m_days(new ComingList(database, this)),
      m_items(new ComingItems(*m_days, formatting, this)),
      m_list(new QListView(this)),
      m_none(new TextLabel(tr("No birthday and no day to remember."), FontRole::Body, ColourRole::Muted, this))
{
    prepareListView(m_list);
    m_list->setObjectName(u"coming"_s);
    m_list->setAccessibleName(tr("Birthdays and days to remember of the next 30 days"));
    m_list->setModel(m_items);
    m_list->setItemDelegate(
        new ListRowDelegate([this](const QModelIndex &index) { return m_items->listRow(index); }, m_list));
    m_none->setWordWrap(true);
    body()->addWidget(m_list);
    body()->addWidget(m_none);
    connect(m_days, &QueryModel::loaded, this, &ComingCard::fit);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT customerRequested(CustomerId{index.data(role::Id).toLongLong()}); });
    fit();
    refresh();
}

void ComingCard::refresh()
{
    m_days->refresh();
}

void ComingCard::focusList()
{
    m_list->setFocus(Qt::OtherFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_items->index(0, 0));
}

void ComingCard::fit()
{
    const int rows = m_items->rowCount();
    setHint(rows > 0 ? m_formatting.number(rows) : QString());
    m_none->setVisible(rows == 0);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(std::min(rows, mostRowsShown) * std::max(1, m_list->sizeHintForRow(0)) +
                           2 * m_list->frameWidth());
}

} // namespace regulars
