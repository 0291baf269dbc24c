// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/dialect.h"
#include "core/exchange/subscriptioncells.h"
#include "core/exchange/tablefile.h"

namespace regulars {

/// What a person (or the shop's settings) says about a file.
struct SubscriptionFileOptions
{
    DialectOverrides dialect;
    QString mappingText;      ///< "plan=0,started_on=1": see subscriptionMappingFromText()
    QJsonObject savedMapping; ///< as made by toJson(SubscriptionMapping); the text is applied after it
    std::optional<DateOrder> dateOrder;
    Currency currency;      ///< of the shop
    bool onlyDates = false; ///< only looks for the order of day and month
    qint64 maximalCellBytes = 8 * 1024 * 1024;
    int maximalColumns = 4096;
    qint64 maximalRows = 1'000'000;
};

/// What was found out about a file before its rows are read: for the preview.
struct SubscriptionFileDetection
{
    Dialect dialect;
    bool twiceEncoded = false;
    QString vendor;     ///< see SubscriptionGuess
    QStringList sheets; ///< of a spreadsheet, for whoever opened it
    QString sheet;
    QStringList header;
    SubscriptionMapping mapping;
    std::vector<QStringList> sample;
};

/// Reads a table of subscriptions, one a row. The source must outlive the reader. Not thread-safe.
class SubscriptionFileReader
{
public:
    /// Errors: as OrderFileReader::open(), args["detection"] is a SubscriptionFileDetection.
    [[nodiscard]] static Result<std::unique_ptr<SubscriptionFileReader>> open(ByteSource &source,
                                                                              const SubscriptionFileOptions &options);

    [[nodiscard]] const SubscriptionFileDetection &detection() const { return m_detection; }
    /// The next piece. Errors: as OrderFileReader::next().
    [[nodiscard]] Result<SubscriptionBatch> next();
    [[nodiscard]] bool atEnd() const { return m_ended; }
    [[nodiscard]] qint64 bytesRead() const { return m_table->bytesRead(); }
    [[nodiscard]] qint64 rowsRead() const { return m_rows; }
    /// The order of day and month that the dates so far prove.
    [[nodiscard]] std::optional<DateOrder> provenDateOrder() const { return m_proven; }

private:
    explicit SubscriptionFileReader(const SubscriptionFileOptions &options) : m_options(options) {}
    [[nodiscard]] Result<void> detect(ByteSource &source);
    [[nodiscard]] Result<SubscriptionMapping> chosenMapping(const SubscriptionMapping &guessed) const;
    void readRow(SubscriptionBatch &batch);
    void readDates();
    void identify(ImportedSubscription &imported);
    [[nodiscard]] RejectedRow problem(RowReason reason) const;
    [[nodiscard]] bool isRowOfTable(SubscriptionBatch &batch) const;

    SubscriptionFileOptions m_options;
    SubscriptionFileDetection m_detection;
    std::unique_ptr<TableFile> m_table;
    std::optional<SubscriptionInterpreter> m_interpreter;
    std::optional<DateOrder> m_proven;
    QHash<QString, qint64> m_lineOfKey;
    QHash<QString, int> m_alike; ///< rows without a number, by what tells them apart
    size_t m_neededColumns = 0;
    qint64 m_rows = 0;
    bool m_ended = false;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::SubscriptionFileDetection)
