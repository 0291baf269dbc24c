// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/templates/pickerpopup.h"

#include "core/base/textfolding.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QScreen>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr QSize popupSize(380, 340);
constexpr int detailRole = Qt::UserRole + 1;
constexpr int entryRole = Qt::UserRole + 2;
constexpr int lastEntry = -1;

bool matches(const PickerEntry &entry, const QStringList &words)
{
    const QString text = folded(entry.title + u' ' + entry.detail);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

PickerPopup::PickerPopup(const QString &placeholder, const QList<PickerEntry> &entries, const PickerEntry &last,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup),
      m_entries(entries),
      m_last(last),
      m_field(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->installEventFilter(this);
    prepareListView(m_list);
    m_list->setAccessibleName(placeholder);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ListRowDelegate(
        [](const QModelIndex &index) {
            ListRow row;
            row.title = index.data(Qt::DisplayRole).toString();
            row.subtitle = index.data(detailRole).toString();
            row.hasAvatar = false;
            return row;
        },
        m_list));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, space::s, space::s, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PickerPopup::filter);
    connect(m_list, &QListWidget::itemClicked, this, &PickerPopup::take);
    filter();
}

void PickerPopup::popUpAt(const QWidget *anchor)
{
    resize(popupSize);
    const QRect screen = anchor->screen()->availableGeometry();
    const QPoint above = anchor->mapToGlobal(QPoint(0, 0));
    const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height()));
    const int y = below.y() + height() <= screen.bottom() ? below.y() : above.y() - height();
    const int start = layoutDirection() == Qt::RightToLeft ? above.x() + anchor->width() - width() : above.x();
    move(std::clamp(start, screen.left(), std::max(screen.left(), screen.right() - width())), std::max(screen.top(), y));
    show();
    m_field->setFocus(Qt::PopupFocusReason);
}

void PickerPopup::filter()
{
    const QStringList words = foldedWords(m_field->text());
    m_list->clear();
    const auto add = [this](const PickerEntry &entry, int index) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(detailRole, entry.detail);
        item->setData(entryRole, index);
    };
    for (int i = 0; i < m_entries.size(); ++i) {
        if (matches(m_entries.at(i), words))
            add(m_entries.at(i), i);
    }
    add(m_last, lastEntry);
    m_list->setCurrentRow(0);
}

void PickerPopup::step(int rows)
{
    m_list->setCurrentRow(std::clamp(m_list->currentRow() + rows, 0, m_list->count() - 1));
}

void PickerPopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const int index = item->data(entryRole).toInt();
    const std::function<void()> run = index == lastEntry ? m_last.run : m_entries.at(index).run;
    m_taken = true;
    close();
    run();
}

bool PickerPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void PickerPopup::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!m_taken)
        Q_EMIT cancelled(m_field->text());
    m_taken = true;
}

} // namespace regulars
