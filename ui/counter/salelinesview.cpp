// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/salelinesview.h"

#include "ui/base/listviews.h"
#include "ui/base/theme.h"
#include "ui/counter/salelinesitems.h"
#include "ui/counter/scanfilter.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStyledItemDelegate>

#include <functional>

using namespace Qt::StringLiterals;

namespace regulars {

namespace {

using Column = CounterSaleModel::Column;

constexpr int quantityWidth = 64;
constexpr int amountWidth = 96;
constexpr int leastItemWidth = 160;

/// Draws the names strong and rewards quietly, and edits the numbers of a line as text.
class SaleLineDelegate final : public QStyledItemDelegate
{
public:
    using Answer = std::function<void(const Result<void> &)>;

    SaleLineDelegate(SaleLinesItems &items, Answer answer, QObject *parent)
        : QStyledItemDelegate(parent), m_items(items), m_answer(std::move(answer))
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        auto *edit = new QLineEdit(parent);
        edit->setFrame(false);
        edit->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        refuseScans(edit);
        return edit;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *edit = qobject_cast<QLineEdit *>(editor);
        edit->setText(m_items.editText(index));
        edit->selectAll();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        const QString typed = qobject_cast<QLineEdit *>(editor)->text();
        if (typed != m_items.editText(index))
            m_answer(m_items.change(index, typed));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Theme &theme = Theme::of(option->widget);
        const bool isReward = index.data(role::Kind).toInt() == static_cast<int>(CounterLineKind::Reward);
        if (isReward)
            option->palette.setColor(QPalette::Text, theme.colour(ColourRole::Muted));
        else if (index.column() == Column::Item)
            option->font = theme.font(FontRole::Strong);
        const bool noPrice = index.column() == Column::Price && !index.data(role::Value).isValid();
        if (noPrice)
            option->palette.setColor(QPalette::Text, theme.colour(ColourRole::Red));
    }

private:
    SaleLinesItems &m_items;
    Answer m_answer;
};

} // namespace

SaleLinesView::SaleLinesView(SaleLinesItems &items, QWidget *parent) : QTableView(parent), m_items(items)
{
    prepareTableView(this);
    setModel(&items);
    setObjectName(u"sale_lines"_s);
    setAccessibleName(tr("Lines of the sale"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed);
    setItemDelegate(new SaleLineDelegate(
        items, [this](const Result<void> &changed) { answer(changed); }, this));
    QHeaderView *head = horizontalHeader();
    head->setSectionsMovable(false);
    head->setMinimumSectionSize(quantityWidth);
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(Column::Item, QHeaderView::Stretch);
    head->resizeSection(Column::Quantity, quantityWidth);
    for (const int column : {Column::Price, Column::Discount, Column::Sum})
        head->resizeSection(column, amountWidth);
    setMinimumWidth(leastItemWidth + quantityWidth + 3 * amountWidth);
}

void SaleLinesView::answer(const Result<void> &changed)
{
    if (!changed)
        Q_EMIT refused(changed.error());
}

void SaleLinesView::chooseLine(int row)
{
    setCurrentIndex(model()->index(row, Column::Quantity));
    scrollTo(currentIndex());
}

void SaleLinesView::editPrice(int row)
{
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(model()->index(row, Column::Price));
    edit(currentIndex());
}

void SaleLinesView::step(int pieces)
{
    if (currentIndex().isValid())
        answer(m_items.model().step(currentIndex().row(), pieces));
}

void SaleLinesView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState)
        return; // the field had it, and closes
    const bool chosen = currentIndex().isValid();
    switch (event->key()) {
    case Qt::Key_Plus:
        step(1);
        return;
    case Qt::Key_Minus:
        step(-1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (chosen)
            m_items.model().removeLine(currentIndex().row());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen && currentIndex().flags().testFlag(Qt::ItemIsEditable))
            edit(currentIndex());
        else if (chosen)
            chooseLine(currentIndex().row());
        return;
    default:
        QTableView::keyPressEvent(event);
    }
}

} // namespace regulars
