// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/orderfilereader.h"

#include "core/exchange/columnguess.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/filecurrency.h"
#include "core/exchange/ordercollector.h"
#include "core/exchange/shapefault.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t ordersPerBatch = 2000;
constexpr qint64 rowsPerBatch = 8000;

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

/// Whether the column holds any word that is known as a status. A column of other words is no status of orders.
bool hasStatusWords(const TableSample &sample, int column, bool hasHeader)
{
    bool filled = false;
    for (size_t row = hasHeader ? 1 : 0; row < sample.rows.size(); ++row) {
        const auto &cells = sample.rows[row];
        if (static_cast<size_t>(column) >= cells.size() || trimmedCell(cells[static_cast<size_t>(column)]).empty())
            continue;
        filled = true;
        if (statusMeaning(cells[static_cast<size_t>(column)]) != StatusMeaning::Unknown)
            return true;
    }
    return !filled;
}

} // namespace

class OrderFileReader::Private
{
public:
    Private(ByteSource &source, const OrderFileOptions &options)
        : m_options(options), m_source(source), m_times(options.zone)
    {
    }

    [[nodiscard]] Result<bool> detect();
    [[nodiscard]] Result<OrderBatch> next();

    [[nodiscard]] bool atEnd() const { return m_readAll && m_collector->isEmpty(); }

    OrderFileOptions m_options;
    OrderFileDetection m_detection;
    ByteSource &m_source;
    RowTimes m_times;
    std::unique_ptr<TableFile> m_table;
    std::optional<OrderRowInterpreter> m_interpreter;
    std::optional<OrderCollector> m_collector;
    qint64 m_rows = 0;

private:
    [[nodiscard]] Result<bool> detectColumns(const TableSample &sample);
    [[nodiscard]] Result<ColumnMapping> chosenMapping(const ColumnMapping &guessed) const;
    void prepare(const TableSample &sample, const ColumnGuess &guess);
    [[nodiscard]] std::optional<DateOrder> knownDateOrder() const;
    void readRow();
    [[nodiscard]] bool isRowOfTable();

    bool m_readAll = false;
    size_t m_neededColumns = 0;
    int m_numberColumn = -1;
};

Result<bool> OrderFileReader::Private::detect()
{
    REGULARS_TRY(table, TableFile::open(m_source, m_options.dialect,
                                        TableLimits{m_options.maximalCellBytes, m_options.maximalColumns}));
    m_table = std::move(table);
    m_detection.dialect = m_table->dialect();
    m_detection.dialectConfidence = m_table->dialectConfidence();
    m_detection.twiceEncoded = m_table->isTwiceEncoded();
    m_detection.header = m_table->header();
    m_detection.sample = m_table->sampledRows();
    return detectColumns(m_table->sample());
}

Result<bool> OrderFileReader::Private::detectColumns(const TableSample &sample)
{
    const bool hasHeader = m_detection.dialect.hasHeader;
    ColumnGuess guess = guessedColumns(m_table->rawHeader(), sample, m_detection.dialect);
    if (const int status = guess.mapping.column(OrderField::Status);
        guess.vendor.isEmpty() && status >= 0 && !hasStatusWords(sample, status, hasHeader))
        guess.mapping.assign(OrderField::Status, -1);
    m_detection.mapping = guess.mapping;
    m_detection.vendor = guess.vendor;
    const auto withFindings = [this](tl::unexpected<Error> error) {
        error.value().args.insert(u"header"_s, m_detection.header);
        error.value().args.insert(u"detection"_s, QVariant::fromValue(m_detection));
        return error;
    };
    const Result<ColumnMapping> mapping = chosenMapping(guess.mapping);
    if (!mapping)
        return withFindings(tl::unexpected(mapping.error()));
    m_detection.mapping = *mapping;
    if (const QStringList missing = mapping->missing(); !missing.isEmpty())
        return withFindings(unknownFormat(u"missing_columns"_s, {{u"missing"_s, missing}}));
    if (m_table->hasNoRows())
        return unknownFormat(u"no_rows"_s);
    prepare(sample, guess);
    return true;
}

Result<ColumnMapping> OrderFileReader::Private::chosenMapping(const ColumnMapping &guessed) const
{
    const int count = static_cast<int>(m_table->columns());
    ColumnMapping mapping = guessed;
    if (!m_options.savedMapping.isEmpty()) {
        REGULARS_TRY(saved, mappingFromJson(m_options.savedMapping, m_detection.header, count));
        mapping = saved;
    }
    if (m_options.mappingText.isEmpty())
        return mapping;
    return mappingFromText(m_options.mappingText, m_detection.header, count, mapping);
}

void OrderFileReader::Private::prepare(const TableSample &sample, const ColumnGuess &guess)
{
    const Dialect &dialect = m_detection.dialect;
    const ColumnMapping &mapping = m_detection.mapping;
    const bool bound = m_options.onlyThatCurrency && m_options.currency.isKnown();
    m_detection.currency = bound ? m_options.currency
                                 : currencyOfFile(mapping, m_table->rawHeader(), sample, dialect, m_options.currency);
    OrderShape shape{mapping, dialect.decimalMark, m_detection.currency, guess.taxOnTop};
    m_detection.oneRowPerLine = shape.isGrouped() && !shape.hasOrderTotals();
    m_neededColumns = static_cast<size_t>(mapping.lastColumn()) + 1;
    m_numberColumn = mapping.column(OrderField::OrderNumber);
    m_interpreter.emplace(shape, m_times);
    m_collector.emplace(shape, m_times, knownDateOrder());
}

std::optional<DateOrder> OrderFileReader::Private::knownDateOrder() const
{
    if (m_options.dateOrder)
        return m_options.dateOrder;
    if (m_detection.vendor == "square"_L1)
        return DateOrder::MonthDayYear;
    if (speaksDayFirst(m_table->rawHeader()))
        return DateOrder::DayMonthYear;
    return {};
}

Result<OrderBatch> OrderFileReader::Private::next()
{
    for (qint64 row = 0; row < rowsPerBatch && !m_readAll; ++row) {
        REGULARS_TRY(found, m_table->next());
        if (!found) {
            m_readAll = true;
            m_collector->finish();
        } else {
            readRow();
            if (m_rows > m_options.maximalRows)
                return fail(ErrorCode::UnknownFormat, {},
                            {{u"reason"_s, u"too_many_rows"_s}, {u"limit"_s, m_options.maximalRows}});
        }
    }
    return m_collector->take(ordersPerBatch);
}

void OrderFileReader::Private::readRow()
{
    const TableReader &table = m_table->row();
    const auto cells = table.cells();
    ++m_rows;
    if (!isRowOfTable())
        return;
    const auto row = m_interpreter->interpret(cells);
    if (row) {
        m_collector->add(*row, table.line(), table.rawText());
        return;
    }
    const bool hasNumber = m_numberColumn >= 0 && static_cast<size_t>(m_numberColumn) < cells.size();
    const std::string_view number = hasNumber ? identifierFromCell(cells[static_cast<size_t>(m_numberColumn)])
                                              : std::string_view();
    m_collector->reject(row.error(), number, table.line(), table.rawText());
}

bool OrderFileReader::Private::isRowOfTable()
{
    const auto fault = shapeFault(*m_table, m_neededColumns);
    if (fault)
        m_collector->reject(fault->verdict, fault->reason, fault->args, fault->line, m_table->row().rawText());
    return !fault || fault->verdict == RowVerdict::Noted;
}

OrderFileReader::OrderFileReader(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
OrderFileReader::~OrderFileReader() = default;

Result<std::unique_ptr<OrderFileReader>> OrderFileReader::open(ByteSource &source, const OrderFileOptions &options)
{
    auto d = std::make_unique<Private>(source, options);
    REGULARS_CHECK(d->detect());
    return std::make_unique<OrderFileReader>(std::move(d));
}

const OrderFileDetection &OrderFileReader::detection() const
{
    return d->m_detection;
}

Result<OrderBatch> OrderFileReader::next()
{
    return d->next();
}

bool OrderFileReader::atEnd() const
{
    return d->atEnd();
}

qint64 OrderFileReader::bytesRead() const
{
    return d->m_table->bytesRead();
}

qint64 OrderFileReader::rowsRead() const
{
    return d->m_rows;
}

bool OrderFileReader::dateOrderUnknown() const
{
    return d->m_collector->dateOrderUnknown();
}

Result<OrderBatch> readAllOrders(OrderFileReader &reader)
{
    OrderBatch all;
    while (!reader.atEnd()) {
        REGULARS_TRY(batch, reader.next());
        std::move(batch.orders.begin(), batch.orders.end(), std::back_inserter(all.orders));
        std::move(batch.returns.begin(), batch.returns.end(), std::back_inserter(all.returns));
        std::move(batch.rejected.begin(), batch.rejected.end(), std::back_inserter(all.rejected));
    }
    return all;
}

} // namespace regulars
