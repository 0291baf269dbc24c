// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/listrowdelegate.h"

#include <QtWidgets/QListView>

namespace regulars {

class OrderedList;

/// Shows an OrderedList in rows of two lines, as high as they are. Rows are dragged, or moved with Alt+Up and Alt+Down;
/// Enter and a double click open one, Delete asks to remove it.
class OrderedView final : public QListView
{
    Q_OBJECT

public:
    /// The list must outlive the view.
    OrderedView(OrderedList &list, ListRowDelegate::Presenter presenter, QWidget *parent = nullptr);

    /// The id of the chosen record, or 0.
    [[nodiscard]] qint64 chosen() const;
    /// Rows that are shown at once before the view scrolls.
    void setMostRows(int rows);
    void moveChosen(int by);

Q_SIGNALS:
    void chosenChanged();
    void openRequested();
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitHeight();

    OrderedList &m_list;
    int m_mostRows = 8;
};

} // namespace regulars
