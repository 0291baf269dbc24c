// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prediction/rfmgridtable.h"

#include "ui/base/listviews.h"
#include "ui/base/metrics.h"
#include "ui/base/stylepainter.h"
#include "ui/base/theme.h"
#include "ui/prediction/rfmgridmodel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

constexpr int cellHeight = 44;
constexpr int cellGap = 2;
constexpr double palest = 0.15; ///< of the accent, for a cell with hardly anybody

class HeatCell final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        const QVariant strength = index.data(RfmGridModel::Strength);
        QColor fill = theme.colour(ColourRole::Surface);
        if (strength.isValid())
            fill = blended(fill, theme.colour(ColourRole::Accent), palest + (1 - palest) * strength.toDouble());
        QColor ink = theme.colour(ColourRole::Text);
        const QColor onAccent = theme.colour(ColourRole::OnAccent);
        if (Theme::contrast(onAccent, fill) > Theme::contrast(ink, fill))
            ink = onAccent;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool current = option.state.testFlag(QStyle::State_HasFocus);
        const QColor line = theme.colour(strength.isValid() ? ColourRole::Text : ColourRole::Border);
        StylePainter::roundedBox(painter, QRectF(option.rect).adjusted(cellGap, cellGap, -cellGap, -cellGap),
                                 radius::chip / 2.0, fill, current || !strength.isValid() ? line : QColor(Qt::transparent),
                                 current ? extent::focusRing : 1);
        painter->setPen(ink);
        painter->setFont(theme.font(FontRole::Body));
        painter->drawText(option.rect, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
};

} // namespace

RfmGridTable::RfmGridTable(RfmGridModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(u"rfm_grid"_s);
    setAccessibleName(tr("Customers by recency and frequency"));
    prepareTableView(this);
    setModel(&model);
    setSelectionMode(NoSelection);
    setSelectionBehavior(SelectItems);
    setItemDelegate(new HeatCell(this));
    verticalHeader()->show();
    verticalHeader()->setDefaultSectionSize(cellHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    fitHeightToRows(this, RfmGridModel::scores);
    connect(this, &QTableView::clicked, this, &RfmGridTable::open);
}

void RfmGridTable::open(const QModelIndex &index)
{
    if (const auto people = m_model.peopleAt(index))
        Q_EMIT peopleRequested(*people);
}

void RfmGridTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
    } else if (event->matches(QKeySequence::Copy)) {
        QStringList lines;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            QStringList cells{m_model.headerData(row, Qt::Vertical).toString()};
            for (int column = 0; column < m_model.columnCount(); ++column)
                cells += m_model.index(row, column).data().toString();
            lines += cells.join(u'\t');
        }
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace regulars
