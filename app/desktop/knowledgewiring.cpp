// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/knowledgewiring.h"

#include "app/desktop/ticketwiring.h"
#include "ui/base/actionregistry.h"
#include "ui/knowledge/knowledgedesk.h"
#include "ui/knowledge/knowledgepage.h"
#include "ui/search/recordprovider.h"
#include "ui/shell/formdesk.h"
#include "ui/shell/mainwindow.h"
#include "ui/templates/templatedesk.h"
#include "ui/tickets/ticketpane.h"
#include "ui/tickets/ticketspage.h"

#include <QtGui/QAction>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace regulars {

KnowledgeWiring::KnowledgeWiring(const KnowledgeWiringServices &services)
    : QObject(&services.window),
      m_services(services),
      m_desk(new KnowledgeDesk({services.database, services.commands, services.formatting, services.forms.kept(),
                                services.dialogs, *services.window.messages(), services.window},
                               this)),
      m_templates(new TemplateDesk({services.database, services.commands, services.forms.kept(), services.window}, this))
{
    addPage();
    bindTickets();
    addSearch();
}

void KnowledgeWiring::addPage()
{
    const QString id = u"knowledge"_s;
    m_page = new KnowledgePage(
        {m_services.database, m_services.commands, m_services.formatting, m_services.store, m_services.actions, *m_desk},
        &m_services.window);
    m_services.window.addPage({id, tr("Knowledge"), IconName::Note, Sidebar::Group::Daily, m_page});
    const auto show = [this, id](KnowledgeArticleId article) {
        m_services.window.showPage(id);
        m_page->showArticle(article);
    };
    connect(m_desk, &KnowledgeDesk::articleRequested, this, show);
    connect(&m_services.tickets.page(), &TicketsPage::articleRequested, this, show);
    connect(m_page, &KnowledgePage::pageRequested, this, [this, id] { m_services.window.showPage(id); });
    connect(&m_services.window, &MainWindow::pageShown, this, [this, id](const QString &shown) {
        if (shown == id)
            m_page->focusList();
    });
}

void KnowledgeWiring::bindTickets()
{
    TicketsPage &page = m_services.tickets.page();
    connect(&page, &TicketsPage::knowledgeRequested, m_desk, &KnowledgeDesk::createFromTicket);
    connect(&page, &TicketsPage::macroRequested, this,
            [this, &page](const QList<TicketId> &tickets) { m_templates->pickMacro(tickets, page.view()); });
    connect(&page, &TicketsPage::templatesRequested, this, [this, &page](TicketId ticket, QWidget *anchor, bool typed) {
        ReplyComposer *composer = page.pane()->composer();
        const auto insert = [composer](const QString &text) { composer->insertText(text); };
        m_templates->pickTemplate(ticket, anchor, insert, [composer, typed](const QString &text) {
            if (typed)
                composer->insertText(u'/' + text);
        });
    });
    QAction *manage = m_services.actions.add(
        {u"tickets.templates"_s, tr("Tickets"), tr("Templates and macros…"), {}, IconName::Edit});
    connect(manage, &QAction::triggered, m_templates, [this] { m_templates->manage(TemplatesDialog::Part::Templates); });
}

void KnowledgeWiring::addSearch()
{
    auto *tickets = new RecordProvider(SearchModel::Kind::Ticket, m_services.database, m_services.formatting,
                                       &m_services.window);
    connect(tickets, &RecordProvider::ticketChosen, this, [this](TicketId ticket) {
        m_services.window.showPage(u"tickets"_s);
        m_services.tickets.page().showTicket(ticket);
    });
    m_services.window.addPaletteProvider(tickets);
    auto *articles = new RecordProvider(SearchModel::Kind::Article, m_services.database, m_services.formatting,
                                        &m_services.window);
    connect(articles, &RecordProvider::articleChosen, m_desk, &KnowledgeDesk::articleRequested);
    m_services.window.addPaletteProvider(articles);
}

} // namespace regulars
