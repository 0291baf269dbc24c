// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/metrics/cohorttable.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/theme.h"
#include "ui/metrics/cohortmodel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int cohortHeight = 31;
constexpr int mostRows = 12;
constexpr int monthWidth = 96;
constexpr int customersWidth = 88;
constexpr int leastCellWidth = 30;
constexpr int cellGap = 2;
constexpr double palest = 0.25; ///< of the accent, for a share of 0
constexpr double earlyStrength = 0.4;

class CohortDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QVariant strength = index.data(CohortModel::Strength);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool early = index.data(CohortModel::IsEarly).toBool();
        QColor ink = theme.colour(index.column() < CohortModel::FirstLater ? ColourRole::Text : ColourRole::Muted);
        const QRectF box = QRectF(option.rect).adjusted(cellGap, cellGap, -cellGap, -cellGap);
        QColor fill = Qt::transparent;
        if (strength.isValid()) {
            const CohortColours colours = cohortColours(theme, strength.toDouble(), early);
            fill = colours.fill;
            ink = theme.colour(colours.ink);
        }
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        StylePainter::roundedBox(painter, box, radius::chip / 2.0, fill,
                                 current ? theme.colour(ColourRole::Text) : QColor(Qt::transparent), extent::focusRing);
        painter->setPen(ink);
        painter->setFont(theme.font(FontRole::Small));
        if (index.column() < CohortModel::FirstLater)
            painter->setFont(theme.font(FontRole::Body));
        const QRect text = option.rect.adjusted(space::s, 0, -space::s, 0);
        painter->drawText(index.column() < CohortModel::FirstLater ? text : option.rect,
                          index.data(Qt::TextAlignmentRole).toInt(), index.data().toString());
        painter->restore();
    }
};

} // namespace

CohortColours cohortColours(const Theme &theme, double share, bool early)
{
    const double strength = palest + (1 - palest) * std::min(share / strongestShare, 1.0);
    CohortColours colours;
    colours.fill = blended(theme.colour(ColourRole::Surface), theme.colour(ColourRole::Accent),
                           strength * (early ? earlyStrength : 1));
    if (Theme::contrast(theme.colour(ColourRole::OnAccent), colours.fill) >
        Theme::contrast(theme.colour(ColourRole::Text), colours.fill))
        colours.ink = ColourRole::OnAccent;
    return colours;
}

CohortTable::CohortTable(QWidget *parent) : QTableView(parent)
{
    setAccessibleName(tr("Cohort retention"));
    prepareTableView(this);
    setSelectionMode(NoSelection);
    setSelectionBehavior(SelectItems);
    setItemDelegate(new CohortDelegate(this));
    verticalHeader()->setDefaultSectionSize(cohortHeight);
    horizontalHeader()->setMinimumSectionSize(leastCellWidth);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    connect(this, &QTableView::clicked, this, &CohortTable::open);
}

void CohortTable::fit()
{
    fitColumns();
    fitHeightToRows(this, mostRows);
}

void CohortTable::fitColumns()
{
    if (!model() || model()->columnCount() == 0)
        return;
    horizontalHeader()->resizeSection(CohortModel::Month, monthWidth);
    horizontalHeader()->resizeSection(CohortModel::Customers, customersWidth);
    const int months = model()->columnCount() - CohortModel::FirstLater;
    const int room = viewport()->width() - monthWidth - customersWidth;
    for (int i = 0; i < months; ++i)
        horizontalHeader()->resizeSection(CohortModel::FirstLater + i,
                                          std::clamp(room / months, leastCellWidth, 2 * leastCellWidth));
}

void CohortTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void CohortTable::open(const QModelIndex &index)
{
    const auto *cohorts = static_cast<const CohortModel *>(model());
    if (const auto people = cohorts->peopleAt(index))
        Q_EMIT peopleRequested(*people);
}

void CohortTable::copy() const
{
    QStringList lines;
    for (int row = -1; row < model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells += row < 0 ? model()->headerData(column, Qt::Horizontal).toString()
                             : model()->index(row, column).data().toString();
        lines += cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void CohortTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableView::keyPressEvent(event);
}

} // namespace regulars
