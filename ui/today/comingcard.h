// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"
#include "ui/base/card.h"

class QListView;

namespace regulars {

class ComingItems;
class ComingList;
class Database;
class Formatting;

/// Whose birthdays and days to remember come in the next 30 days.
class ComingCard final : public Card
{
    Q_OBJECT

public:
    /// Database and formatting must outlive it.
    ComingCard(Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    /// The day may be another one.
    void refresh();
    /// The keyboard goes to the list.
    void focusList();

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);

private:
    void fit();

    const Formatting &m_formatting;
    ComingList *m_days;
    ComingItems *m_items;
    QListView *m_list;
    TextLabel *m_none;
};

} // namespace regulars
