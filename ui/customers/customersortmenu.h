// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/customers/customerfilter.h"

#include <QtWidgets/QMenu>

class QActionGroup;

namespace regulars {

/// The menu behind the sort button: by what, and in which direction.
class CustomerSortMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit CustomerSortMenu(QWidget *parent = nullptr);

    /// What is ticked.
    void setFilter(const CustomerFilter &filter);

Q_SIGNALS:
    /// The filter it was given, with another order.
    void filterChosen(const regulars::CustomerFilter &filter);

private:
    void addEntry(QActionGroup *group, const QString &text, const QVariant &value);

    QActionGroup *m_sorts;
    QActionGroup *m_directions;
    CustomerFilter m_filter;
};

} // namespace regulars
