// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/knowledge/knowledgearticleid.h"

#include <QtCore/QObject>

#include <functional>

class QWidget;

namespace regulars {

class ArticleForm;
class CommandRunner;
class Database;
class Dialogs;
class Formatting;
class KeptForms;
class MessageBar;
struct Error;
struct KnowledgeArticle;
struct PageArticle;

/// What the desk works with; all of it must outlive it.
struct KnowledgeDeskServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeptForms &forms;
    Dialogs &dialogs;
    MessageBar &messages;
    QWidget &window;
};

/// Opens the forms of articles and saves what they bring; hands articles out as pages, PDF and on paper. GUI thread only.
class KnowledgeDesk final : public QObject
{
    Q_OBJECT

public:
    explicit KnowledgeDesk(const KnowledgeDeskServices &services, QObject *parent = nullptr);

    void createArticle();
    void editArticle(KnowledgeArticleId article);
    /// Makes a draft of what was answered and opens it.
    void createFromTicket(TicketId ticket);
    /// As a page for a browser.
    void savePage(KnowledgeArticleId article, const QString &title);
    /// Every published article as a folder of pages.
    void savePages();
    /// One article; for an invalid id every published one. `title` names the file.
    void savePdf(KnowledgeArticleId article, const QString &title);
    void print(KnowledgeArticleId article, const QString &title);

Q_SIGNALS:
    /// It was written just now.
    void articleRequested(regulars::KnowledgeArticleId article);

private:
    void open(const QString &key, const KnowledgeArticle &article);
    void save(ArticleForm *form, const KnowledgeArticle &article);
    void withArticle(KnowledgeArticleId id, const std::function<void(const KnowledgeArticle &)> &use);
    void withPages(KnowledgeArticleId id, const std::function<void(const QList<PageArticle> &)> &use);
    void writePdf(const QList<PageArticle> &articles, const QString &file);
    void showError(const Error &error);
    void showSaved(const QString &file);

    KnowledgeDeskServices m_services;
};

} // namespace regulars
