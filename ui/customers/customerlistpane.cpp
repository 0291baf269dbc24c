// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customerlistpane.h"

#include "models/base/commandrunner.h"
#include "models/customers/customercommands.h"
#include "models/customers/customertablemodel.h"
#include "models/customers/taglist.h"
#include "models/exchange/takeout.h"
#include "models/segments/segmentnames.h"
#include "ui/base/formatting.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/listpane.h"
#include "ui/base/listrowdelegate.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/popup.h"
#include "ui/base/regularsstyle.h"
#include "ui/base/searchfield.h"
#include "ui/customers/customeractions.h"
#include "ui/customers/customerfiltermenu.h"
#include "ui/customers/customeritems.h"
#include "ui/customers/customerlistempty.h"
#include "ui/customers/customerliststate.h"
#include "ui/customers/customerselection.h"
#include "ui/customers/customersortmenu.h"
#include "ui/customers/customertable.h"
#include "ui/fields/ownfilters.h"
#include "ui/views/viewbar.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int wantedWidth = 300;
constexpr int mostCopiedFreely = 20; ///< more customers are an export
const auto tableKey = u"customers/table"_s;

bool isTyping(const QKeyEvent &key)
{
    constexpr auto commanding = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    return !(key.modifiers() & commanding) && !key.text().isEmpty() && key.text().front().isPrint() &&
           key.key() != Qt::Key_Space;
}

} // namespace

CustomerListPane::CustomerListPane(const CustomerServices &services, QWidget *parent)
    : QWidget(parent),
      m_services(services),
      m_model(new CustomerTableModel(services.database, this)),
      m_items(new CustomerItems(*m_model, services.formatting, this)),
      m_selection(new CustomerSelection(*m_model, *m_items, this)),
      m_tags(new TagList(services.database, this))
{
    createViews();
    createHeader();
    createViewBar();
    createStates();
    connectModel();
    restoreState();
    showFilter();
    showState();
}

CustomerListPane::~CustomerListPane() = default;

void CustomerListPane::createViews()
{
    m_cards = new QListView(this);
    prepareListView(m_cards);
    m_cards->setModel(m_items);
    m_cards->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_cards->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_cards->setAccessibleName(tr("Customers"));
    m_cards->setItemDelegate(
        new ListRowDelegate([this](const QModelIndex &index) { return m_items->listRow(index); }, m_cards));
    m_table = new CustomerTable(*m_model, *m_items, m_services.store, this);
    m_table->hide(); // until the pane shows it
    m_pane = new ListPane(tr("Customers"), IconName::Customers, m_cards, this);
    for (QAbstractItemView *each : std::initializer_list<QAbstractItemView *>{m_cards, m_table}) {
        delete each->selectionModel();
        each->setSelectionModel(m_selection->rows());
        each->setContextMenuPolicy(Qt::CustomContextMenu);
        each->installEventFilter(this);
        connect(each, &QAbstractItemView::customContextMenuRequested, this, &CustomerListPane::showMenu);
        connect(each, &QAbstractItemView::activated, this, &CustomerListPane::activated);
        addViewActions(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void CustomerListPane::addViewActions(QAbstractItemView *each)
{
    const auto add = [each, this](const QString &text, const QKeySequence &keys, void (CustomerListPane::*run)()) {
        auto *action = new QAction(text, each);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        each->addAction(action);
        connect(action, &QAction::triggered, this, run);
    };
    add(tr("Delete"), QKeySequence::Delete, &CustomerListPane::deleteSelected);
    add(tr("Copy"), QKeySequence::Copy, &CustomerListPane::copySelected);
}

void CustomerListPane::createHeader()
{
    const auto button = [this](const QString &text) {
        auto *made = new QPushButton(text, m_pane);
        setButtonLook(made, ButtonVariant::Secondary, ButtonSize::Small);
        m_pane->addHeaderWidget(made);
        return made;
    };
    m_filterButton = button(tr("Filter"));
    auto *own = new OwnFilters(m_services.database, m_services.formatting, this);
    connect(own, &OwnFilters::changed, this, &CustomerListPane::showFilter);
    m_filterMenu = new CustomerFilterMenu(*m_tags, *own, m_services.formatting, this);
    auto *segments = new SegmentNames(m_services.database, this);
    connect(segments, &SegmentNames::changed, this, [this, segments] {
        if (!segments->value())
            return;
        m_filterMenu->setSegments(*segments->value());
        showFilter();
    });
    connect(m_filterButton, &QPushButton::clicked, this, [this] { popupBelow(m_filterMenu, m_filterButton); });
    connect(m_filterMenu, &CustomerFilterMenu::filterChosen, this, &CustomerListPane::applyFilter);
    m_sortMenu = new CustomerSortMenu(this);
    connect(m_sortMenu, &CustomerSortMenu::filterChosen, this, &CustomerListPane::applyFilter);
    auto *sort = button(tr("Sort"));
    connect(sort, &QPushButton::clicked, this, [this, sort] { popupBelow(m_sortMenu, sort); });
    createMoreMenu();
    m_search = m_pane->addSearch(tr("Find in this list"));
    m_search->installEventFilter(this);
    m_search->hide();
    connect(m_search, &SearchField::searchChanged, this, [this](const QString &text) {
        CustomerFilter filter = m_model->filter();
        filter.text = text.trimmed();
        applyFilter(filter);
    });
}

void CustomerListPane::createViewBar()
{
    m_views = new ViewBar({m_services.database, m_services.commands, m_services.store, u"customers"_s, readyCustomerViews(),
                           [this](const QJsonObject &view) { return completed(view); }},
                          m_pane);
    m_pane->addTool(m_views);
    connect(m_views, &ViewBar::viewChosen, this, &CustomerListPane::showView);
    connect(m_table, &CustomerTable::columnsChanged, this, &CustomerListPane::followState);
}

void CustomerListPane::createMoreMenu()
{
    const Theme &theme = Theme::of(this);
    auto *more = new QPushButton(themedIcon(theme, IconName::More, ColourRole::Muted), {}, m_pane);
    more->setAccessibleName(tr("More about this list"));
    more->setToolTip(more->accessibleName());
    setButtonLook(more, ButtonVariant::Quiet, ButtonSize::Small);
    more->setFixedWidth(extent::smallControl);
    m_pane->addHeaderWidget(more);
    auto *menu = new QMenu(this);
    menu->addAction(themedIcon(theme, IconName::Search), tr("Find in this list"), this, [this] { openSearch(); });
    menu->addSeparator();
    m_tableAction = menu->addAction(themedIcon(theme, IconName::Columns), tr("Show as table"));
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::triggered, this, &CustomerListPane::showTable);
    m_columns = menu->addMenu(m_table->columnMenu());
    menu->addSeparator();
    menu->addAction(themedIcon(theme, IconName::Export), tr("Export all customers…"), this,
                    [this] { m_services.actions.exportCustomers({}); });
    connect(more, &QPushButton::clicked, this, [menu, more] { popupBelow(menu, more); });
}

void CustomerListPane::createStates()
{
    connect(m_pane, &ListPane::retryRequested, m_model, &CustomerTableModel::refresh);
    connect(m_pane, &ListPane::filterRemoved, this,
            [this](const QString &id) { applyFilter(CustomerFilterMenu::without(m_model->filter(), id)); });
    connect(m_pane, &ListPane::filtersCleared, this, [this] {
        closeSearch();
        CustomerFilter filter = CustomerFilterMenu::without(m_model->filter(), {});
        filter.text.clear();
        applyFilter(filter);
    });
}

void CustomerListPane::connectModel()
{
    connect(m_model, &CustomerTableModel::loaded, this, &CustomerListPane::showState);
    connect(m_model, &CustomerTableModel::stateChanged, this, &CustomerListPane::showState);
    connect(m_model, &CustomerTableModel::failed, this, &CustomerListPane::showState);
    connect(m_model, &CustomerTableModel::loaded, this, &CustomerListPane::showFilter);
    connect(m_selection, &CustomerSelection::changed, this, [this] {
        if (m_selection->customers().size() == 1)
            storeSelection(m_services.store, m_selection->customers().first());
    });
}

void CustomerListPane::restoreState()
{
    m_model->setFilter(storedFilter(m_services.store));
    m_selection->choose(storedSelection(m_services.store));
    showTable(m_services.store.value(tableKey).toBool());
}

QAbstractItemView *CustomerListPane::view() const
{
    return showsTable() ? static_cast<QAbstractItemView *>(m_table) : m_cards;
}

bool CustomerListPane::showsTable() const
{
    return m_tableAction->isChecked();
}

void CustomerListPane::showTable(bool table)
{
    m_tableAction->setChecked(table);
    m_columns->setVisible(table);
    m_pane->setView(view());
    if (m_selection->rows()->currentIndex().isValid())
        view()->scrollTo(m_selection->rows()->currentIndex());
    m_services.store.setValue(tableKey, table);
    followState();
    Q_EMIT tableShown(table);
}

QSize CustomerListPane::sizeHint() const
{
    return {std::max(wantedWidth, minimumSizeHint().width()), QWidget::sizeHint().height()};
}

void CustomerListPane::reveal(CustomerId customer)
{
    m_selection->choose(customer);
    if (m_model->rowOf(customer.value) < 0) {
        closeSearch();
        CustomerFilter filter = CustomerFilterMenu::without(m_model->filter(), {});
        filter.text.clear();
        applyFilter(filter);
    } else {
        view()->scrollTo(m_selection->rows()->currentIndex());
    }
}

void CustomerListPane::focusList()
{
    view()->setFocus(Qt::OtherFocusReason);
}

void CustomerListPane::openSearch(const QString &text)
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty())
        m_search->selectAll();
    else
        m_search->setText(m_search->text() + text);
}

void CustomerListPane::closeSearch()
{
    m_search->clear();
    m_search->hide();
}

void CustomerListPane::applyFilter(const CustomerFilter &filter)
{
    m_model->setFilter(filter);
    storeFilter(m_services.store, filter);
    showFilter();
}

void CustomerListPane::showOnly(const CustomerFilter &filter)
{
    m_search->setText(filter.text);
    m_search->setVisible(!filter.text.isEmpty());
    applyFilter(filter);
}

void CustomerListPane::showFilter()
{
    const CustomerFilter &filter = m_model->filter();
    QList<ListPane::Filter> chips;
    for (const auto &[id, text] : m_filterMenu->chipsOf(filter))
        chips.append({id, text});
    m_pane->setFilters(chips);
    m_filterButton->setText(chips.isEmpty() ? tr("Filter")
                                            : tr("Filter · %1", "how many").arg(m_services.formatting.number(chips.size())));
    m_filterMenu->setFilter(filter);
    m_sortMenu->setFilter(filter);
    followState();
}

QJsonObject CustomerListPane::viewState() const
{
    return customerViewState(m_model->filter(), showsTable(), m_table->columnNames());
}

QJsonObject CustomerListPane::completed(const QJsonObject &view) const
{
    const QStringList columns = view.contains(u"columns"_s)
                                    ? CustomerTable::knownColumns(view.value(u"columns"_s).toVariant().toStringList())
                                    : m_table->columnNames();
    return customerViewState(customerFilterOf(view), view.value(u"table"_s).toBool(showsTable()), columns);
}

void CustomerListPane::showView(const QJsonObject &view)
{
    if (view.contains(u"columns"_s))
        m_table->showColumns(view.value(u"columns"_s).toVariant().toStringList());
    showOnly(customerFilterOf(view));
    showTable(view.value(u"table"_s).toBool(showsTable()));
}

void CustomerListPane::followState()
{
    m_views->setState(viewState());
}

void CustomerListPane::showState()
{
    const CustomerFilter &filter = m_model->filter();
    const int count = m_model->rowCount();
    m_pane->setCount(count > 0 ? m_services.formatting.number(count) : QString());
    if (m_model->state() == CustomerTableModel::State::Failed) {
        m_pane->setFailure(m_model->error());
        return;
    }
    if (m_model->state() == CustomerTableModel::State::Loading || count > 0) {
        m_pane->setState(count > 0 ? ListPane::State::Ready : ListPane::State::Loading);
        return;
    }
    showNoCustomers(*m_pane, filter, m_services.actions);
}

void CustomerListPane::showMenu(QPoint position)
{
    const QList<CustomerId> chosen = m_selection->customers();
    if (chosen.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    CustomerActions &actions = m_services.actions;
    const bool deleted = m_model->filter().deleted;
    if (chosen.size() == 1) {
        menu->addAction(tr("Open"), this, &CustomerListPane::activated);
        if (!deleted) {
            menu->addAction(tr("Edit…"), this, [&actions, chosen] { actions.editCustomer(chosen.first()); });
            menu->addAction(tr("Record sale…"), this, [&actions, chosen] { actions.recordSale(chosen.first()); });
        }
        menu->addSeparator();
    } else if (!deleted) {
        menu->addAction(tr("Change all…"), this, [&actions, chosen] { actions.editCustomers(chosen); });
    }
    if (!deleted && chosen.size() > 1 && chosen.size() <= mostMerged)
        menu->addAction(tr("Merge…"), this, &CustomerListPane::mergeSelected);
    if (!deleted)
        Q_EMIT menuRequested(menu, chosen);
    menu->addAction(tr("Copy"), this, &CustomerListPane::copySelected);
    menu->addAction(tr("Export selected…"), this, &CustomerListPane::exportSelected);
    menu->addSeparator();
    if (deleted)
        menu->addAction(tr("Restore"), this, &CustomerListPane::restoreSelected);
    else
        menu->addAction(tr("Delete"), this, &CustomerListPane::deleteSelected);
    menu->popup(view()->viewport()->mapToGlobal(position));
}

void CustomerListPane::mergeSelected()
{
    const QList<CustomerId> chosen = m_selection->customers();
    if (!m_model->filter().deleted && chosen.size() > 1 && chosen.size() <= mostMerged)
        m_services.actions.mergeCustomers(chosen);
}

void CustomerListPane::deleteSelected()
{
    if (!m_selection->customers().isEmpty() && !m_model->filter().deleted)
        m_services.commands.run(DeleteCustomers{m_selection->customers()});
}

void CustomerListPane::restoreSelected()
{
    if (!m_selection->customers().isEmpty())
        m_services.commands.run(RestoreCustomers{m_selection->customers()});
}

void CustomerListPane::exportSelected()
{
    if (!m_selection->customers().isEmpty()) // an empty list would stand for all
        m_services.actions.exportCustomers(m_selection->customers());
}

void CustomerListPane::copySelected()
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_selection->rows()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    }
    std::sort(rows.begin(), rows.end());
    const QString text = m_items->plainText(rows, m_table->shownColumns());
    if (rows.size() <= mostCopiedFreely) {
        QGuiApplication::clipboard()->setText(text);
        return;
    }
    ExportRecord record;
    record.subject = ExportSubject::Customers;
    record.format = u"clipboard"_s;
    record.rows = rows.size();
    record.filter = toJson(m_model->filter());
    m_services.commands.run(NoteExport{record, {}}, this, [text](const auto &noted) {
        if (noted)
            QGuiApplication::clipboard()->setText(text);
    });
}

bool CustomerListPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == m_search) {
        const bool leaves = key.key() == Qt::Key_Escape && m_search->text().isEmpty();
        if (leaves)
            closeSearch();
        if (leaves || key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            focusList();
            return true;
        }
    } else if (isTyping(key)) {
        openSearch(key.text());
        return true;
    } else if (key.key() == Qt::Key_Escape && m_search->isVisible()) {
        closeSearch();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace regulars
