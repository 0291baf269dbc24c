// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/timelinecard.h"

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace regulars {

/// Draws the events of a story as cards below day headings. What a model's values read like is the presenter's
/// business, so any model will do.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Presenter = std::function<TimelineCard(const QModelIndex &)>;

    explicit TimelineDelegate(Presenter presenter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] TimelineCard card(const QModelIndex &index) const { return m_presenter(index); }
    static void paintHeading(QPainter *painter, const Theme &theme, const QRect &rect, const QString &heading,
                             Qt::LayoutDirection direction);

Q_SIGNALS:
    void titleClicked(const QModelIndex &index);
    void chipClicked(const QModelIndex &index, int chip);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    Presenter m_presenter;
};

} // namespace regulars
