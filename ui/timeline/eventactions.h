// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/customers/customerservices.h"

#include <QtCore/QObject>

class QAction;
class QKeySequence;
class QPoint;

namespace regulars {

class EventPopover;
class TimelineItems;
class TimelineView;
struct TimelineEvent;

/// What can be done with the event of a timeline that has the keyboard: by keys, by its context menu, by a click on its
/// title. Belongs to the view.
class EventActions final : public QObject
{
    Q_OBJECT

public:
    /// All of it must outlive the view, or belong to it.
    EventActions(const CustomerServices &services, TimelineItems &items, EventPopover &popover, TimelineView *view);

private:
    QAction *add(const QString &text, const QKeySequence &keys, void (EventActions::*run)());
    void showMenu(QPoint position);

    /// Null when no event has the keyboard.
    [[nodiscard]] const TimelineEvent *current() const;
    void open();
    void edit();
    void finish();
    void pin();
    void copy();
    void takeBack();
    void printReceipt();
    void separate();
    void remove();

    CustomerServices m_services;
    TimelineItems &m_items;
    EventPopover &m_popover;
    TimelineView *m_view;
    QAction *m_open;
    QAction *m_edit;
    QAction *m_done;
    QAction *m_pin;
    QAction *m_copy;
    QAction *m_return;
    QAction *m_receipt;
    QAction *m_separate;
    QAction *m_delete;
};

} // namespace regulars
