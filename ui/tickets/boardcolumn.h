// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketlist.h"
#include "ui/tickets/keptchoice.h"

#include <QtWidgets/QListView>

namespace regulars {

class Formatting;
class TextLabel;
class TicketItems;

/// The cards of a column: they can be taken to another one.
class BoardView final : public QListView
{
    Q_OBJECT

public:
    explicit BoardView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// Cards of another column were let go here.
    void ticketsDropped(const QList<regulars::TicketId> &tickets);
    /// The keyboard wants to go to the neighbour: −1 or 1; with cards it takes them along.
    void sidewaysRequested(int direction, bool withCards);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool takes(const QDropEvent &event) const;
};

/// The tickets whose statuses mean the same, as cards below each other.
class BoardColumn final : public QWidget
{
    Q_OBJECT

public:
    BoardColumn(StatusCategory category, Database &database, const Formatting &formatting, QWidget *parent = nullptr);

    [[nodiscard]] StatusCategory category() const { return m_category; }
    [[nodiscard]] TicketList &model() { return *m_model; }
    [[nodiscard]] BoardView *view() const { return m_view; }
    /// From top to bottom.
    [[nodiscard]] QList<TicketId> chosen() const;
    /// The ticket under the keyboard; not valid: none.
    [[nodiscard]] TicketId current() const;
    void setQuery(TicketQuery query);
    void setCount(const QString &count);
    /// Gives it the keyboard, at a card when there is one.
    void takeKeyboard();
    /// These cards are on their way here: they are the chosen ones, as soon as they have come also in the view. None: they
    /// do not come.
    void await(const QList<TicketId> &tickets);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void settle();

    StatusCategory m_category;
    TicketList *m_model;
    TicketItems *m_items;
    TextLabel *m_count;
    BoardView *m_view;
    std::optional<KeptChoice> m_kept; ///< while cards change places
    QList<TicketId> m_awaited;
};

} // namespace regulars
