// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/dialect.h"
#include "core/exchange/importedticket.h"
#include "core/exchange/tablefile.h"
#include "core/exchange/ticketlogrow.h"
#include "core/exchange/ticketmapping.h"

namespace regulars {

/// What a person (or the shop's settings) says about a file.
struct TicketFileOptions
{
    DialectOverrides dialect;
    QString mappingText;      ///< "ticket_number=0,opened=1": see ticketMappingFromText()
    QJsonObject savedMapping; ///< as made by toJson(TicketMapping); the text is applied after it
    std::optional<DateOrder> dateOrder;
    QTimeZone zone = QTimeZone::utc(); ///< the shop's zone: for times without offset
    bool onlyDates = false;            ///< only looks for the order of day and month
    qint64 maximalCellBytes = 8 * 1024 * 1024;
    int maximalColumns = 4096;
    qint64 maximalRows = 5'000'000;
};

/// What was found out about a file before its rows are read: for the preview.
struct TicketFileDetection
{
    Dialect dialect;
    bool twiceEncoded = false;
    QString vendor;     ///< see TicketGuess
    QStringList sheets; ///< of a spreadsheet, for whoever opened it
    QString sheet;
    QStringList header;
    TicketMapping mapping;
    std::vector<QStringList> sample;
};

/// Reads a ticket log: one row a ticket, or one row for each event of a ticket; these need not be neighbours, so that such
/// tickets come only after the last row was read. A ticket of which a row can't be read is left out as a whole. The source
/// must outlive the reader. Not thread-safe.
class TicketFileReader
{
public:
    /// Errors: as OrderFileReader::open(), args["detection"] is a TicketFileDetection.
    [[nodiscard]] static Result<std::unique_ptr<TicketFileReader>> open(ByteSource &source,
                                                                        const TicketFileOptions &options);

    [[nodiscard]] const TicketFileDetection &detection() const { return m_detection; }
    /// The next piece. Errors: as OrderFileReader::next().
    [[nodiscard]] Result<TicketBatch> next();
    [[nodiscard]] bool atEnd() const { return m_ended && m_given >= m_cases.size(); }
    [[nodiscard]] qint64 bytesRead() const { return m_table->bytesRead(); }
    [[nodiscard]] qint64 rowsRead() const { return m_rows; }
    /// The order of day and month that the dates so far prove.
    [[nodiscard]] std::optional<DateOrder> provenDateOrder() const { return m_proven; }

private:
    /// A ticket whose rows are events, as long as more may come.
    struct Case
    {
        ImportedTicket ticket;
        qint64 refusedLine = 0; ///< of the row that can't be read; 0: all can
        std::vector<RejectedRow> rows;
    };

    explicit TicketFileReader(const TicketFileOptions &options) : m_options(options) {}
    [[nodiscard]] Result<void> detect(ByteSource &source);
    [[nodiscard]] Result<TicketMapping> chosenMapping(const TicketMapping &guessed) const;
    void readRow(TicketBatch &batch);
    void readDates();
    void tellFaults(const TicketLogRow &row, TicketBatch &batch) const;
    void takeTicket(TicketLogRow row, TicketBatch &batch);
    void takeEvent(TicketLogRow row, TicketBatch &batch);
    void giveCases(TicketBatch &batch);
    void refuseCase(const QString &key);
    [[nodiscard]] Case &caseOf(const QString &key);
    [[nodiscard]] RejectedRow problem(RowVerdict verdict, RowReason reason) const;
    [[nodiscard]] bool isRowOfTable(TicketBatch &batch) const;

    TicketFileOptions m_options;
    TicketFileDetection m_detection;
    std::unique_ptr<TableFile> m_table;
    std::optional<TicketLogInterpreter> m_interpreter;
    std::optional<DateOrder> m_proven;
    QHash<QString, size_t> m_byKey;     ///< of cases
    QHash<QString, qint64> m_lineOfKey; ///< of tickets that are a row each
    std::vector<Case> m_cases;
    size_t m_given = 0;
    size_t m_neededColumns = 0;
    qint64 m_rows = 0;
    bool m_ended = false;
};

} // namespace regulars

Q_DECLARE_METATYPE(regulars::TicketFileDetection)
