// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineevent.h"
#include "ui/customers/customerservices.h"

#include <QtWidgets/QWidget>

class QPushButton;
class QScrollArea;

namespace regulars {

class Chip;
class ChipRow;
class OrderLines;
class OrderView;
class TextLabel;
class TimelinePresenter;

/// One event whole, beside the timeline: the text of a note, the lines of an order. Closes with Escape or a click
/// elsewhere; nothing waits for it.
class EventPopover final : public QWidget
{
    Q_OBJECT

public:
    explicit EventPopover(const CustomerServices &services, QWidget *parent);

    /// Shows the event at its title, which lies at `title` on the screen.
    void open(const TimelineEvent &event, const TimelinePresenter &presenter, const QRect &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void createWidgets();
    void layOut();
    void connectActions();
    void showOrder();
    void place();

    CustomerServices m_services;
    OrderView *m_order;
    TimelineEvent m_event;
    QRect m_anchor;
    TextLabel *m_title = nullptr;
    TextLabel *m_when = nullptr;
    ChipRow *m_chips = nullptr;
    TextLabel *m_text = nullptr;
    OrderLines *m_lines = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_pin = nullptr;
    QPushButton *m_return = nullptr;
    QPushButton *m_receipt = nullptr;
    QPushButton *m_separate = nullptr;
    QPushButton *m_about = nullptr; ///< leads to what a milestone is about
};

} // namespace regulars
