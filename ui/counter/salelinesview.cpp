// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/counter/salelinesview.h"

#include "ui/base/listviews.h"
#include "ui/base/regularsstyle.h"
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
    using Take = std::function<void(const QModelIndex &, const QString &typed)>;

    SaleLineDelegate(SaleLinesItems &items, Take take, QObject *parent)
        : QStyledItemDelegate(parent), m_items(items), m_take(std::move(take))
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
        if (edit->isModified())
            return; // the sale changes while it is being typed
        edit->setText(m_items.editText(index));
        edit->selectAll();
    }
    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override
    {
        m_take(index, qobject_cast<QLineEdit *>(editor)->text());
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
    Take m_take;
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
        items, [this](const QModelIndex &index, const QString &typed) { takeTyped(index, typed); }, this));
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

void SaleLinesView::takeTyped(const QModelIndex &index, const QString &typed)
{
    const Result<void> changed = typed == m_items.editText(index) ? Result<void>() : m_items.change(index, typed);
    if (changed)
        forget(index);
    else
        m_refused = Refused{index, typed};
    answer(changed);
}

void SaleLinesView::forget(const QModelIndex &index)
{
    if (m_refused && (!m_refused->index.isValid() || m_refused->index == index))
        m_refused.reset();
}

QLineEdit *SaleLinesView::editor() const
{
    return state() == QAbstractItemView::EditingState ? qobject_cast<QLineEdit *>(indexWidget(currentIndex())) : nullptr;
}

void SaleLinesView::reopen()
{
    const Refused refused = *m_refused;
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(refused.index);
    edit(refused.index);
    if (QLineEdit *opened = editor()) {
        opened->setText(refused.typed);
        opened->setModified(true);
    }
}

void SaleLinesView::commitOpen()
{
    if (QLineEdit *opened = editor()) {
        commitData(opened);
        closeEditor(opened, QAbstractItemDelegate::NoHint);
    }
}

bool SaleLinesView::settle()
{
    commitOpen();
    forget({});
    if (m_refused && !editor()) {
        reopen();
        commitOpen(); // it may do by now
    }
    return !m_refused;
}

void SaleLinesView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    if (hint == QAbstractItemDelegate::RevertModelCache) {
        forget(currentIndex());
    } else if (m_refused && m_refused->index == currentIndex() && editor->hasFocus()) {
        setInvalidMark(editor, true);
        qobject_cast<QLineEdit *>(editor)->selectAll();
        return;
    }
    QTableView::closeEditor(editor, hint);
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
    if (!editor())
        edit(currentIndex());
}

void SaleLinesView::step(int pieces)
{
    if (!currentIndex().isValid())
        return;
    const Result<void> changed = m_items.model().step(currentIndex().row(), pieces);
    if (changed)
        forget(currentIndex().siblingAtColumn(Column::Quantity));
    answer(changed);
}

void SaleLinesView::keyPressEvent(QKeyEvent *event)
{
    if (state() == QAbstractItemView::EditingState) {
        event->ignore(); // the field had it first; what it does not know is for the page
        return;
    }
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
