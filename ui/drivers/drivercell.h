// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace regulars {

/// A share with its interval beside what is expected, painted; and a difference, in colour where it is more than chance.
class DriverCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintRange(QPainter *painter, const QStyleOptionViewItem &option, const QList<qreal> &places) const;
    void paintDifference(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace regulars
