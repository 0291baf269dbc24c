// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/duplicates/duplicatespage.h"

#include "core/customers/household.h"
#include "models/base/commandrunner.h"
#include "models/customers/membercommands.h"
#include "models/customers/recordhealthview.h"
#include "models/duplicates/duplicatecommands.h"
#include "ui/base/actionregistry.h"
#include "ui/base/emptystate.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/readwhileseen.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/customers/customeractions.h"
#include "ui/duplicates/duplicateitems.h"
#include "ui/duplicates/paircard.h"
#include "ui/duplicates/recordhealthcard.h"

#include <QtGui/QAction>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

#include <utility>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int listWidth = 460;
/// What the segments show, in their order.
constexpr std::array verdicts{DuplicateVerdict::Same, DuplicateVerdict::Review, DuplicateVerdict::Related};
constexpr int relatedIndex = 2;

} // namespace

DuplicatesPage::DuplicatesPage(const CustomerServices &services, DuplicateCentre &centre, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_centre(centre),
      m_pairs(new DuplicatePairs(services.database, this)),
      m_items(new DuplicateItems(*m_pairs, services.formatting, this)),
      m_health(new RecordHealthView(services.database, this))
{
    createWidgets();
    layOut();
    bindModels();
    connectActions();
    m_pairs->refresh();
    showCounts();
    showState();
}

void DuplicatesPage::createWidgets()
{
    m_healthCard = new RecordHealthCard(m_services.formatting, this);
    m_kinds = new SegmentedControl(this);
    m_kinds->setAccessibleName(tr("Which pairs to show"));
    for (qsizetype i = 0; i < qsizetype(verdicts.size()); ++i)
        m_kinds->addSegment({});
    m_list = new QListView(this);
    prepareListView(m_list);
    m_list->setModel(m_items);
    m_list->setAccessibleName(tr("Possible duplicates"));
    m_list->setItemDelegate(
        new ListRowDelegate([this](const QModelIndex &index) { return m_items->listRow(index); }, m_list));
    m_pane = new ListPane(tr("Possible duplicates"), IconName::Merge, m_list, this);
    m_pane->setMinimumWidth(listWidth);
    createPairArea();
    m_searched = new TextLabel({}, FontRole::Small, ColourRole::Muted, this);
    m_search = new QPushButton(themedIcon(Theme::of(this), IconName::Search), tr("Search again"), this);
    m_search->setObjectName(u"search"_s);
    setButtonLook(m_search, ButtonVariant::Secondary);
}

// Two records with much in them need more height than there may be.
void DuplicatesPage::createPairArea()
{
    auto *content = new QWidget(this);
    m_card = new PairCard(m_services.formatting, content);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    layout->addStretch(1);
    m_pairArea = new QScrollArea(this);
    m_pairArea->setFrameShape(QFrame::NoFrame);
    m_pairArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pairArea->setWidgetResizable(true);
    m_pairArea->setFocusPolicy(Qt::NoFocus);
    m_pairArea->setWidget(content);
    m_pairArea->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void DuplicatesPage::layOut()
{
    auto *top = new QHBoxLayout;
    top->setSpacing(space::m);
    top->addWidget(m_kinds);
    top->addStretch();
    top->addWidget(m_searched);
    top->addWidget(m_search);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::l);
    columns->addWidget(m_pane, 1);
    columns->addWidget(m_pairArea, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(m_healthCard);
    layout->addLayout(top);
    layout->addLayout(columns, 1);
}

void DuplicatesPage::bindModels()
{
    connect(m_pairs, &QueryModel::loaded, this, [this] {
        showState();
        keepPlace();
    });
    connect(m_pairs, &QueryModel::failed, m_pane, &ListPane::setFailure);
    connect(m_pane, &ListPane::retryRequested, m_pairs, &DuplicatePairs::refresh);
    connect(&m_centre, &DuplicateCentre::changed, this, [this] {
        showCounts();
        showState();
    });
    connect(m_health, &RecordHealthView::changed, this, &DuplicatesPage::showHealth);
    readWhileSeen(*m_health, *this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &DuplicatesPage::showCurrent);
}

void DuplicatesPage::connectActions()
{
    connect(m_kinds, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_place = 0;
        m_pairs->setVerdict(verdicts.at(static_cast<size_t>(index)));
    });
    connect(m_healthCard, &RecordHealthCard::issueRequested, this, &DuplicatesPage::issueRequested);
    connect(m_healthCard, &RecordHealthCard::duplicatesRequested, this, &DuplicatesPage::showDuplicates);
    connect(m_search, &QPushButton::clicked, &m_centre, &DuplicateCentre::search);
    connect(m_list, &QListView::activated, this, &DuplicatesPage::mergeCurrent);
    connect(m_card, &PairCard::mergeRequested, this,
            [this](const QList<CustomerId> &customers) { m_services.actions.mergeCustomers(customers); });
    connect(m_card, &PairCard::differentRequested, this, &DuplicatesPage::keepApart);
    connect(m_card, &PairCard::linkRequested, this, &DuplicatesPage::link);
    connect(m_card, &PairCard::openRequested, this, &DuplicatesPage::customerRequested);
    auto *separate = new QAction(tr("Not a duplicate"), m_list);
    separate->setShortcut(QKeySequence::Delete);
    separate->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(separate);
    connect(separate, &QAction::triggered, this, &DuplicatesPage::separateCurrent);
    const QString group = tr("In the list of duplicates");
    m_services.registry.addFixed({group, tr("Merge the two"), QKeySequence(Qt::Key_Return)});
    m_services.registry.addFixed({group, tr("Not a duplicate"), QKeySequence(QKeySequence::Delete)});
}

void DuplicatesPage::showHealth()
{
    if (m_health->state() == RecordHealthView::State::Failed)
        m_healthCard->setFailure(m_health->error());
    else if (m_health->value())
        m_healthCard->setHealth(*m_health->value());
}

// The figure is of both kinds of pairs: those that are shown are fine as long as there are some.
void DuplicatesPage::showDuplicates()
{
    const DuplicateCounts &counts = m_centre.counts();
    if (m_pairs->rowCount() == 0 || m_kinds->currentIndex() == relatedIndex)
        m_kinds->setCurrentIndex(counts.same == 0 && counts.review > 0 ? 1 : 0);
    m_focusNext = m_pairs->isReading();
    if (m_list->isVisible())
        focusList();
    else
        m_kinds->takeFocus();
}

void DuplicatesPage::showCounts()
{
    const DuplicateCounts &counts = m_centre.counts();
    const Formatting &formatting = m_services.formatting;
    m_kinds->setSegmentText(0, tr("Very likely (%1)").arg(formatting.number(counts.same)));
    m_kinds->setSegmentText(1, tr("Perhaps (%1)").arg(formatting.number(counts.review)));
    m_kinds->setSegmentText(2, tr("Related (%1)", "people").arg(formatting.number(counts.related)));
    m_search->setEnabled(!m_centre.isSearching());
    m_searched->setText(m_centre.isSearching()  ? tr("Searching…")
                        : m_centre.searchedAt() ? tr("Searched %1").arg(formatting.ago(*m_centre.searchedAt()))
                                                : QString());
}

void DuplicatesPage::showState()
{
    const bool never = !m_centre.searchedAt() && !m_centre.isSearching();
    m_pane->emptyState()->setTexts(never ? tr("Not looked for yet") : tr("None waits for you"),
                                   never ? tr("Search again looks through all customers.")
                                         : tr("New ones are found when customers are saved or imported, and once a day."));
    if (m_pairs->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else
        m_pane->setState(m_pairs->isReading() || m_centre.isSearching() ? ListPane::State::Loading : ListPane::State::Empty);
    m_pairArea->setVisible(m_pairs->rowCount() > 0);
}

// A pair that is settled goes; the next one moves up to its place.
void DuplicatesPage::keepPlace()
{
    if (m_items->rowCount() == 0)
        return;
    m_place = std::clamp(m_place, 0, m_items->rowCount() - 1);
    m_list->setCurrentIndex(m_items->index(m_place, 0));
    showCurrent();
    if (std::exchange(m_focusNext, false))
        focusList();
}

void DuplicatesPage::showCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    m_place = current.row();
    m_card->setPair(m_items->row(current));
}

void DuplicatesPage::mergeCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid()) {
        const DuplicateRow pair = m_items->row(current);
        m_services.actions.mergeCustomers({pair.first.id, pair.second.id});
    }
}

void DuplicatesPage::separateCurrent()
{
    if (const QModelIndex current = m_list->currentIndex(); current.isValid()) {
        const DuplicateRow pair = m_items->row(current);
        keepApart(pair.first.id, pair.second.id);
    }
}

void DuplicatesPage::keepApart(CustomerId first, CustomerId second)
{
    m_services.commands.run(MarkDifferentCustomers{first, second});
}

void DuplicatesPage::link(CustomerId first, CustomerId second)
{
    const DuplicateRow pair = m_items->row(m_list->currentIndex());
    const QStringList names = familyNames(pair.first.name, pair.second.name);
    m_services.commands.run(LinkRelated{
        first, second,
        tr("%1 family", "a family name, or two").arg(names.size() == 2 ? tr("%1 & %2").arg(names[0], names[1]) : names[0])});
}

void DuplicatesPage::focusList()
{
    m_list->setFocus();
}

} // namespace regulars
