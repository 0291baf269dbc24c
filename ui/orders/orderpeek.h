// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/id.h"

#include <QtWidgets/QWidget>

class QScrollArea;

namespace regulars {

class Database;
class Formatting;
class OrderLines;
class OrderView;
class TextLabel;

/// An order with its lines, beside what names it. Closes with Escape or a click elsewhere; nothing waits for it.
class OrderPeek final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    OrderPeek(Database &database, const Formatting &formatting, QWidget *parent);

    /// Shows the order at a place on the screen.
    void open(OrderId order, const QRect &anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showOrder();
    void place();

    const Formatting &m_formatting;
    OrderView *m_view;
    QRect m_anchor;
    TextLabel *m_title = nullptr;
    TextLabel *m_about = nullptr;
    OrderLines *m_lines = nullptr;
    QScrollArea *m_scroll = nullptr;
};

} // namespace regulars
