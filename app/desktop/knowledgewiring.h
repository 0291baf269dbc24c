// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

namespace regulars {

class ActionRegistry;
class CommandRunner;
class Database;
class Dialogs;
class Formatting;
class FormDesk;
class KeyValueStore;
class KnowledgeDesk;
class KnowledgePage;
class MainWindow;
class TemplateDesk;
class TicketWiring;

/// What knowledge, templates and macros are wired to; all of it must outlive the wiring.
struct KnowledgeWiringServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &actions;
    Dialogs &dialogs;
    FormDesk &forms;
    MainWindow &window;
    TicketWiring &tickets;
};

/// What the shop knows, in the window: the page of articles, templates and macros beside the tickets, and both tickets and
/// articles in the search. Made after the page of tickets; belongs to the window.
class KnowledgeWiring final : public QObject
{
    Q_OBJECT

public:
    explicit KnowledgeWiring(const KnowledgeWiringServices &services);

    [[nodiscard]] KnowledgePage &page() const { return *m_page; }
    [[nodiscard]] KnowledgeDesk &desk() const { return *m_desk; }
    [[nodiscard]] TemplateDesk &templates() const { return *m_templates; }

private:
    void addPage();
    void bindTickets();
    void addSearch();

    KnowledgeWiringServices m_services;
    KnowledgeDesk *m_desk;
    TemplateDesk *m_templates;
    KnowledgePage *m_page = nullptr;
};

} // namespace regulars
