// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/listrow.h"

#include <QtWidgets/QStyledItemDelegate>

#include <functional>

namespace regulars {

/// Draws rows of two lines. What a model's values read like is the presenter's business, so any model will do.
class ListRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Presenter = std::function<ListRow(const QModelIndex &)>;

    explicit ListRowDelegate(Presenter presenter, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Presenter m_presenter;
};

} // namespace regulars
