// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/segments/segmentspage.h"

#include "models/base/roles.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/listpane.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/base/textlabel.h"
#include "ui/base/viewaction.h"
#include "ui/base/windowstate.h"
#include "ui/segments/segmentdesk.h"
#include "ui/segments/segmentlistmodel.h"
#include "ui/segments/segmentpane.h"
#include "ui/segments/segmenttexts.h"

#include <QtGui/QAction>
#include <QtGui/QHideEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

const auto chosenKey = u"segments/chosen"_s;
constexpr int leastList = 280;
constexpr int leastPane = 420;

} // namespace

SegmentsPage::SegmentsPage(SegmentDesk &desk, KeyValueStore &store, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_model(new SegmentListModel(desk.services().formatting, this)),
      m_pane(new SegmentPane(desk, this)),
      m_wanted{store.value(chosenKey).toLongLong()}
{
    createHeader();
    createList();
    createActions();
    layOut();
    connect(&m_desk, &SegmentDesk::changed, this, &SegmentsPage::showList);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SegmentsPage::keepChosen);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &store] {
        showChosen();
        if (segment().isValid())
            store.setValue(chosenKey, segment().value);
    });
    connect(m_pane, &SegmentPane::moreRequested, this, [this](QWidget *button) { popupBelow(menu(), button); });
    auto *splitter = findChild<QSplitter *>();
    rememberSplitter(splitter, store, u"segments/splitter"_s);
    showList();
}

void SegmentsPage::createHeader()
{
    m_header = new QWidget(this);
    m_compare = new QPushButton(tr("Compare…"), m_header);
    m_compare->setObjectName(u"compare_segments"_s);
    setButtonLook(m_compare, ButtonVariant::Secondary, ButtonSize::Small);
    connect(m_compare, &QPushButton::clicked, this, [this] { m_desk.compare(segment()); });
    m_new = new QPushButton(tr("New segment"), m_header);
    m_new->setObjectName(u"new_segment"_s);
    setButtonLook(m_new, ButtonVariant::Primary, ButtonSize::Small);
    auto *menu = new QMenu(m_new);
    fillNewMenu(*menu);
    m_new->setMenu(menu);
    auto *layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::l);
    layout->addWidget(new TextLabel(tr("Segments"), FontRole::PageTitle, ColourRole::Text, m_header));
    layout->addStretch(1);
    layout->addWidget(m_compare);
    layout->addWidget(m_new);
}

void SegmentsPage::fillNewMenu(QMenu &menu)
{
    const auto add = [&](const QString &text, const QString &name, auto run) {
        QAction *action = menu.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, &m_desk, run);
    };
    add(tr("From the ready ones…"), u"new_from_ready"_s, [this] { m_desk.showGallery(); });
    add(tr("By a rule of its own…"), u"new_by_rule"_s, [this] { m_desk.create(); });
    add(tr("By hand…"), u"new_by_hand"_s, [this] { m_desk.createStatic(); });
}

void SegmentsPage::createList()
{
    m_view = new QListView(this);
    m_view->setObjectName(u"segments"_s);
    m_view->setAccessibleName(tr("Segments"));
    prepareListView(m_view);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ListRowDelegate(
        [this](const QModelIndex &index) {
            ListRow row;
            row.hasAvatar = false;
            row.title = index.data(role::Title).toString();
            row.subtitle = index.data(role::Subtitle).toString();
            if (const SegmentRow *segment = m_model->segment(index))
                row.chip = SegmentTexts::kind(segment->segment.kind);
            return row;
        },
        m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list = new ListPane({}, IconName::Segments, m_view, this);
    m_list->setMinimumWidth(leastList);
    m_search = m_list->addSearch(tr("Find a segment"));
    EmptyState *empty = m_list->emptyState();
    empty->setTexts(tr("No segments yet"),
                    tr("A segment is customers who have something in common, and stays current by itself. Begin with a "
                       "ready one, such as those who are slipping away."));
    QPushButton *ready = empty->addButton(tr("Ready segments…"));
    ready->setObjectName(u"first_segment"_s);
    connect(ready, &QPushButton::clicked, &m_desk, &SegmentDesk::showGallery);
    connect(empty->addButton(tr("A rule of its own…")), &QPushButton::clicked, this, [this] { m_desk.create(); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        m_model->setSearch(text);
        showList();
    });
    connect(m_list, &ListPane::filtersCleared, m_search, &QLineEdit::clear);
    connect(m_list, &ListPane::retryRequested, this, [this] { m_desk.readAgain(); });
    connect(m_view, &QListView::activated, this, [this] { m_desk.edit(segment()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](QPoint place) {
        if (segment().isValid())
            menu()->popup(m_view->viewport()->mapToGlobal(place));
    });
}

void SegmentsPage::createActions()
{
    const auto add = [this](const QString &text, const QString &name, const QKeySequence &keys, auto run) {
        return viewAction(*m_view, text, name, keys, [this, run] {
            if (segment().isValid())
                run(m_desk, segment());
        });
    };
    using Desk = SegmentDesk;
    const auto edit = [](Desk &desk, SegmentId id) { desk.edit(id); };
    const auto copy = [](Desk &desk, SegmentId id) { desk.duplicate(id); };
    const auto keep = [](Desk &desk, SegmentId id) { desk.takeSnapshot(id); };
    const auto put = [](Desk &desk, SegmentId id) { desk.pin(id, {}); };
    const auto remove = [](Desk &desk, SegmentId id) { desk.remove(id); };
    m_edits = {add(tr("Edit…"), u"edit_segment"_s, Qt::Key_F2, edit),
               add(tr("Duplicate"), u"duplicate_segment"_s, Qt::CTRL | Qt::Key_D, copy),
               add(tr("Take a snapshot…"), u"snapshot_segment"_s, {}, keep),
               add(tr("Add or pin a customer…"), u"pin_in_segment"_s, {}, put),
               add(tr("Delete"), u"delete_segment"_s, QKeySequence::Delete, remove)};
    (void)add(tr("Show members"), u"show_segment_members"_s, {}, [](Desk &desk, SegmentId id) { desk.showMembers(id); });
    (void)add(tr("Export members…"), u"export_segment_members"_s, {},
              [](Desk &desk, SegmentId id) { desk.exportMembers(id); });
    (void)add(tr("Why is somebody in it or not…"), u"explain_segment"_s, {},
              [](Desk &desk, SegmentId id) { desk.explain(id); });
    (void)add(tr("Compare…"), u"compare_segment"_s, {}, [](Desk &desk, SegmentId id) { desk.compare(id); });
}

QMenu *SegmentsPage::menu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<QAction *> actions = m_view->actions();
    for (QAction *action : actions) {
        if (action->objectName() == "delete_segment"_L1)
            continue;
        menu->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(m_view->findChild<QAction *>(u"delete_segment"_s));
    return menu;
}

void SegmentsPage::layOut()
{
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setHandleWidth(space::l);
    splitter->setChildrenCollapsible(false);
    m_pane->setMinimumWidth(leastPane);
    splitter->addWidget(m_list);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({360, 760});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(m_header);
    layout->addWidget(splitter, 1);
}

void SegmentsPage::showList()
{
    const SegmentListView &list = m_desk.list();
    if (list.value())
        m_model->setSegments(*list.value());
    if (list.state() == EntityViewBase::State::Failed)
        m_list->setFailure(list.error());
    else if (!list.value())
        m_list->setState(ListPane::State::Loading);
    else if (m_model->found() > 0)
        m_list->setState(ListPane::State::Ready);
    else
        m_list->setState(m_model->hasSearch() ? ListPane::State::NothingFound : ListPane::State::Empty);
    m_list->setCount(m_model->found() > 0 ? m_desk.services().formatting.number(m_model->found()) : QString());
    m_new->setEnabled(m_desk.mayEdit());
    m_compare->setEnabled(list.value() && list.value()->size() > 1);
    keepChosen();
    for (QAction *action : std::as_const(m_edits))
        action->setEnabled(m_desk.mayEdit() && segment().isValid());
}

// What was chosen stays so while rows come and go; of one that goes the first takes the place.
void SegmentsPage::keepChosen()
{
    if (m_model->found() == 0) {
        showChosen();
        return;
    }
    const SegmentId kept = m_wanted.isValid() ? m_wanted : m_chosen;
    const QModelIndex place = m_model->indexOf(kept);
    if (place.isValid()) {
        m_wanted = {};
        if (segment() != kept)
            chooseRow(m_view, place);
    } else if (!segment().isValid()) {
        chooseRow(m_view, m_model->firstSegment());
    }
    showChosen();
}

SegmentId SegmentsPage::segment() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedIndexes();
    const SegmentRow *row = rows.isEmpty() ? nullptr : m_model->segment(rows.first());
    return row ? row->segment.id : SegmentId{};
}

void SegmentsPage::showChosen()
{
    const SegmentId shown = segment();
    if (shown.isValid())
        m_chosen = shown;
    m_pane->showSegment(shown);
}

void SegmentsPage::showSegment(SegmentId segment)
{
    m_wanted = segment;
    if (!m_search->text().isEmpty()) {
        m_search->clear();
        m_model->setSearch({});
    }
    showList();
}

void SegmentsPage::focusList()
{
    m_view->setFocus(Qt::OtherFocusReason);
}

void SegmentsPage::openSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SegmentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_follows, true))
        m_desk.follow(true);
}

void SegmentsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && std::exchange(m_follows, false))
        m_desk.follow(false);
}

} // namespace regulars
