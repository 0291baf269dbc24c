// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/viewsdialog.h"

#include "models/base/commandrunner.h"
#include "models/views/savedviewlist.h"
#include "models/views/viewcommands.h"
#include "ui/base/errortext.h"
#include "ui/base/metrics.h"
#include "ui/base/notice.h"
#include "ui/base/textlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

ViewsDialog::ViewsDialog(SavedViewList &views, CommandRunner &commands, QWidget *parent)
    : QDialog(parent), m_views(views), m_commands(commands), m_notice(new Notice(this)), m_list(new QListWidget(this))
{
    setWindowTitle(tr("Saved views"));
    createList();
    auto *none = new TextLabel(tr("No view is saved. Filter and sort the list, then save it as a view."), FontRole::Body,
                               ColourRole::Muted, this);
    none->setWordWrap(true);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(space::l);
    middle->addWidget(m_list, 1);
    middle->addWidget(createButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    m_notice->hide();
    layout->addWidget(m_notice);
    layout->addWidget(none);
    layout->addLayout(middle, 1);
    auto *close = new QPushButton(tr("Close"), this);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_views, &QueryModel::loaded, this, [this, none] {
        showViews();
        none->setVisible(m_views.rowCount() == 0);
    });
    none->setVisible(m_views.rowCount() == 0);
    showViews();
    m_list->setFocus();
    resize(460, 340);
}

void ViewsDialog::createList()
{
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::settle);
    connect(m_list, &QListWidget::itemChanged, this, &ViewsDialog::rename);
    const auto add = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    add(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    add(QKeySequence::Delete, [this] { remove(); });
}

QWidget *ViewsDialog::createButtons()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    const auto add = [&](const QString &text, const QString &keys, auto slot) {
        auto *button = new QPushButton(text, column);
        button->setAutoDefault(false); // Enter belongs to the name that is being edited
        button->setToolTip(tr("%1 (%2)", "what a button does, its keys").arg(text, keys));
        layout->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    const auto keysOf = [](const QKeySequence &keys) { return keys.toString(QKeySequence::NativeText); };
    m_rename = add(tr("Rename"), keysOf(Qt::Key_F2), [this] {
        if (m_list->currentItem())
            m_list->editItem(m_list->currentItem());
    });
    m_up = add(tr("Up"), keysOf(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    m_down = add(tr("Down"), keysOf(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    m_remove = add(tr("Remove"), keysOf(QKeySequence(QKeySequence::Delete)), [this] { remove(); });
    layout->addStretch(1);
    return column;
}

const SavedView *ViewsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_views.rows().size() ? &m_views.rows().at(row) : nullptr;
}

void ViewsDialog::showViews()
{
    const QSignalBlocker blocker(m_list);
    const QString kept = m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
    const int before = std::max(0, m_list->currentRow());
    m_list->clear();
    int row = -1;
    for (const SavedView &view : m_views.rows()) {
        auto *item = new QListWidgetItem(view.name, m_list);
        item->setData(Qt::UserRole, view.uid);
        item->setSizeHint({0, extent::control});
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (view.uid == kept)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row >= 0 ? row : std::min(before, m_list->count() - 1));
    settle();
}

void ViewsDialog::settle()
{
    const bool any = chosen() != nullptr;
    m_rename->setEnabled(any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && m_list->currentRow() > 0);
    m_down->setEnabled(any && m_list->currentRow() < m_list->count() - 1);
}

template<typename T>
void ViewsDialog::run(const T &command)
{
    m_notice->hide();
    m_commands.run(command, this, [this](const auto &answer) {
        if (answer)
            return;
        m_notice->show(errorText(answer.error()), Tone::Danger);
        showViews(); // back to what holds
    });
}

void ViewsDialog::rename(QListWidgetItem *item)
{
    if (const SavedView *view = m_views.find(item->data(Qt::UserRole).toString()); view && item->text() != view->name)
        run(RenameView{view->id, item->text()});
}

void ViewsDialog::move(int by)
{
    const int place = m_list->currentRow() + by;
    if (const SavedView *view = chosen(); view && place >= 0 && place < m_list->count())
        run(MoveView{view->id, place});
}

void ViewsDialog::remove()
{
    if (const SavedView *view = chosen())
        run(RemoveView{view->id});
}

} // namespace regulars
