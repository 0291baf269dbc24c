// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/celldate.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/dialect.h"
#include "core/exchange/importedorder.h"

#include <QtCore/QTimeZone>

#include <memory>
#include <optional>

namespace regulars {

/// What a person (or the shop's settings) says about a file.
struct OrderFileOptions
{
    DialectOverrides dialect;
    QString mappingText;      ///< "customer_id=0,date=1": see mappingFromText()
    QJsonObject savedMapping; ///< as made by toJson(ColumnMapping); the text is applied after it
    std::optional<DateOrder> dateOrder;
    QTimeZone zone = QTimeZone::utc(); ///< the shop's zone: for times without offset
    Currency currency;                 ///< for amounts without currency
    bool onlyThatCurrency = false;     ///< refuse amounts in another currency than `currency`
    qint64 maximalCellBytes = 8 * 1024 * 1024;
    int maximalColumns = 4096;
    qint64 maximalRows = 5'000'000; ///< of data; rows of orders that may go on are held in memory
};

/// What was found out about a file before its rows are read: for the preview.
struct OrderFileDetection
{
    Dialect dialect;
    double dialectConfidence = 0;
    bool twiceEncoded = false; ///< the text looks like "MÃ¼ller"
    QString vendor;            ///< "shopify", "square", "woocommerce" or empty
    QStringList sheets;        ///< of a spreadsheet, for whoever opened it
    QString sheet;             ///< the one that is read
    QStringList header;        ///< unique names; "Column 1" … when the file has none
    ColumnMapping mapping;
    std::vector<QStringList> sample; ///< the first rows, at most 20
    Currency currency;               ///< the file's currency as far as the beginning tells, else the option's
    bool oneRowPerLine = false;      ///< rows are order lines and are put together by order number
};

/// Reads an order history: rows become orders, returns and rejected rows. The source must outlive the reader.
/// Not thread-safe; meant for a worker thread, one call of next() is at most about a megabyte of work.
class OrderFileReader
{
    class Private;

public:
    /// Looks at the beginning of the file. Fails with UnknownFormat, args["reason"] = empty | binary (kind) |
    /// no_rows | missing_columns (missing: list of field names) | too_many_columns (limit, columns), or with the error of
    /// the mapping or of the source. Where only the mapping is wrong, args has header and detection, too.
    [[nodiscard]] static Result<std::unique_ptr<OrderFileReader>> open(ByteSource &source,
                                                                       const OrderFileOptions &options = {});
    ~OrderFileReader();

    [[nodiscard]] const OrderFileDetection &detection() const;

    /// The next piece. Where rows are grouped by order number, orders come only after the last row was read,
    /// since the rows of an order need not be neighbours; rejected rows come at once. Fails with UnknownFormat,
    /// reason binary (line) | cell_too_long (line, column, limit) | too_many_columns (line, limit) |
    /// too_many_rows (limit).
    [[nodiscard]] Result<OrderBatch> next();
    /// Everything has been handed out.
    [[nodiscard]] bool atEnd() const;

    /// Bytes taken from the source so far, for progress against ByteSource::size().
    [[nodiscard]] qint64 bytesRead() const;
    /// Data rows read so far, without header, comments and blank lines.
    [[nodiscard]] qint64 rowsRead() const;
    /// Whether dates like 03/04/2026 were met whose order nothing in the file tells: the rows were rejected
    /// as ambiguous_date, and the file should be read again with options.dateOrder. Known at the end.
    [[nodiscard]] bool dateOrderUnknown() const;

    explicit OrderFileReader(std::unique_ptr<Private> priv); ///< for open()

private:
    std::unique_ptr<Private> d;
};

/// Reads a whole file at once: for small files and tests.
[[nodiscard]] Result<OrderBatch> readAllOrders(OrderFileReader &reader);

} // namespace regulars
