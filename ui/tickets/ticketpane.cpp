// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketpane.h"

#include "core/mail/mailcomposer.h"
#include "models/base/commandrunner.h"
#include "models/mail/mailcommands.h"
#include "models/tickets/conversationfeed.h"
#include "models/tickets/ticketcommands.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/notice.h"
#include "ui/customers/customertexts.h"
#include "ui/knowledge/suggestionpanel.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/customerglance.h"
#include "ui/tickets/ticketheader.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace regulars {

TicketPane::TicketPane(const TicketPaneServices &services, QWidget *parent)
    : Card({}, parent),
      m_services(services),
      m_drafts(services.store),
      m_view(new TicketDetailsView(services.database, this)),
      m_feed(new ConversationFeed(services.database, this)),
      m_stack(new QStackedLayout)
{
    body()->setContentsMargins(1, 1, 1, 1);
    body()->addLayout(m_stack);
    createContent();
    createStates();
    connect(m_view, &TicketDetailsView::changed, this, &TicketPane::showState);
    connect(m_feed, &ConversationFeed::loaded, this, &TicketPane::watchOthers);
    connect(m_composer, &ReplyComposer::sendRequested, this, &TicketPane::send);
    connect(m_composer, &ReplyComposer::left, this, &TicketPane::left);
    connect(m_header, &TicketHeader::customerRequested, this, [this] {
        if (m_view->value() && m_view->value()->customer)
            Q_EMIT customerRequested(m_view->value()->ticket.customer);
    });
    connect(m_composer, &ReplyComposer::draftChanged, this, [this] {
        if (m_uid.isEmpty())
            return;
        const TicketDraft before = m_drafts.draft(m_uid);
        if (before.isEmpty() && !m_feed->events().isEmpty())
            m_newest = m_feed->events().first().article.id;
        m_drafts.keep(m_uid, m_composer->draft());
    });
    showState();
}

void TicketPane::createContent()
{
    m_content = new QWidget(this);
    m_header = new TicketHeader(m_services.formatting, m_services.registry, m_content);
    m_notice = new Notice(m_content);
    m_conversation = new ConversationView(*m_feed, m_services.formatting, m_content);
    m_suggestions = new SuggestionPanel(m_services.database, m_services.formatting, m_content);
    m_composer = new ReplyComposer(m_services.registry.action(u"tickets.send"_s), m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_glance = new CustomerGlance(m_services.formatting, m_content);
    layout->addWidget(m_header);
    layout->addWidget(m_glance);
    layout->addWidget(new Separator(m_content));
    layout->addWidget(m_notice);
    layout->addWidget(m_conversation, 1);
    layout->addWidget(new Separator(m_content));
    layout->addWidget(m_suggestions);
    layout->addWidget(m_composer);
    connect(m_suggestions, &SuggestionPanel::insertRequested, m_composer, &ReplyComposer::insertKnowledge);
    connect(m_composer, &ReplyComposer::templatesRequested, this,
            [this](QWidget *anchor, bool typed) { Q_EMIT templatesRequested(m_view->key(), anchor, typed); });
    connect(m_composer, &ReplyComposer::programRequested, this, &TicketPane::openMailProgram);
}

void TicketPane::createStates()
{
    m_blank = new EmptyState(IconName::Tickets, tr("No ticket is chosen"),
                             tr("Choose one in the list to read and answer it."), this);
    m_several = new EmptyState(IconName::Tickets, {}, tr("What you do now is done with all of them."), this);
    m_gone = new EmptyState(IconName::Tickets, tr("This ticket is not here any more"),
                            tr("Somebody moved it to the recycle bin."), this);
    m_failed = new EmptyState(IconName::Warning, tr("This ticket could not be read"), {}, this);
    connect(m_failed->addButton(tr("Try again")), &QPushButton::clicked, m_view, &TicketDetailsView::refresh);
    for (QWidget *state : std::initializer_list<QWidget *>{m_blank, m_content, m_several, m_gone, m_failed})
        m_stack->addWidget(state);
}

void TicketPane::showTicket(TicketId ticket)
{
    m_manyChosen = false;
    if (ticket == m_view->key()) {
        showState();
        return;
    }
    m_uid.clear();
    m_newest = {};
    m_wanted.reset();
    m_notice->hide();
    m_feed->setTicket(ticket);
    m_suggestions->setOpen(false);
    m_suggestions->model().setTicket(ticket);
    m_view->show(ticket);
    showState();
}

void TicketPane::showSeveral(int count)
{
    m_manyChosen = true;
    m_several->setTexts(tr("%n ticket(s) chosen", "", count), tr("What you do now is done with all of them."));
    showState();
}

void TicketPane::write(ReplyComposer::Kind kind)
{
    m_wanted = kind;
    if (m_view->value() && m_stack->currentWidget() == m_content)
        takeDraft();
}

bool TicketPane::hasKeyboard() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void TicketPane::followTime()
{
    if (m_view->value())
        showRecord();
}

void TicketPane::showState()
{
    QWidget *state = m_content;
    if (m_manyChosen)
        state = m_several;
    else if (m_view->state() == TicketDetailsView::State::Empty)
        state = m_blank;
    else if (m_view->state() == TicketDetailsView::State::Gone)
        state = m_gone;
    else if (m_view->state() == TicketDetailsView::State::Failed)
        state = m_failed;
    if (state == m_failed)
        m_failed->setTexts(tr("This ticket could not be read"), errorText(m_view->error()));
    // While another ticket is read, the place of the one before stays as it is.
    if (state == m_content && !m_view->value() && m_stack->currentWidget() != m_content)
        state = m_blank;
    m_content->setEnabled(m_view->value().has_value());
    m_stack->setCurrentWidget(state);
    if (state == m_content && m_view->value())
        showRecord();
}

void TicketPane::showRecord()
{
    const TicketDetails &details = *m_view->value();
    const QString name = details.customer ? details.customer->name : QString();
    m_header->setTicket(details);
    m_glance->setCustomer(details.customer);
    m_conversation->setCustomerName(name);
    m_composer->setTexts(name.isEmpty() ? QString() : CustomerTexts::name(name),
                         TicketTexts::dueSentence(details.row, m_services.formatting));
    m_composer->setMail(details.canMail ? details.answerAddress : QString(), details.ticket.channel == TicketChannel::Email);
    if (m_uid != details.ticket.uid) {
        m_uid.clear();
        m_composer->setDraft(m_drafts.draft(details.ticket.uid));
        m_uid = details.ticket.uid;
    }
    takeDraft();
}

void TicketPane::takeDraft()
{
    if (m_wanted && m_content->isVisible())
        m_composer->write(*std::exchange(m_wanted, std::nullopt));
}

// For shops without an account here: the answer goes on in the program that the system has for mail.
void TicketPane::openMailProgram()
{
    if (!m_view->value())
        return;
    const TicketDetails &details = *m_view->value();
    QUrlQuery head;
    head.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(
                                        replySubject(details.ticket.subject, details.ticket.number))));
    head.addQueryItem(u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_composer->text())));
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(details.answerAddress);
    mail.setQuery(head);
    QDesktopServices::openUrl(mail);
}

// Two people who answer at once are worse than none.
void TicketPane::watchOthers()
{
    if (m_feed->events().isEmpty() || m_composer->draft().isEmpty() || m_uid.isEmpty())
        return;
    const ConversationEntry &last = m_feed->events().first();
    const TicketArticleId before = std::exchange(m_newest, last.article.id);
    if (!before.isValid() || before == last.article.id)
        return;
    if (last.article.sender == ArticleSender::Customer)
        m_notice->show(tr("The customer has written again since you began."), Tone::Warning);
    else if (!last.authorName.isEmpty())
        m_notice->show(tr("%1 has written here since you began.", "a person").arg(last.authorName), Tone::Warning);
    else
        m_notice->show(tr("Somebody has written here since you began."), Tone::Warning);
    m_notice->addButton(tr("Close"));
}

void TicketPane::send()
{
    if (m_uid.isEmpty() || !m_view->value())
        return;
    const TicketId id = m_view->key();
    const QString body = m_composer->text();
    const ReplyComposer::Kind kind = m_composer->kind();
    m_composer->setSending(true);
    m_newest = {}; // the article that comes now is our own
    const auto finished = [this, uid = m_uid, kind](const auto &answer) { ended(uid, kind, answer.has_value()); };
    if (kind == ReplyComposer::Kind::Note)
        m_services.commands.run(NoteOnTicket{id, body}, this, finished);
    else if (m_composer->byMail())
        m_services.commands.run(ReplyByMail{id, body, m_composer->statusAfter(), {}, {}, {}, {}, m_composer->knowledge()},
                                this, finished);
    else
        m_services.commands.run(ReplyToTicket{id, body, m_composer->statusAfter(), {}, m_composer->knowledge()}, this,
                                finished);
}

void TicketPane::ended(const QString &uid, ReplyComposer::Kind kind, bool worked)
{
    const bool shown = uid == m_uid;
    if (shown)
        m_composer->setSending(false);
    if (!worked)
        return;
    m_notice->hide();
    TicketDraft rest = m_drafts.draft(uid);
    (kind == ReplyComposer::Kind::Note ? rest.note : rest.reply).clear();
    if (kind == ReplyComposer::Kind::Reply)
        rest.knowledge.clear();
    m_drafts.keep(uid, rest);
    if (!shown)
        return;
    if (m_composer->kind() == kind)
        m_composer->clearText();
    else
        m_composer->setDraft(rest);
    Q_EMIT sent();
}

} // namespace regulars
