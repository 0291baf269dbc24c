// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tasks/taskline.h"

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace regulars {

/// Draws tasks below the headings of their groups, with a box to tick and, where the mouse or the keyboard is, buttons to
/// snooze and to dismiss. What a model's values read like is the presenter's business.
class TaskDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Presenter = std::function<TaskLine(const QModelIndex &)>;

    explicit TaskDelegate(Presenter presenter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] TaskLine line(const QModelIndex &index) const { return m_presenter(index); }

Q_SIGNALS:
    void checkClicked(const QModelIndex &index);
    /// The menu belongs below `anchor`, in the view's coordinates.
    void snoozeClicked(const QModelIndex &index, const QRect &anchor);
    void dismissClicked(const QModelIndex &index);
    void restoreClicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    Presenter m_presenter;
};

} // namespace regulars
