// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/success/onboardinglistmodel.h"

#include <QtCore/QIdentityProxyModel>
#include <QtWidgets/QStyledItemDelegate>

namespace regulars {

class Formatting;

/// Onboardings with words: what cells and heads of the table say.
class OnboardingItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    OnboardingItems(OnboardingListModel &model, const Formatting &formatting, QObject *parent = nullptr);

    [[nodiscard]] static QString columnTitle(int column);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] QString cellText(const OnboardingRow &row, int column) const;

    OnboardingListModel &m_model;
    const Formatting &m_formatting;
};

/// A bar as long as what is done, by role::Value (0 … 100), before the words.
class ProgressCell final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace regulars
