// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/chip.h"

#include <QtWidgets/QStyledItemDelegate>

#include <functional>
#include <optional>

namespace regulars {

/// Cells of the tables of the loyalty programme. What is not loaded yet stays empty.

/// A name behind the initials in their circle.
class AvatarCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A change of points: green what was given, red what was taken. By role::Value, in hundredths.
class ChangeCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A chip, as the presenter says it; nothing: an empty cell.
class ChipCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using Presenter = std::function<std::optional<ChipText>(const QModelIndex &)>;
    explicit ChipCell(Presenter presenter, QObject *parent = nullptr);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    Presenter m_presenter;
};

} // namespace regulars
