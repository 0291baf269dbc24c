// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/historydialog.h"

#include "models/base/roles.h"
#include "models/customers/fieldhistory.h"
#include "ui/base/emptystate.h"
#include "ui/base/listpane.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/customers/historyitems.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QListView>

#include <utility>

namespace regulars {

HistoryDialog::HistoryDialog(Database &database, CustomerId customer, const QString &name, const Formatting &formatting,
                             QWidget *parent)
    : QDialog(parent),
      m_formatting(formatting),
      m_history(new FieldHistory(database, customer, this)),
      m_items(new HistoryItems(*m_history, formatting, this))
{
    setWindowTitle(tr("What was changed"));
    createView(name);
    layOut();
    connect(m_history, &FieldHistory::loaded, this, &HistoryDialog::showState);
    connect(m_history, &FieldHistory::stateChanged, this, &HistoryDialog::showState);
    connect(m_pane, &ListPane::retryRequested, m_history, &FieldHistory::refresh);
    connect(m_field, &QComboBox::activated, this, [this](int index) {
        m_items->setField(m_field->itemData(index).toString());
        showState();
    });
    showState();
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::createView(const QString &name)
{
    m_view = new QListView(this);
    prepareListView(m_view);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAccessibleName(tr("What was changed"));
    m_view->setModel(m_items);
    m_view->setItemDelegate(new ListRowDelegate(
        [](const QModelIndex &index) {
            return ListRow{index.data(role::AvatarName).toString(),
                           index.data().toString(),
                           index.data(Qt::ToolTipRole).toString(),
                           {},
                           {}};
        },
        m_view));
    auto *copy = new QAction(tr("Copy"), m_view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &HistoryDialog::copySelected);
    m_view->addAction(copy);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_pane = new ListPane(name, IconName::History, m_view, this);
    m_pane->emptyState()->setTexts(tr("Nothing was changed"), tr("Every change of this record is kept here from now on."));
    m_field = new QComboBox(m_pane);
    m_field->setAccessibleName(tr("Field"));
    m_field->addItem(tr("All fields"));
    m_pane->addHeaderWidget(m_field);
}

void HistoryDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(m_pane, 1);
    layout->addWidget(buttons);
    resize(640, 560);
    m_view->setFocus();
}

void HistoryDialog::showState()
{
    offerFields();
    // One field's changes may lie far apart.
    if (!m_items->field().isEmpty() && !m_history->isReading() && m_history->canFetchMore({}))
        m_history->fetchMore({});
    if (m_history->rowCount() > 0) {
        m_pane->setState(ListPane::State::Ready);
        // A list that is not there yet can't have the keyboard.
        if (!std::exchange(m_hasShown, true))
            m_view->setFocus();
    } else if (m_history->state() == FieldHistory::State::Failed) {
        m_pane->setFailure(m_history->error());
    } else {
        m_pane->setState(m_history->state() == FieldHistory::State::Loading ? ListPane::State::Loading
                                                                            : ListPane::State::Empty);
    }
}

void HistoryDialog::offerFields()
{
    for (const QString &field : m_items->fields()) {
        if (m_field->findData(field) < 0)
            m_field->addItem(field, field);
    }
}

void HistoryDialog::copySelected() const
{
    QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : rows)
        lines += row.data(Qt::ToolTipRole).toString() + QLatin1Char('\t') + row.data().toString();
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace regulars
