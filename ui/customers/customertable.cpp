// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/customers/customertable.h"

#include "ui/base/chip.h"
#include "ui/base/keyvaluestore.h"
#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/customers/customeritems.h"
#include "ui/customers/customertexts.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyledItemDelegate>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = CustomerTableModel::Column;

const auto stateKey = u"customers/columns"_s;

/// As saved views name them.
constexpr std::array<const char16_t *, Column::ColumnCount> columnKeys = {
    u"name",   u"email",     u"phone",       u"city",       u"tags",         u"lifecycle",
    u"orders", u"net_spend", u"first_order", u"last_order", u"last_activity"};

int columnOf(QStringView name)
{
    const auto found = std::find(columnKeys.begin(), columnKeys.end(), name);
    return found == columnKeys.end() ? -1 : static_cast<int>(found - columnKeys.begin());
}

int widthOf(int column)
{
    switch (column) {
    case Column::Name:
        return 184;
    case Column::Email:
        return 202;
    case Column::Phone:
        return 144;
    case Column::City:
        return 102;
    case Column::NetSpend:
        return 116;
    case Column::Lifecycle:
        return 84;
    case Column::Orders:
        return 64;
    default:
        return 104;
    }
}

bool isShownAtFirst(int column)
{
    return column != Column::FirstOrder && column != Column::LastActivity && column != Column::Tags;
}

/// Shows the stage as the chip that it is everywhere.
class StageDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem empty = option;
        initStyleOption(&empty, index);
        const QString word = std::exchange(empty.text, QString());
        option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
        const QVariant stage = index.data(role::Value);
        if (word.isEmpty() || !stage.isValid())
            return;
        const Theme &theme = Theme::of(option.widget);
        const QRect room = option.rect.adjusted(space::s, 0, -space::xs, 0);
        const QRect place = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
                                                chipSize(theme, word).boundedTo(room.size()), room);
        paintChip(painter, theme, place, {word, CustomerTexts::lifecycleTone(stage.value<Lifecycle>())});
    }
};

} // namespace

CustomerTable::CustomerTable(CustomerTableModel &model, CustomerItems &items, KeyValueStore &store, QWidget *parent)
    : QTableView(parent), m_model(model), m_store(store), m_columnMenu(new QMenu(tr("Columns"), this))
{
    prepareTableView(this);
    setModel(&items);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Customers"));
    QHeaderView *head = horizontalHeader();
    head->setSectionsClickable(true);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    createColumns();
    setItemDelegateForColumn(Column::Lifecycle, new StageDelegate(this));
    head->setStretchLastSection(true);
    showSort();
    connect(head, &QHeaderView::sectionClicked, this, &CustomerTable::sortBy);
    connect(head, &QHeaderView::sectionResized, this, &CustomerTable::remember);
    connect(head, &QHeaderView::sectionMoved, this, &CustomerTable::remember);
    connect(head, &QHeaderView::sectionMoved, this, &CustomerTable::columnsChanged);
    connect(head, &QHeaderView::customContextMenuRequested, this,
            [this, head](QPoint position) { m_columnMenu->popup(head->viewport()->mapToGlobal(position)); });
    connect(&model, &CustomerTableModel::loaded, this, &CustomerTable::showSort);
}

void CustomerTable::createColumns()
{
    QHeaderView *head = horizontalHeader();
    for (int column = 0; column < Column::ColumnCount; ++column) {
        head->resizeSection(column, widthOf(column));
        head->setSectionHidden(column, !isShownAtFirst(column));
    }
    head->restoreState(m_store.value(stateKey).toByteArray());
    for (int column = 0; column < Column::ColumnCount; ++column) {
        QAction *shown = m_columnMenu->addAction(CustomerItems::columnTitle(column));
        shown->setCheckable(true);
        shown->setChecked(!head->isSectionHidden(column));
        shown->setEnabled(column != Column::Name);
        connect(shown, &QAction::toggled, this, [this, column](bool checked) {
            setColumnHidden(column, !checked);
            remember();
            Q_EMIT columnsChanged();
        });
    }
}

QList<int> CustomerTable::shownColumns() const
{
    QList<int> columns;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int column = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(column))
            columns += column;
    }
    return columns;
}

QStringList CustomerTable::columnNames() const
{
    QStringList names;
    for (const int column : shownColumns())
        names += QString::fromUtf16(columnKeys.at(static_cast<size_t>(column)));
    return names;
}

QStringList CustomerTable::knownColumns(QStringList names)
{
    names.removeIf([](const QString &name) { return columnOf(name) < 0; });
    return names;
}

void CustomerTable::showColumns(const QStringList &names)
{
    const QStringList known = knownColumns(names);
    const QList<QAction *> ticks = m_columnMenu->actions();
    for (int column = 0; column < Column::ColumnCount; ++column)
        ticks.at(column)->setChecked(column == Column::Name ||
                                     known.contains(QStringView(columnKeys.at(static_cast<size_t>(column)))));
    QHeaderView *head = horizontalHeader();
    for (int place = 0; place < known.size(); ++place)
        head->moveSection(head->visualIndex(columnOf(known.at(place))), place);
}

void CustomerTable::sortBy(int column)
{
    if (!CustomerTableModel::isSortable(column))
        return;
    const bool again = m_model.sortColumn() == column;
    const bool descending = again ? !m_model.filter().descending : column != Column::Name;
    m_model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    showSort();
}

void CustomerTable::showSort()
{
    QHeaderView *head = horizontalHeader();
    const int column = m_model.sortColumn();
    head->setSortIndicatorShown(column >= 0);
    head->setSortIndicator(column, m_model.filter().descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void CustomerTable::remember()
{
    m_store.setValue(stateKey, horizontalHeader()->saveState());
}

} // namespace regulars
