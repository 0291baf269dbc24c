// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/knowledge/knowledgepage.h"

#include "models/base/commandrunner.h"
#include "models/knowledge/knowledgecommands.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/base/windowstate.h"
#include "ui/knowledge/articlepane.h"
#include "ui/knowledge/knowledgedesk.h"
#include "ui/knowledge/knowledgetexts.h"

#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int leastList = 280;
constexpr int leastPane = 380;

/// The parts of the switch, in their order.
enum Part { Current, Drafts, ToReview, Archived, RecycleBin };

ArticleQuery queryOf(int part)
{
    ArticleQuery query;
    if (part == Drafts)
        query.state = ArticleState::Draft;
    if (part == Archived)
        query.state = ArticleState::Archived;
    query.reviewDue = part == ToReview;
    query.deleted = part == RecycleBin;
    return query;
}

ListRow rowOf(const ArticleRow &article, const Formatting &formatting)
{
    ListRow row;
    row.hasAvatar = false;
    row.title = article.title;
    row.subtitle = KnowledgeTexts::details(article, formatting);
    row.chip = article.reviewDue ? ChipText{KnowledgePage::tr("To review"), Tone::Warning}
                                 : KnowledgeTexts::stateChip(article.state);
    return row;
}

} // namespace

KnowledgePage::KnowledgePage(const KnowledgeServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new ArticleList(services.database, this)),
      m_choices(new DeskChoicesView(services.database, this))
{
    registerActions();
    createHeader();
    createList();
    createPane();
    layOut();
    bindModel();
    showState();
}

void KnowledgePage::registerActions()
{
    const QString group = tr("Knowledge");
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &keys, IconName icon) {
        m_services.registry.add({id, group, text, keys, icon});
    };
    add(u"knowledge.new"_s, tr("New article"), {}, IconName::Plus);
    add(u"knowledge.edit"_s, tr("Edit article…"), {}, IconName::Edit);
    add(u"knowledge.state"_s, tr("Publish or archive article"), {}, IconName::Check);
    add(u"knowledge.delete"_s, tr("Delete article"), {}, IconName::Trash);
    add(u"knowledge.page"_s, tr("Save article as a web page…"), {}, IconName::Export);
    add(u"knowledge.pdf"_s, tr("Save article as PDF…"), {}, IconName::Export);
    add(u"knowledge.print"_s, tr("Print article…"), {}, IconName::Export);
    add(u"knowledge.pages"_s, tr("Save all published articles as web pages…"), {}, IconName::Export);
    add(u"knowledge.allPdf"_s, tr("Save all published articles as PDF…"), {}, IconName::Export);
    add(u"knowledge.find"_s, tr("Find in the articles"), {}, IconName::Search);
}

void KnowledgePage::createHeader()
{
    m_header = new QWidget(this);
    auto *title = new TextLabel(tr("Knowledge"), FontRole::PageTitle, ColourRole::Text, m_header);
    m_parts = new SegmentedControl(m_header);
    m_parts->setAccessibleName(tr("Which articles"));
    for (const QString &text : {tr("Current"), tr("Drafts"), tr("To review"), tr("Archived"), tr("Recycle bin")})
        m_parts->addSegment(text);
    m_new = new QPushButton(tr("New article"), m_header);
    setButtonLook(m_new, ButtonVariant::Primary, ButtonSize::Small);
    m_export = new QPushButton(tr("Export"), m_header);
    setButtonLook(m_export, ButtonVariant::Secondary, ButtonSize::Small);
    auto *layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(title);
    layout->addWidget(m_parts);
    layout->addStretch(1);
    layout->addWidget(m_export);
    layout->addWidget(m_new);
    connect(m_parts, &SegmentedControl::currentIndexChanged, this, &KnowledgePage::ask);
    connect(m_new, &QPushButton::clicked, &m_services.desk, &KnowledgeDesk::createArticle);
    connect(m_export, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(m_services.registry.action(u"knowledge.pages"_s));
        menu->addAction(m_services.registry.action(u"knowledge.allPdf"_s));
        popupBelow(menu, m_export);
    });
}

void KnowledgePage::createList()
{
    m_view = new QListView(this);
    prepareListView(m_view);
    m_view->setAccessibleName(tr("Articles"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListRowDelegate(
        [this](const QModelIndex &index) {
            return rowOf(index.data(ArticleList::RowRole).value<ArticleRow>(), m_services.formatting);
        },
        m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list = new ListPane({}, IconName::Note, m_view, this);
    m_list->setMinimumWidth(leastList);
    m_search = m_list->addSearch(tr("Find by any word"));
    m_categories = new QComboBox(this);
    m_categories->setAccessibleName(tr("Category"));
    m_list->addTool(m_categories);
    showCategories();
    EmptyState *empty = m_list->emptyState();
    empty->setTexts(tr("Nothing is written down yet"),
                    tr("Write down what customers ask again and again, or make an article of a ticket that you have "
                       "answered. Published articles are suggested beside similar tickets."));
    connect(empty->addButton(tr("New article")), &QPushButton::clicked, &m_services.desk, &KnowledgeDesk::createArticle);
    connect(m_search, &SearchField::searchChanged, this, &KnowledgePage::ask);
    connect(m_categories, &QComboBox::currentIndexChanged, this, &KnowledgePage::ask);
    connect(m_list, &ListPane::retryRequested, m_model, &ArticleList::refresh);
    connect(m_list, &ListPane::filtersCleared, this, [this] {
        m_search->clear();
        m_categories->setCurrentIndex(0);
        m_parts->setCurrentIndex(Current);
        ask();
    });
    connect(m_view, &QListView::activated, this, [this] { m_services.registry.action(u"knowledge.edit"_s)->trigger(); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](QPoint place) { moreMenu()->popup(m_view->viewport()->mapToGlobal(place)); });
}

void KnowledgePage::createPane()
{
    m_pane = new ArticlePane(m_services.database, m_services.formatting, this);
    m_pane->setMinimumWidth(leastPane);
    bind(u"knowledge.new"_s, [this] { m_services.desk.createArticle(); });
    bind(u"knowledge.edit"_s, [this] {
        if (m_pane->shown() && !m_pane->shown()->article.deleted)
            m_services.desk.editArticle(m_pane->article());
    });
    bind(u"knowledge.state"_s, [this] { changeState(); });
    bind(u"knowledge.delete"_s, [this] { remove(); });
    bind(u"knowledge.page"_s, [this] { handOut(&KnowledgeDesk::savePage); });
    bind(u"knowledge.pdf"_s, [this] { handOut(&KnowledgeDesk::savePdf); });
    bind(u"knowledge.print"_s, [this] { handOut(&KnowledgeDesk::print); });
    bind(u"knowledge.pages"_s, [this] { m_services.desk.savePages(); });
    bind(u"knowledge.allPdf"_s, [this] { m_services.desk.savePdf({}, tr("Knowledge")); });
    bind(u"knowledge.find"_s, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    addKeys(u"knowledge.edit"_s, Qt::Key_F2);
    addKeys(u"knowledge.delete"_s, QKeySequence::Delete);
    connect(m_pane, &ArticlePane::editRequested, m_services.registry.action(u"knowledge.edit"_s), &QAction::trigger);
    connect(m_pane, &ArticlePane::stateRequested, m_services.registry.action(u"knowledge.state"_s), &QAction::trigger);
    connect(m_pane, &ArticlePane::moreRequested, this, [this] { popupBelow(moreMenu(), m_pane->moreButton()); });
}

void KnowledgePage::handOut(void (KnowledgeDesk::*way)(KnowledgeArticleId, const QString &))
{
    if (m_pane->shown())
        (m_services.desk.*way)(m_pane->article(), m_pane->shown()->article.title);
}

void KnowledgePage::bind(const QString &id, const std::function<void()> &run)
{
    QAction *action = m_services.registry.action(id);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(action);
    connect(action, &QAction::triggered, this, [this, run] {
        if (!isVisible())
            Q_EMIT pageRequested();
        run();
    });
}

// Keys that other lists have, too: they belong to the list, not to the action.
void KnowledgePage::addKeys(const QString &id, const QKeySequence &keys)
{
    QAction *action = m_services.registry.action(id);
    auto *pressed = new QAction(m_view);
    pressed->setShortcut(keys);
    pressed->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(pressed);
    connect(pressed, &QAction::triggered, action, &QAction::trigger);
    m_services.registry.addFixed({tr("In the list of articles"), action->text(), keys});
}

void KnowledgePage::layOut()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(space::l);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({420, 700});
    rememberSplitter(splitter, m_services.store, u"knowledge/splitter"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
}

void KnowledgePage::bindModel()
{
    connect(m_model, &QueryModel::loaded, this, &KnowledgePage::showState);
    connect(m_model, &QueryModel::loaded, this, &KnowledgePage::keepChosen);
    connect(m_model, &QueryModel::failed, this, [this](const Error &error) { m_list->setFailure(error); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &KnowledgePage::showChosen);
    connect(m_choices, &DeskChoicesView::changed, this, &KnowledgePage::showCategories);
}

void KnowledgePage::ask()
{
    ArticleQuery query = queryOf(m_parts->currentIndex());
    query.category = {m_categories->currentData().toLongLong()};
    query.text = m_search->text().trimmed();
    m_model->setQuery(query);
}

void KnowledgePage::showCategories()
{
    const qint64 chosen = m_categories->currentData().toLongLong();
    {
        const QSignalBlocker blocker(m_categories);
        m_categories->clear();
        m_categories->addItem(tr("All categories"), QVariant::fromValue<qint64>(0));
        if (m_choices->value()) {
            for (const TicketCategory &each : m_choices->value()->categories)
                m_categories->addItem(each.name, each.id.value);
        }
        m_categories->setCurrentIndex(std::max(0, m_categories->findData(chosen)));
    }
    m_categories->setVisible(m_categories->count() > 1);
    if (m_parts && m_categories->currentData().toLongLong() != chosen)
        ask();
}

void KnowledgePage::showState()
{
    const ArticleQuery everything;
    if (m_model->rowCount() > 0)
        m_list->setState(ListPane::State::Ready);
    else if (m_model->isReading())
        m_list->setState(ListPane::State::Loading);
    else
        m_list->setState(m_model->query() == everything ? ListPane::State::Empty : ListPane::State::NothingFound);
    m_list->setCount(m_model->rowCount() > 0 ? m_services.formatting.number(m_model->rowCount()) : QString());
}

void KnowledgePage::showChosen()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    m_wanted = {};
    m_pane->showArticle(m_model->rows().at(current.row()).id);
}

void KnowledgePage::keepChosen()
{
    const KnowledgeArticleId shown = m_wanted.isValid() ? m_wanted : m_pane->article();
    if (const int row = m_model->rowOf(shown); row >= 0) {
        m_wanted = {};
        m_view->setCurrentIndex(m_model->index(row));
        m_pane->showArticle(shown);
    } else if (m_wanted.isValid()) {
        m_view->setCurrentIndex({});
    } else if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex({});
        m_view->setCurrentIndex(m_model->index(0));
    } else {
        m_pane->showArticle({});
    }
}

void KnowledgePage::showArticle(KnowledgeArticleId article)
{
    m_wanted = article;
    m_pane->showArticle(article);
    keepChosen();
}

void KnowledgePage::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void KnowledgePage::changeState()
{
    const NamedArticle *shown = m_pane->shown();
    if (!shown)
        return;
    const KnowledgeArticle &article = shown->article;
    if (article.deleted) {
        m_services.commands.run(RestoreArticles{{article.id}});
        return;
    }
    const ArticleState next = article.state == ArticleState::Draft       ? ArticleState::Published
                              : article.state == ArticleState::Published ? ArticleState::Archived
                                                                         : ArticleState::Draft;
    m_services.commands.run(SetArticleState{{article.id}, next});
}

void KnowledgePage::remove()
{
    if (m_pane->shown() && !m_pane->shown()->article.deleted)
        m_services.commands.run(DeleteArticles{{m_pane->article()}});
}

QMenu *KnowledgePage::moreMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &id : {u"knowledge.edit"_s, u"knowledge.state"_s})
        menu->addAction(m_services.registry.action(id));
    menu->addSeparator();
    for (const QString &id : {u"knowledge.page"_s, u"knowledge.pdf"_s, u"knowledge.print"_s})
        menu->addAction(m_services.registry.action(id));
    menu->addSeparator();
    menu->addAction(m_services.registry.action(u"knowledge.delete"_s));
    return menu;
}

} // namespace regulars
