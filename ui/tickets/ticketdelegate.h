// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tickets/ticketline.h"

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace regulars {

/// Draws tickets of the queue in one line each. What a model's values read like is the presenter's business.
class TicketDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Presenter = std::function<TicketLine(const QModelIndex &)>;

    explicit TicketDelegate(Presenter presenter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] TicketLine line(const QModelIndex &index) const { return m_presenter(index); }

protected:
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    Presenter m_presenter;
};

} // namespace regulars
