// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/exchange/returnlinker.h"

#include "core/base/textfolding.h"
#include "storage/sql/statement.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

QString lineColumns()
{
    return u"SELECT l.id, l.product_id, l.sku, l.name, l.quantity_milli, l.unit_price_micro"_s;
}

OrderLine readLine(const Statement &row)
{
    OrderLine line;
    line.id = row.id<OrderLineId>(0);
    line.product = row.id<ProductId>(1);
    line.sku = row.text(2);
    line.name = row.text(3);
    line.quantityMilli = row.integer(4);
    line.unitPriceMicro = row.integer(5);
    return line;
}

bool isSameProduct(const OrderLine &bought, const ReturnLine &back)
{
    if (bought.product.isValid() && bought.product == back.product)
        return true;
    if (!bought.sku.isEmpty() || !back.sku.isEmpty())
        return bought.sku == back.sku;
    return !bought.name.isEmpty() && folded(bought.name) == folded(back.name);
}

bool namesNothing(const ReturnLine &back)
{
    return !back.product.isValid() && back.sku.isEmpty() && back.name.isEmpty();
}

} // namespace

QList<ReturnLinker::BoughtLine> ReturnLinker::linesOf(const StoredLines &lines) const
{
    // By their ids: while a fresh shop is filled there is no other index.
    Statement row(m_connection, lineColumns() + u" FROM order_lines l WHERE l.id BETWEEN :first AND :last ORDER BY l.id"_s);
    row.bind(u"first", lines.first).bind(u"last", lines.first.value + lines.count - 1);
    QList<BoughtLine> bought;
    while (row.next()) {
        const OrderLine line = readLine(row);
        const auto returned = m_returnedMilli.find(line.id.value);
        bought += {line, line.quantityMilli - (returned == m_returnedMilli.end() ? 0 : returned->second)};
    }
    return bought;
}

QList<ReturnLinker::BoughtLine> ReturnLinker::linesOf(OrderId order) const
{
    Statement row(m_connection,
                  lineColumns() +
                      u", l.quantity_milli - (SELECT coalesce(sum(b.quantity_milli), 0) FROM return_lines b"
                      " JOIN returns r ON r.id = b.return_id WHERE b.order_line_id = l.id AND r.deleted_at IS NULL)"
                      " FROM order_lines l WHERE l.order_id = :order ORDER BY l.position"_s);
    row.bind(u"order", order);
    QList<BoughtLine> bought;
    while (row.next())
        bought += {readLine(row), row.integer(6)};
    return bought;
}

void ReturnLinker::link(Return &goods, const StoredLines &lines)
{
    QList<BoughtLine> bought = lines.first.isValid() ? linesOf(lines) : linesOf(goods.order);
    for (ReturnLine &back : goods.lines) {
        BoughtLine *found = nullptr;
        for (BoughtLine &candidate : bought) {
            const bool same = isSameProduct(candidate.line, back) || (namesNothing(back) && bought.size() == 1);
            if (!same || candidate.leftMilli < back.quantityMilli)
                continue;
            const bool samePrice = candidate.line.unitPriceMicro == back.unitPriceMicro;
            if (found == nullptr || (samePrice && found->line.unitPriceMicro != back.unitPriceMicro))
                found = &candidate;
        }
        if (found == nullptr)
            continue;
        back.orderLine = found->line.id;
        found->leftMilli -= back.quantityMilli;
        if (lines.first.isValid())
            m_returnedMilli[found->line.id.value] += back.quantityMilli;
    }
}

} // namespace regulars
