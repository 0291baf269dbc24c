// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tickets/ticketline.h"

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace regulars {

/// Where the parts of a ticket lie on its card. Parts that are not there are empty; nothing overlaps; mirrored in
/// right-to-left.
struct BoardCardGeometry
{
    QRect card;
    QRect subject; ///< up to two lines
    QRect subtitle;
    QRect due;
    QRect priority;
    QRect avatar;

    [[nodiscard]] static int height(const Theme &theme);
    [[nodiscard]] static BoardCardGeometry of(const TicketLine &line, const QRect &rect, const Theme &theme,
                                              Qt::LayoutDirection direction);
};

/// Paints tickets as cards.
class BoardCardDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Presenter = std::function<TicketLine(const QModelIndex &)>;

    explicit BoardCardDelegate(Presenter presenter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Presenter m_presenter;
};

} // namespace regulars
