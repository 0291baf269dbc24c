// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/knowledge/articlelist.h"
#include "models/tickets/deskchoicesview.h"

#include <QtWidgets/QWidget>

#include <functional>

class QComboBox;
class QKeySequence;
class QListView;
class QMenu;
class QPushButton;

namespace regulars {

class ActionRegistry;
class ArticlePane;
class CommandRunner;
class Formatting;
class KeyValueStore;
class KnowledgeDesk;
class ListPane;
class SearchField;
class SegmentedControl;

/// What the page works with; all of it must outlive it.
struct KnowledgeServices
{
    Database &database;
    CommandRunner &commands;
    const Formatting &formatting;
    KeyValueStore &store;
    ActionRegistry &registry;
    KnowledgeDesk &desk;
};

/// What the shop knows: the list of articles and the one that is read.
class KnowledgePage final : public QWidget
{
    Q_OBJECT

public:
    explicit KnowledgePage(const KnowledgeServices &services, QWidget *parent = nullptr);

    /// Shows an article whatever the list is filtered by.
    void showArticle(KnowledgeArticleId article);
    void focusList();
    [[nodiscard]] ArticleList &model() { return *m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }
    [[nodiscard]] ArticlePane *pane() const { return m_pane; }
    [[nodiscard]] SegmentedControl *parts() const { return m_parts; }
    [[nodiscard]] QComboBox *categories() const { return m_categories; }
    /// Which menu the page shows under "More".
    [[nodiscard]] QMenu *moreMenu();

Q_SIGNALS:
    /// An action was chosen from elsewhere: the page wants to be seen.
    void pageRequested();

private:
    void createHeader();
    void createList();
    void createPane();
    void layOut();
    void registerActions();
    /// The article that is shown, in that way.
    void handOut(void (KnowledgeDesk::*way)(KnowledgeArticleId, const QString &));
    void bind(const QString &id, const std::function<void()> &run);
    void addKeys(const QString &id, const QKeySequence &keys);
    void bindModel();
    void ask();
    void showState();
    void showChosen();
    void keepChosen();
    void showCategories();
    void changeState();
    void remove();

    KnowledgeServices m_services;
    ArticleList *m_model;
    DeskChoicesView *m_choices;
    QWidget *m_header = nullptr;
    SegmentedControl *m_parts = nullptr;
    QComboBox *m_categories = nullptr;
    SearchField *m_search = nullptr;
    QPushButton *m_new = nullptr;
    QPushButton *m_export = nullptr;
    ListPane *m_list = nullptr;
    QListView *m_view = nullptr;
    ArticlePane *m_pane = nullptr;
    KnowledgeArticleId m_wanted; ///< to be chosen as soon as it is in the list
};

} // namespace regulars
