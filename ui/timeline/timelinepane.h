// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/interactions/interaction.h"
#include "models/customers/customerview.h"
#include "models/timeline/timelinemodel.h"
#include "ui/base/card.h"
#include "ui/customers/customerservices.h"

class QAction;
class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace regulars {

class EmptyState;
class EventPopover;
class KindSwitch;
class QuickEntry;
class SearchField;
class TimelineItems;
class TimelineView;

/// A customer's story: filter by kind, search, write notes and calls in place, read and change single events.
class TimelinePane final : public Card
{
    Q_OBJECT

public:
    explicit TimelinePane(const CustomerServices &services, QWidget *parent = nullptr);
    ~TimelinePane() override;

    void setCustomer(CustomerId customer);
    /// The customer's record has been read: who belongs to them, and how they want to be reached.
    void setRecord(const CustomerCard &card);
    /// Begins to write a note, call… in the card.
    void startEntry(InteractionKind kind);
    void openSearch();
    /// The keyboard goes to the newest event, or to where it was.
    void focusEvents();

    /// Single keys that begin a note (N), call (C), visit (V), e-mail (E) or follow-up (F); they work in every widget they
    /// are added to and its children, but not where text is typed.
    [[nodiscard]] const QList<QAction *> &entryActions() const { return m_entryActions; }

    [[nodiscard]] TimelineModel &model() { return *m_model; }
    [[nodiscard]] TimelineView *view() const { return m_view; }
    [[nodiscard]] QPushButton *searchButton() const { return m_searchButton; }

Q_SIGNALS:
    /// The person wants back to where the customer was chosen.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createWidgets();
    void createEntryButtons(QWidget *row);
    void addFollowUp(QWidget *row);
    void createStates();
    void layOut();
    void bindModel();
    void connectActions();

    void setHasMembers(bool hasMembers);
    void applyFilter();
    void closeSearch();
    void updateState();
    void fetchAhead();
    void saveEntry(const Interaction &interaction);

    CustomerServices m_services;
    Customer m_record;
    TimelineModel *m_model;
    TimelineItems *m_items;
    KindSwitch *m_kinds = nullptr;
    QCheckBox *m_withMembers = nullptr;
    QPushButton *m_searchButton = nullptr;
    SearchField *m_search = nullptr;
    QWidget *m_entryButtons = nullptr;
    QuickEntry *m_entry = nullptr;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_blank = nullptr;
    TimelineView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    EmptyState *m_nothing = nullptr;
    EmptyState *m_failed = nullptr;
    EventPopover *m_popover = nullptr;
    QList<QAction *> m_entryActions;
};

} // namespace regulars
