// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/orderfilereader.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QSet>

#include <algorithm>
#include <optional>

namespace regulars {

/// A file read to its end, and questions about what came of it.
struct ReadOrders
{
    OrderFileDetection detection;
    OrderBatch batch;
    qint64 rows = 0;
    bool dateOrderUnknown = false;
    std::optional<Error> error;

    [[nodiscard]] const std::vector<ImportedOrder> &orders() const { return batch.orders; }
    [[nodiscard]] const std::vector<ImportedReturn> &returns() const { return batch.returns; }
    /// "line verdict reason field" of each problem, in order of lines.
    [[nodiscard]] QStringList problems() const
    {
        std::vector<const RejectedRow *> sorted;
        for (const RejectedRow &row : batch.rejected)
            sorted.push_back(&row);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const RejectedRow *a, const RejectedRow *b) { return a->line < b->line; });
        QStringList list;
        for (const RejectedRow *row : sorted)
            list += QStringLiteral("%1 %2 %3 %4")
                        .arg(row->line)
                        .arg(nameOf(row->verdict), nameOf(row->reason), row->field)
                        .trimmed();
        return list;
    }
    [[nodiscard]] qint64 count(RowReason reason) const
    {
        return std::count_if(batch.rejected.begin(), batch.rejected.end(),
                             [&](const RejectedRow &row) { return row.reason == reason; });
    }
    [[nodiscard]] const ImportedOrder *order(const QString &number) const
    {
        const auto found = std::find_if(batch.orders.begin(), batch.orders.end(),
                                        [&](const ImportedOrder &order) { return order.number == number; });
        return found == batch.orders.end() ? nullptr : &*found;
    }
    [[nodiscard]] QString errorReason() const
    {
        return error ? error->args.value(QStringLiteral("reason")).toString() : QString();
    }
};

[[nodiscard]] inline ReadOrders readOrders(QByteArrayView bytes, const OrderFileOptions &options = {})
{
    ReadOrders result;
    MemoryByteSource source({bytes.data(), static_cast<size_t>(bytes.size())});
    auto reader = OrderFileReader::open(source, options);
    if (!reader) {
        result.error = reader.error();
        return result;
    }
    result.detection = (*reader)->detection();
    auto batch = readAllOrders(**reader);
    if (batch)
        result.batch = std::move(*batch);
    else
        result.error = batch.error();
    result.rows = (*reader)->rowsRead();
    result.dateOrderUnknown = (*reader)->dateOrderUnknown();
    return result;
}

[[nodiscard]] inline ReadOrders readOrderFile(const QString &name, const OrderFileOptions &options = {})
{
    QFile file(name);
    if (file.open(QIODevice::ReadOnly))
        return readOrders(file.readAll(), options);
    ReadOrders result;
    result.error = Error{ErrorCode::FileNotFound, {}, {}, name};
    return result;
}

/// What a shop would want to know of its history, in minor units.
struct OrderSums
{
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 zeroOrders = 0;
    qint64 gross = 0;
    qint64 anonymousOrders = 0;
    qint64 anonymousGross = 0;
    qint64 returned = 0;
    qint64 anonymousReturned = 0;
};

[[nodiscard]] inline OrderSums summed(const OrderBatch &batch)
{
    OrderSums sums;
    QSet<QString> people;
    for (const ImportedOrder &order : batch.orders) {
        if (!order.customer) {
            ++sums.anonymousOrders;
            sums.anonymousGross += order.totalMinor;
            continue;
        }
        people.insert(order.customer->externalId);
        ++sums.orders;
        sums.zeroOrders += order.totalMinor == 0 ? 1 : 0;
        sums.gross += order.totalMinor;
    }
    for (const ImportedReturn &goods : batch.returns)
        (goods.customer ? sums.returned : sums.anonymousReturned) += goods.totalMinor;
    sums.customers = people.size();
    return sums;
}

[[nodiscard]] inline Instant instantOf(const QString &iso)
{
    return {QDateTime::fromString(iso, Qt::ISODate).toMSecsSinceEpoch()};
}

} // namespace regulars
