// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tickets/ticketdetailsview.h"
#include "ui/base/card.h"
#include "ui/tickets/replycomposer.h"
#include "ui/tickets/ticketdrafts.h"

#include <QtCore/QSet>

class QStackedLayout;

namespace regulars {

class ActionRegistry;
class AnsweringWatch;
class CommandRunner;
class ConversationFeed;
class ConversationView;
class CustomerGlance;
class EmptyState;
class Formatting;
class KeyValueStore;
class Notice;
class SuggestionPanel;
class OrderPeek;
class TicketHeader;
class TicketLinksRow;
class TicketStepsRow;

/// What the pane works with; all of it must outlive it.
struct TicketPaneServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &registry;
};

/// One ticket: its head, the conversation, and where one answers. What was begun and not sent stays with its ticket.
class TicketPane final : public Card
{
    Q_OBJECT

public:
    explicit TicketPane(const TicketPaneServices &services, QWidget *parent = nullptr);

    /// An invalid id shows none.
    void showTicket(TicketId ticket);
    [[nodiscard]] TicketId ticket() const { return m_view->key(); }
    /// Several tickets are chosen: so many.
    void showSeveral(int count);
    /// Puts the keyboard into the answer or the note, as soon as the ticket has been read.
    void write(ReplyComposer::Kind kind);
    /// Whether the keyboard is somewhere in here.
    [[nodiscard]] bool hasKeyboard() const;
    /// What was begun in this ticket is another text now.
    void readDraft();
    /// Time has passed: reads again what is due.
    void followTime();
    [[nodiscard]] TicketHeader *header() const { return m_header; }
    [[nodiscard]] ReplyComposer *composer() const { return m_composer; }
    [[nodiscard]] CustomerGlance *glance() const { return m_glance; }
    [[nodiscard]] ConversationView *conversation() const { return m_conversation; }
    [[nodiscard]] Notice *notice() const { return m_notice; }
    [[nodiscard]] TicketLinksRow *links() const { return m_links; }
    [[nodiscard]] TicketStepsRow *steps() const { return m_steps; }
    [[nodiscard]] SuggestionPanel *suggestions() const { return m_suggestions; }
    /// What stands there while several are chosen; its buttons are the page's.
    [[nodiscard]] EmptyState *several() const { return m_several; }

Q_SIGNALS:
    void customerRequested(regulars::CustomerId customer);
    /// An answer or a note was handed over.
    void sent();
    /// Back to the list, by keyboard.
    void left();
    /// Templates shall be offered at the anchor (ReplyComposer).
    void templatesRequested(regulars::TicketId ticket, QWidget *anchor, bool typed);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void createContent();
    void createStates();
    void showState();
    void showRecord();
    void takeDraft();
    void openMailProgram();
    void watchOthers();
    void showAnswering();
    void askAboutThanks();
    void showOrder(OrderId order, const QWidget *anchor);
    /// Files that are to go with what is being written, when they can.
    void attach(const QStringList &paths);
    /// False: they can't go with it, and it is said why.
    bool take(const QString &uid, ReplyComposer::Kind kind, const QList<PickedFile> &files);
    /// Always false.
    bool warn(const Error &error);
    void send();
    /// What is to be sent, as it was when somebody said so.
    struct Sending
    {
        TicketId ticket;
        QString uid;
        ReplyComposer::Kind kind = ReplyComposer::Kind::Note;
        QString body;
        TicketStatusId status;
        QString mailTo; ///< empty: not by e-mail
        QList<KnowledgeArticleId> knowledge;
    };
    void run(const Sending &sending, const QList<NewFile> &files);
    void ended(const QString &uid, ReplyComposer::Kind kind, bool worked);

    TicketPaneServices m_services;
    TicketDrafts m_drafts;
    TicketDetailsView *m_view;
    ConversationFeed *m_feed;
    AnsweringWatch *m_answering;
    QStackedLayout *m_stack = nullptr;
    QWidget *m_content = nullptr;
    TicketHeader *m_header = nullptr;
    CustomerGlance *m_glance = nullptr;
    TicketLinksRow *m_links = nullptr;
    TicketStepsRow *m_steps = nullptr;
    OrderPeek *m_order = nullptr; ///< made when an order is first shown
    Notice *m_notice = nullptr;
    ConversationView *m_conversation = nullptr;
    SuggestionPanel *m_suggestions = nullptr;
    ReplyComposer *m_composer = nullptr;
    EmptyState *m_blank = nullptr;
    EmptyState *m_several = nullptr;
    EmptyState *m_gone = nullptr;
    EmptyState *m_failed = nullptr;
    bool m_manyChosen = false;
    QSet<QString> m_sending;       ///< uids of tickets of which something is on its way
    QString m_uid;                 ///< of the ticket in the composer; empty: it has not been read yet
    int m_looking = 0;             ///< how many times files were given that are still being looked at
    bool m_sendWhenLooked = false; ///< somebody wanted to send meanwhile
    std::optional<ReplyComposer::Kind> m_wanted;
    TicketArticleId m_thanks; ///< about which was asked last
    TicketArticleId m_newest; ///< in the conversation when the present text was begun
};

} // namespace regulars
