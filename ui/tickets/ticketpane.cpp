// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketpane.h"

#include "core/mail/mailcomposer.h"
#include "core/tickets/articlefiles.h"
#include "models/base/commandrunner.h"
#include "models/base/whendone.h"
#include "models/mail/mailcommands.h"
#include "models/tickets/answeringwatch.h"
#include "models/tickets/conversationfeed.h"
#include "models/tickets/ticketcommands.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/mailtourl.h"
#include "ui/base/notice.h"
#include "ui/customers/customertexts.h"
#include "ui/knowledge/suggestionpanel.h"
#include "ui/orders/orderpeek.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/customerglance.h"
#include "ui/tickets/ticketheader.h"
#include "ui/tickets/ticketlinksrow.h"
#include "ui/tickets/ticketstepsrow.h"
#include "ui/tickets/tickettexts.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>
#include <QtGui/QDesktopServices>
#include <QtGui/QKeyEvent>
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
      m_answering(new AnsweringWatch(services.database, this)),
      m_stack(new QStackedLayout)
{
    body()->setContentsMargins(1, 1, 1, 1);
    body()->addLayout(m_stack);
    createContent();
    createStates();
    connect(m_view, &TicketDetailsView::changed, this, &TicketPane::showState);
    connect(m_feed, &ConversationFeed::loaded, this, &TicketPane::watchOthers);
    connect(m_composer, &ReplyComposer::sendRequested, this, &TicketPane::send);
    connect(m_composer, &ReplyComposer::filesGiven, this, &TicketPane::attach);
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
        if (m_composer->draft().isEmpty())
            m_answering->ended();
        else
            m_answering->typed();
    });
    connect(m_answering, &AnsweringWatch::changed, this, &TicketPane::showAnswering);
    showState();
}

void TicketPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        Card::keyPressEvent(event);
        return;
    }
    m_suggestions->setOpen(false);
    Q_EMIT left();
}

void TicketPane::createContent()
{
    m_content = new QWidget(this);
    m_header = new TicketHeader(m_services.formatting, m_services.registry, m_content);
    m_notice = new Notice(m_content);
    m_conversation = new ConversationView(*m_feed, m_services.formatting, m_content);
    m_suggestions = new SuggestionPanel(m_services.database, m_services.formatting, m_content);
    m_composer = new ReplyComposer(m_services.registry.action(u"tickets.send"_s), m_services.formatting, m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_glance = new CustomerGlance(m_services.formatting, m_content);
    layout->addWidget(m_header);
    layout->addWidget(m_glance);
    m_links = new TicketLinksRow(m_services.formatting, m_content);
    layout->addWidget(m_links);
    m_steps = new TicketStepsRow(m_services.formatting, m_content);
    layout->addWidget(m_steps);
    layout->addWidget(new Separator(m_content));
    layout->addWidget(m_notice);
    layout->addWidget(m_conversation, 1);
    layout->addWidget(new Separator(m_content));
    layout->addWidget(m_suggestions);
    layout->addWidget(m_composer);
    connect(m_links, &TicketLinksRow::orderRequested, this, &TicketPane::showOrder);
    connect(m_steps, &TicketStepsRow::ticked, this, [this](const TicketStep &step) {
        m_services.commands.run(TickTicketStep{m_view->key(), step}, this, [this](const auto &answer) {
            if (!answer)
                showState(); // as it was
        });
    });
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
    m_thanks = {};
    m_sendWhenLooked = false;
    m_notice->hide();
    m_feed->setTicket(ticket);
    m_answering->setTicket(ticket);
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
    m_answering->refresh();
}

void TicketPane::readDraft()
{
    if (m_uid.isEmpty())
        return;
    m_composer->setDraft(m_drafts.draft(m_uid));
    m_composer->setSending(m_sending.contains(m_uid));
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
    m_links->setLinks(details.links);
    m_steps->setSteps(details.steps);
    m_conversation->setCustomerName(name);
    m_composer->setEnabled(!details.ticket.mergedInto.isValid());
    m_composer->setTexts(name.isEmpty() ? QString() : CustomerTexts::name(name),
                         TicketTexts::dueSentence(details.row, m_services.formatting));
    m_composer->setMail(details.canMail ? details.answerAddress : QString(), details.ticket.channel == TicketChannel::Email);
    if (m_uid != details.ticket.uid) {
        m_uid.clear();
        m_composer->setDraft(m_drafts.draft(details.ticket.uid));
        m_composer->setSending(m_sending.contains(details.ticket.uid));
        m_uid = details.ticket.uid;
    }
    takeDraft();
    askAboutThanks();
}

void TicketPane::askAboutThanks()
{
    const TicketArticleId thanks = m_view->value()->thanks;
    const TicketArticleId before = std::exchange(m_thanks, thanks);
    if (thanks == before)
        return;
    if (!thanks.isValid()) {
        m_notice->hide();
        return;
    }
    m_notice->show(tr("It was solved, and the customer seems only to say thank you. Shall it stay solved?"), Tone::Info);
    connect(m_notice->addButton(tr("Keep it solved")), &QPushButton::clicked, this, [this, id = m_view->key()] {
        m_services.commands.run(SetTicketStatus{{id}, builtInStatus(StatusCategory::Solved)});
    });
    m_notice->addButton(tr("Leave it open"));
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
    QDesktopServices::openUrl(
        mailtoUrl(details.answerAddress, replySubject(details.ticket.subject, details.ticket.number), m_composer->text()));
    if (m_composer->files().isEmpty())
        return;
    m_notice->show(tr("The mail program can't be given files: please attach them there."), Tone::Info);
    m_notice->addButton(tr("Close"));
}

void TicketPane::attach(const QStringList &paths)
{
    if (m_uid.isEmpty() || m_sending.contains(m_uid))
        return;
    ++m_looking;
    whenDone(startLooking(m_services.database, paths), this,
             [this, uid = m_uid, kind = m_composer->kind()](const Result<QList<PickedFile>> &found) {
                 --m_looking;
                 const bool taken = found ? take(uid, kind, *found) : warn(found.error());
                 if (!taken)
                     m_sendWhenLooked = false;
                 if (m_looking == 0 && std::exchange(m_sendWhenLooked, false))
                     send();
             });
}

bool TicketPane::take(const QString &uid, ReplyComposer::Kind kind, const QList<PickedFile> &files)
{
    TicketDraft draft = uid == m_uid ? m_composer->draft() : m_drafts.draft(uid);
    QList<PickedFile> &all = kind == ReplyComposer::Kind::Note ? draft.noteFiles : draft.replyFiles;
    QList<qint64> sizes;
    for (const PickedFile &file : files) {
        all.removeIf([&](const PickedFile &before) { return before.path == file.path; });
        all += file;
    }
    for (const PickedFile &file : std::as_const(all))
        sizes += file.size;
    if (const Result<void> checked = checkArticleFiles(sizes); !checked)
        return warn(checked.error());
    if (uid == m_uid)
        m_composer->setFiles(kind, all);
    else
        m_drafts.keep(uid, draft);
    return true;
}

bool TicketPane::warn(const Error &error)
{
    m_notice->show(errorText(error), Tone::Danger);
    m_notice->addButton(tr("Close"));
    return false;
}

void TicketPane::showOrder(OrderId order, const QWidget *anchor)
{
    if (!m_order)
        m_order = new OrderPeek(m_services.database, m_services.formatting, this);
    m_order->open(order, {anchor->mapToGlobal(QPoint(0, 0)), anchor->size()});
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

void TicketPane::showAnswering()
{
    QStringList names;
    for (const Answering &other : m_answering->others())
        names += other.userName.isEmpty() ? tr("Somebody", "is answering") : other.userName;
    names.removeDuplicates();
    m_header->setAnswering(names);
}

void TicketPane::send()
{
    if (m_uid.isEmpty() || !m_view->value())
        return;
    if (m_looking > 0) { // not without the files that were given
        m_sendWhenLooked = true;
        return;
    }
    const Sending sending{m_view->key(),
                          m_uid,
                          m_composer->kind(),
                          m_composer->text(),
                          m_composer->statusAfter(),
                          m_composer->byMail() ? m_composer->address() : QString(),
                          m_composer->knowledge()};
    m_sending.insert(m_uid);
    m_composer->setSending(true);
    m_newest = {}; // the article that comes now is our own
    QStringList paths;
    for (const PickedFile &file : m_composer->files())
        paths += file.path;
    if (paths.isEmpty()) {
        run(sending, {});
        return;
    }
    whenDone(startReading(m_services.database, paths), this, [this, sending](const Result<QList<NewFile>> &files) {
        if (files) {
            run(sending, *files);
            return;
        }
        ended(sending.uid, sending.kind, false);
        (void)warn(files.error());
    });
}

void TicketPane::run(const Sending &sending, const QList<NewFile> &files)
{
    const auto finished = [this, uid = sending.uid, kind = sending.kind](const auto &answer) {
        ended(uid, kind, answer.has_value());
    };
    if (sending.kind == ReplyComposer::Kind::Note)
        m_services.commands.run(NoteOnTicket{sending.ticket, sending.body, files}, this, finished);
    else if (sending.mailTo.isEmpty())
        m_services.commands.run(ReplyToTicket{sending.ticket, sending.body, sending.status, {}, sending.knowledge, files},
                                this, finished);
    else // to whom the person has seen, whoever may have written meanwhile
        m_services.commands.run(
            ReplyByMail{sending.ticket, sending.body, sending.status, {}, {sending.mailTo}, files, {}, sending.knowledge},
            this, finished);
}

void TicketPane::ended(const QString &uid, ReplyComposer::Kind kind, bool worked)
{
    const bool shown = uid == m_uid;
    m_sending.remove(uid);
    if (shown)
        m_composer->setSending(false);
    if (!worked)
        return;
    if (shown) {
        m_notice->hide();
        m_answering->ended();
    }
    TicketDraft rest = m_drafts.draft(uid);
    (kind == ReplyComposer::Kind::Note ? rest.note : rest.reply).clear();
    (kind == ReplyComposer::Kind::Note ? rest.noteFiles : rest.replyFiles).clear();
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
