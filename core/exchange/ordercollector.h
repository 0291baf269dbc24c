// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/orderrow.h"
#include "core/exchange/textpool.h"

#include <QtCore/QHash>

#include <string>
#include <vector>

namespace regulars {

/// The price of one piece, from a total in micro units; 0 for no pieces. Saturates at the range of qint64.
[[nodiscard]] qint64 unitPriceOf(qint64 totalMicro, qint64 quantityMilli);

/// Puts rows together to orders and returns. With order numbers everything is held until finish(), because the rows of
/// an order need not be neighbours; without, each row is an order of its own and leaves at once.
///
/// Dates whose order of day and month nothing has told yet wait, too, until a later row proves it.
class OrderCollector
{
public:
    OrderCollector(const OrderShape &shape, RowTimes &times, std::optional<DateOrder> dateOrder);

    /// Takes a row in. `raw` is its text, for the rejected rows.
    void add(const OrderRow &row, qint64 line, std::string_view raw);
    /// Rejects a row that could not be read; rows that continue its order go with it.
    void reject(const RowFault &fault, std::string_view number, qint64 line, std::string_view raw);
    /// Rejects a row whose shape is wrong.
    void reject(RowVerdict verdict, RowReason reason, QVariantMap args, qint64 line, std::string_view raw);
    /// No more rows will come.
    void finish();

    /// What is ready, at most about `most` orders.
    [[nodiscard]] OrderBatch take(size_t most);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] bool dateOrderUnknown() const { return m_ambiguous; }

private:
    /// An order or a return that may get more lines.
    struct Draft
    {
        ImportedOrder order;
        QString returnOf;
        ParsedDate date;
        int zoneNumber = 0;
        bool isReturn = false;
        StatusMeaning status = StatusMeaning::Completed;
        qint64 refundedMinor = 0;
        std::vector<quint64> rowHashes;                       ///< of files with order totals, to know repeated rows
        std::vector<std::pair<qint64, std::string>> openRows; ///< rows to reject if the date stays open
    };
    /// A row with what it takes to reject it.
    struct Source
    {
        const OrderRow &row;
        qint64 line;
        std::string_view raw;
    };

    void addGrouped(Source source);
    void addSingle(Source source);
    [[nodiscard]] bool isReturn(const OrderRow &row) const;
    [[nodiscard]] bool mayStart(Source source, bool isReturn);
    [[nodiscard]] bool mayBeLine(Source source, bool isReturn);
    [[nodiscard]] bool mayContinue(Draft &draft, Source source);
    [[nodiscard]] bool repeatsOrder(Draft &draft, Source source);
    [[nodiscard]] Draft started(Source source, bool isReturn);
    void addRow(Draft &draft, Source source);
    [[nodiscard]] ImportedLine itemOf(Source source);
    void addSummedLine(Draft &draft, Source source);
    void addListedLines(Draft &draft, Source source);
    void noteDateOrder(const ParsedDate &date);
    void releaseWaiting();

    void complete(Draft draft);
    void refuseAmbiguous(const Draft &draft);
    static void settleLines(ImportedOrder &order);
    void emitOrder(Draft draft);
    void emitReturn(Draft draft);
    void emitRefund(const ImportedOrder &order, qint64 minor);

    void refuse(Source source, RowVerdict verdict, RowReason reason, std::optional<OrderField> field = {},
                QVariantMap args = {});
    void rejectRow(RejectedRow row, std::string_view raw);
    [[nodiscard]] quint64 identityOf(const OrderRow &row);
    [[nodiscard]] qint64 minorOf(qint64 micro) const;

    OrderShape m_shape;
    RowTimes &m_times;
    std::optional<DateOrder> m_dateOrder;
    bool m_dateOrderGiven = false;
    int m_dayFirstProofs = 0;
    int m_monthFirstProofs = 0;
    bool m_ambiguous = false;
    bool m_finished = false;
    bool m_namesCustomers = false;

    TextPool m_texts;
    std::vector<Draft> m_drafts; ///< grouped: all; else: those whose date is open
    size_t m_completed = 0;      ///< drafts handed on after finish()
    TextMap<size_t> m_byNumber;  ///< "O" or "R" and the number
    std::string m_key;
    std::string m_lastNumber;         ///< of the row before, for rows that leave the number out
    TextMap<qint64> m_refusedNumbers; ///< orders whose first row was rejected, and its line
    QHash<quint64, quint32> m_occurrences;
    OrderBatch m_ready;
};

} // namespace regulars
