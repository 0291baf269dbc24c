// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/drivertable.h"

#include "ui/base/listviews.h"
#include "ui/drivers/drivercell.h"
#include "ui/drivers/drivertexts.h"

#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = DriverTableModel::Column;

constexpr int mostRows = 10;
constexpr int rangeWidth = 150;
constexpr int nextWidth = 180;
constexpr int leastWidth = 72;

} // namespace

DriverTable::DriverTable(const QString &name, const Formatting &formatting, QWidget *parent)
    : QTableView(parent),
      m_formatting(formatting),
      m_model(new DriverTableModel(formatting, this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    setAccessibleName(name);
    prepareTableView(this);
    setSelectionMode(SingleSelection);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(DriverTableModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setItemDelegateForColumn(Column::Range, new DriverCell(this));
    setItemDelegateForColumn(Column::Difference, new DriverCell(this));
    QHeaderView *head = horizontalHeader();
    head->setSectionResizeMode(Column::Name, QHeaderView::Stretch);
    head->setMinimumSectionSize(leastWidth);
    head->setSectionsClickable(true);
    head->setSortIndicator(Column::Difference, Qt::DescendingOrder);
    setSortingEnabled(true);
    connect(this, &QTableView::clicked, this, &DriverTable::open);
}

void DriverTable::setDrivers(const QList<Driver> &drivers, QDate asOf)
{
    m_asOf = asOf;
    m_model->setDrivers(drivers);
    const auto isFirst = [](const Driver &each) {
        return each.subject.kind == DriverKind::FirstProduct || each.subject.kind == DriverKind::FirstCategory;
    };
    const bool first = std::any_of(drivers.begin(), drivers.end(), isFirst);
    setColumnHidden(Column::MedianDays, !first);
    setColumnHidden(Column::Next, !first);
    for (const int column : {Column::Share, Column::Expected, Column::Difference, Column::MedianDays})
        resizeColumnToContents(column);
    setColumnWidth(Column::Range, rangeWidth);
    setColumnWidth(Column::Next, nextWidth);
    fitHeightToRows(this, mostRows);
}

void DriverTable::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Driver driver = m_model->driver(m_sorted->mapToSource(index).row());
    delete m_menu;
    m_menu = new QMenu(this);
    const auto add = [&](const QString &text, BehindFigure figure, bool without) {
        const PeopleBehind people{figure, lastMaturedDay(m_asOf), m_asOf, 0, {driver.subject, without}};
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, people] { Q_EMIT peopleRequested(people); });
    };
    const auto &with = driver.compared.with;
    add(tr("Open %Ln customer(s)", "", int(with.of)), BehindFigure::InDriverGroup, false);
    add(tr("Open the %Ln who came again", "customers", int(with.part)), BehindFigure::CameAgain, false);
    add(tr("Open the %Ln who did not", "customers", int(with.of - with.part)), BehindFigure::DidNotComeAgain, false);
    m_menu->addSeparator();
    add(tr("Open those with whom they are compared"), BehindFigure::InDriverGroup, true);
    const QRect cell = visualRect(index);
    m_menu->popup(viewport()->mapToGlobal(QPoint(cell.left(), cell.bottom())));
}

QString DriverTable::asText() const
{
    QStringList lines;
    QStringList heads;
    for (int column = 0; column < Column::ColumnCount; ++column) {
        if (column != Column::Range && !isColumnHidden(column))
            heads += DriverTableModel::columnTitle(column);
    }
    lines += heads.join(u'\t');
    for (int row = 0; row < m_sorted->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < Column::ColumnCount; ++column) {
            if (column != Column::Range && !isColumnHidden(column))
                cells += m_sorted->index(row, column).data().toString();
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void DriverTable::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(asText());
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace regulars
