// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QTableView>

namespace regulars {

class OrderedList;

/// Shows an OrderedList of several columns. Rows are dragged, or moved with Alt+Up and Alt+Down; Enter and a double click
/// open one, Delete asks to remove it.
class OrderedTable final : public QTableView
{
    Q_OBJECT

public:
    /// `items`: the list with words. Both must outlive the table.
    OrderedTable(OrderedList &list, QAbstractItemModel &items, QWidget *parent = nullptr);

    /// The id of the chosen record, or 0.
    [[nodiscard]] qint64 chosen() const;
    /// Nothing happens when the list has no such record.
    void choose(qint64 id);
    void moveChosen(int by);

Q_SIGNALS:
    void chosenChanged();
    void openRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    OrderedList &m_list;
};

} // namespace regulars
