// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/celldate.h"
#include "core/exchange/importedsubscription.h"
#include "core/exchange/subscriptionmapping.h"

#include <QtCore/QHash>

#include <span>
#include <string_view>

namespace regulars {

/// How the rows of a table of subscriptions are to be understood; fixed before the first row is read.
struct SubscriptionShape
{
    SubscriptionMapping mapping;
    std::optional<DateOrder> dateOrder;
    char decimalMark = '.';
    Currency currency; ///< of the shop
};

/// What is wrong with a cell; the row is not imported.
struct SubscriptionFault
{
    RowReason reason = RowReason::MissingValue;
    SubscriptionField field = SubscriptionField::Key;
    QString value;
};

/// Reads the cells of rows into subscriptions.
class SubscriptionInterpreter
{
public:
    explicit SubscriptionInterpreter(const SubscriptionShape &shape) : m_shape(shape) {}

    /// The subscription without its place in the file; with `fault` it is of no use.
    [[nodiscard]] ImportedSubscription interpret(std::span<const std::string_view> cells,
                                                 std::optional<SubscriptionFault> &fault);

private:
    [[nodiscard]] QString text(SubscriptionField field) const;
    void refuse(RowReason reason, SubscriptionField field, const QString &value = {});
    [[nodiscard]] QDate day(SubscriptionField field);
    [[nodiscard]] std::optional<qint64> price();
    [[nodiscard]] std::optional<int> whole(SubscriptionField field);
    [[nodiscard]] std::optional<int> period();
    void readRecord(RecordedSubscription &record);
    [[nodiscard]] ImportedCustomerPtr customer();

    SubscriptionShape m_shape;
    std::span<const std::string_view> m_cells;
    std::optional<SubscriptionFault> m_fault;
    QHash<QString, ImportedCustomerPtr> m_customers; ///< of the rows so far, by all that is known of them
};

} // namespace regulars
