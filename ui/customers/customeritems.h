// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/customers/customertablemodel.h"
#include "ui/base/listrow.h"

#include <QtCore/QIdentityProxyModel>

namespace regulars {

class Formatting;

/// The customer list with words: what cells and heads of the table say, what a row copies and what screen readers
/// read. Sorting goes on to the model.
class CustomerItems final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// Model and formatting must outlive it.
    CustomerItems(CustomerTableModel &model, const Formatting &formatting, QObject *parent = nullptr);

    /// The row as the list of cards shows it.
    [[nodiscard]] ListRow listRow(const QModelIndex &index) const;
    /// Rows as text: fields separated by tabs, the titles of the columns first when there are several rows.
    [[nodiscard]] QString plainText(const QList<int> &rows, const QList<int> &columns) const;
    [[nodiscard]] static QString columnTitle(int column);
    [[nodiscard]] static bool isFigure(int column);

    [[nodiscard]] QVariant data(const QModelIndex &index, int dataRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;

private:
    [[nodiscard]] QString cellText(const CustomerRow &row, int column) const;
    [[nodiscard]] QString lastOrderText(const CustomerRow &row) const;
    [[nodiscard]] QString spoken(const CustomerRow &row) const;

    CustomerTableModel &m_model;
    const Formatting &m_formatting;
};

} // namespace regulars
