// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/orderlines.h"

#include "ui/base/card.h"
#include "ui/base/chip.h"
#include "ui/base/formatting.h"
#include "ui/base/metrics.h"
#include "ui/base/textlabel.h"

#include <QtWidgets/QGridLayout>

namespace regulars {

namespace {

enum GridColumn { NameColumn, AmountColumn };

TextLabel *amountLabel(const QString &text, FontRole font, QWidget *parent)
{
    auto *label = new TextLabel(text, font, ColourRole::Text, parent);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

OrderLines::OrderLines(const Formatting &formatting, QWidget *parent) : QWidget(parent), m_formatting(formatting)
{
    clear();
}

void OrderLines::clear()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid; // a grid never forgets a row
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(NameColumn, 1);
}

void OrderLines::setOrder(const OrderCard &card)
{
    clear();
    for (const OrderLine &line : card.order.lines)
        addLine(line, card.returnedMilli.value(line.id), card.order.total.currency);
    addSums(card);
    for (QWidget *label : findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        label->show(); // counts for the height at once
}

void OrderLines::addLine(const OrderLine &line, qint64 returnedMilli, Currency currency)
{
    const int row = m_grid->rowCount();
    auto *name = new TextLabel(line.name.isEmpty() ? line.sku : line.name, FontRole::Body, ColourRole::Text, this);
    name->setElided(true);
    m_grid->addWidget(name, row, NameColumn);
    m_grid->addWidget(amountLabel(m_formatting.money({line.totalMinor, currency}), FontRole::Body, this), row, AmountColumn);

    const Money price{dividedHalfUp(line.unitPriceMicro * currency.minorPerMajor(), microPerMajor), currency};
    QStringList facts{
        tr("%1 × %2", "quantity × unit price").arg(m_formatting.quantity(line.quantityMilli), m_formatting.money(price))};
    if (line.discountMinor != 0)
        facts += tr("%1 discount").arg(m_formatting.money({line.discountMinor, currency}));
    if (returnedMilli > 0)
        facts += tr("%1 returned", "quantity").arg(m_formatting.quantity(returnedMilli));
    auto *quiet = new TextLabel(facts.join(QStringLiteral(" · ")), FontRole::Small, ColourRole::Muted, this);
    quiet->setElided(true);
    m_grid->addWidget(quiet, row + 1, NameColumn);
    m_grid->setRowMinimumHeight(row + 2, space::s);
}

void OrderLines::addSums(const OrderCard &card)
{
    const Order &order = card.order;
    const Currency currency = order.total.currency;
    const int row = m_grid->rowCount();
    m_grid->addWidget(new Separator(this), row, NameColumn, 1, 2);
    m_grid->setRowMinimumHeight(row + 1, space::xs);
    if (order.discountMinor != 0)
        addSum(tr("Discount"), {-order.discountMinor, currency});
    if (order.shippingMinor != 0)
        addSum(tr("Shipping"), {order.shippingMinor, currency});
    addSum(tr("Total"), order.total, true);
    Money returned{0, currency};
    for (const Return &goods : card.returns)
        returned += goods.total;
    if (!returned.isZero()) {
        addSum(tr("Returned"), -returned);
        addSum(tr("Kept"), order.total - returned, true);
    }
}

void OrderLines::addSum(const QString &label, Money amount, bool strong)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(new TextLabel(label, strong ? FontRole::Strong : FontRole::Body,
                                    strong ? ColourRole::Text : ColourRole::Muted, this),
                      row, NameColumn);
    m_grid->addWidget(amountLabel(m_formatting.money(amount), strong ? FontRole::Strong : FontRole::Body, this), row,
                      AmountColumn);
    m_grid->setRowMinimumHeight(row, 20);
}

} // namespace regulars
