// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/outlookpage.h"

#include "core/reports/share.h"
#include "models/prediction/risklistmodel.h"
#include "ui/base/emptystate.h"
#include "ui/base/errortext.h"
#include "ui/base/formatting.h"
#include "ui/base/listpane.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/segmentedcontrol.h"
#include "ui/base/textlabel.h"
#include "ui/loyalty/loyaltycells.h"
#include "ui/metrics/dashboardtile.h"
#include "ui/prediction/backtestcard.h"
#include "ui/prediction/loyaltymapcard.h"
#include "ui/prediction/rfmcard.h"
#include "ui/prediction/riskitems.h"
#include "ui/prediction/risktexts.h"

#include <QtGui/QHideEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = RiskListModel::Column;

constexpr std::array bands = {RiskBand::High, RiskBand::Some, RiskBand::Low};
constexpr int rowHeight = 40; // pixels: a circle with initials stands in it
constexpr int leastListHeight = 420;

int widthOf(int column)
{
    switch (column) {
    case Column::Customer:
        return 190;
    case Column::Risk:
        return 60;
    case Column::Alive:
    case Column::Value:
        return 112;
    case Column::NextOrder:
    case Column::LastOrder:
        return 108;
    default:
        return 96;
    }
}

} // namespace

OutlookPage::OutlookPage(Database &database, const Formatting &formatting, QWidget *parent)
    : QWidget(parent),
      m_formatting(formatting),
      m_view(new OutlookView(database, this)),
      m_model(new RiskListModel(database, this)),
      m_items(new RiskItems(*m_model, formatting, this)),
      m_rfm(new RfmCard(formatting, this)),
      m_map(new LoyaltyMapCard(formatting, this)),
      m_weights(new QPushButton(tr("How risk is weighed…"), this)),
      m_past(new BackTestView(database, this)),
      m_backTest(new BackTestCard(*m_past, formatting, this))
{
    createTiles();
    createList();
    layOut();
    connect(m_rfm, &RfmCard::peopleRequested, this, &OutlookPage::peopleRequested);
    connect(m_map, &LoyaltyMapCard::peopleRequested, this, &OutlookPage::peopleRequested);
    connect(m_weights, &QPushButton::clicked, this, [this] {
        if (m_view->value())
            Q_EMIT weightsRequested();
    });
    connect(m_view, &OutlookView::changed, this, &OutlookPage::showOutlook);
    connect(m_model, &RiskListModel::stateChanged, this, &OutlookPage::showListState);
    connect(m_model, &RiskListModel::loaded, this, &OutlookPage::showListState);
    showListState();
}

void OutlookPage::createTiles()
{
    for (const RiskBand band : bands) {
        auto *tile = new DashboardTile(RiskTexts::band(band), this);
        tile->setObjectName(u"risk_"_s + nameOf(band));
        tile->setValue(u"–"_s);
        connect(tile, &DashboardTile::peopleRequested, this, &OutlookPage::peopleRequested);
        m_tiles[size_t(band)] = tile;
    }
}

void OutlookPage::createList()
{
    m_list = new QTableView(this);
    m_list->setObjectName(u"risk_list"_s);
    m_list->setAccessibleName(tr("Customers by risk"));
    prepareTableView(m_list);
    m_list->setModel(m_items);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_list->setItemDelegateForColumn(Column::Customer, new AvatarCell(this));
    QHeaderView *head = m_list->horizontalHeader();
    for (int column = 0; column < Column::ColumnCount; ++column)
        m_list->setColumnWidth(column, widthOf(column));
    head->setSectionResizeMode(Column::Reasons, QHeaderView::Stretch);
    head->setSectionsClickable(true);
    head->setSortIndicatorShown(true);
    head->setSortIndicator(m_model->sortColumn(), Qt::DescendingOrder);
    connect(head, &QHeaderView::sectionClicked, this, &OutlookPage::sortBy);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const CustomerId customer = m_model->customerAt(index.row()); customer.isValid())
            Q_EMIT customerRequested(customer);
    });
    m_pane = new ListPane(tr("What is at stake"), IconName::Customers, m_list, this);
    m_pane->setMinimumHeight(leastListHeight);
    m_pane->emptyState()->setTexts(tr("Nobody at this risk"), tr("Customers with an order are judged once a day."));
    m_band = new SegmentedControl(m_pane);
    m_band->setAccessibleName(tr("Which risk"));
    m_band->addSegment(tr("Everybody"));
    for (const RiskBand band : bands)
        m_band->addSegment(RiskTexts::band(band));
    m_pane->addTool(m_band);
    connect(m_band, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        RiskFilter filter = m_model->filter();
        filter.band = index > 0 ? std::optional(bands[size_t(index - 1)]) : std::nullopt;
        m_model->setFilter(filter);
    });
    connect(m_pane, &ListPane::retryRequested, m_model, &RiskListModel::refresh);
}

QWidget *OutlookPage::createContent()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::xl, 0, space::xl, space::xl);
    column->setSpacing(space::l);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (const RiskBand band : bands)
        tiles->addWidget(tile(band), 1);
    column->addLayout(tiles);
    column->addWidget(m_map);
    column->addWidget(m_rfm);
    column->addWidget(m_pane, 1);
    column->addWidget(m_backTest);
    return content;
}

void OutlookPage::layOut()
{
    auto *header = new QHBoxLayout;
    header->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    header->setSpacing(space::m);
    header->addWidget(new TextLabel(tr("Outlook"), FontRole::PageTitle, ColourRole::Text, this));
    m_about = new TextLabel({}, FontRole::Body, ColourRole::Muted, this);
    m_about->setObjectName(u"about_scores"_s);
    header->addWidget(m_about, 1);
    m_weights->setObjectName(u"risk_weights"_s);
    setButtonLook(m_weights, ButtonVariant::Quiet, ButtonSize::Regular);
    header->addWidget(m_weights);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(createContent());
    scroll->setFocusPolicy(Qt::NoFocus);
    m_empty = new EmptyState(
        IconName::Dashboard, tr("Nothing is said yet"),
        tr("Once a day every customer with an order is judged in the background: how likely they are to "
           "come again, what they are worth, and who may leave. The first time is soon after the start."),
        this);
    m_empty->setObjectName(u"no_scores"_s);
    m_failed = new EmptyState(IconName::Warning, tr("The outlook could not be read"), {}, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_stack, 1);
}

void OutlookPage::setMayWeigh(bool may)
{
    m_weights->setEnabled(may);
}

void OutlookPage::focusFirst()
{
    for (const RiskBand band : bands) {
        if (tile(band)->focusPolicy() != Qt::NoFocus)
            return tile(band)->setFocus(Qt::OtherFocusReason);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void OutlookPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_view->show({true});
    m_model->setShown(true);
    m_past->show({BackTestCard::days});
}

void OutlookPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous()) {
        m_view->show({});
        m_model->setShown(false);
        m_past->show({});
    }
}

void OutlookPage::sortBy(int column)
{
    const bool again = m_model->sortColumn() == column;
    m_model->sort(column, again && m_model->filter().descending ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_list->horizontalHeader()->setSortIndicator(m_model->sortColumn(),
                                                 m_model->filter().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void OutlookPage::showOutlook()
{
    if (m_view->state() == EntityViewBase::State::Failed) {
        m_failed->setTexts(tr("The outlook could not be read"), errorText(m_view->error()));
        m_stack->setCurrentWidget(m_failed);
        return;
    }
    if (!m_view->value())
        return;
    const Outlook &outlook = *m_view->value();
    if (!outlook.state.last) {
        m_about->setText({});
        m_stack->setCurrentWidget(m_empty);
        return;
    }
    const ScoreRun &run = *outlook.state.last;
    QStringList about{tr("as of %1, of %Ln customer(s); %2", "a day, the name of a model", int(run.scored))
                          .arg(m_formatting.shortDate(run.asOf), RiskTexts::model(run.model))};
    if (!outlook.state.current)
        about += tr("the weights of risk were changed: everybody is judged anew in the background");
    m_about->setText(about.join(u" · "_s));
    m_items->setCurrency(outlook.currency);
    showTiles(outlook);
    m_map->show(outlook);
    m_rfm->show(outlook);
    m_stack->setCurrentIndex(0);
}

void OutlookPage::showTiles(const Outlook &outlook)
{
    qint64 all = 0;
    for (const qint64 customers : outlook.risk)
        all += customers;
    const QDate asOf = outlook.state.last->asOf;
    for (const RiskBand band : bands) {
        const qint64 customers = outlook.risk.value(band);
        tile(band)->setValue(m_formatting.number(customers));
        const Share share{customers, all};
        tile(band)->setDetails({share.hasPercent()
                                    ? tr("%1 of those who are judged", "per cent").arg(m_formatting.percent(share.value()))
                                : all > 0 ? tr("of %Ln who are judged", "", int(all))
                                          : tr("Nobody is judged yet")});
        tile(band)->setChoices(customers > 0
                                   ? QList<DashboardTile::Choice>{{tr("Open %Ln customer(s)", "", int(customers)),
                                                                   {BehindFigure::RiskBand, asOf, asOf, int(band)}}}
                                   : QList<DashboardTile::Choice>());
    }
    tile(RiskBand::High)
        ->setDefinition(tr("50 points of risk or more. Points come from silence beyond their own rhythm, "
                           "unhappiness, tickets, broken promises and more; each has its reasons."));
    tile(RiskBand::Some)->setDefinition(tr("25 to 49 points of risk"));
    tile(RiskBand::Low)->setDefinition(tr("Fewer than 25 points of risk"));
}

void OutlookPage::showListState()
{
    if (m_model->state() == SnapshotModel::State::Failed)
        m_pane->setFailure(m_model->error());
    else if (m_model->rowCount() > 0)
        m_pane->setState(ListPane::State::Ready);
    else if (m_model->state() == SnapshotModel::State::Loading || m_model->isReading())
        m_pane->setState(ListPane::State::Loading);
    else
        m_pane->setState(ListPane::State::Empty);
    m_pane->setCount(m_model->rowCount() > 0 ? m_formatting.number(m_model->rowCount()) : QString());
}

} // namespace regulars
