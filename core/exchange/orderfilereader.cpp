// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/orderfilereader.h"

#include "core/exchange/columnguess.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/filecurrency.h"
#include "core/exchange/ordercollector.h"
#include "core/exchange/tablereader.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t sampledRows = 20;
constexpr size_t ordersPerBatch = 2000;
constexpr qint64 rowsPerBatch = 8000;

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

QStringList textsOf(const std::vector<std::string> &row)
{
    QStringList texts;
    for (const std::string &cell : row)
        texts += textOf(trimmedCell(cell));
    return texts;
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
    Private(ByteSource &source, const OrderFileOptions &options) : m_options(options), m_text(source), m_times(options.zone)
    {
    }

    [[nodiscard]] Result<bool> detect();
    [[nodiscard]] Result<OrderBatch> next();

    [[nodiscard]] bool atEnd() const { return m_readAll && m_collector->isEmpty(); }

    OrderFileOptions m_options;
    OrderFileDetection m_detection;
    TextStream m_text;
    RowTimes m_times;
    std::optional<TableReader> m_table;
    std::optional<OrderRowInterpreter> m_interpreter;
    std::optional<OrderCollector> m_collector;
    qint64 m_rows = 0;

private:
    [[nodiscard]] Result<Dialect> detectDialect();
    [[nodiscard]] Result<bool> detectColumns(const TableSample &sample);
    [[nodiscard]] Result<ColumnMapping> chosenMapping(const ColumnMapping &guessed) const;
    void prepare(const TableSample &sample, const ColumnGuess &guess);
    [[nodiscard]] std::optional<DateOrder> knownDateOrder() const;
    void readRow();
    [[nodiscard]] bool isRowOfTable();
    [[nodiscard]] bool repeatsHeader() const;

    bool m_readAll = false;
    size_t m_columns = 0;
    size_t m_neededColumns = 0;
    int m_numberColumn = -1;
    std::vector<std::string> m_headerCells;
    QStringList m_rawHeader;
};

Result<Dialect> OrderFileReader::Private::detectDialect()
{
    REGULARS_TRY(encoding, m_text.begin());
    if (m_options.dialect.encoding)
        m_text.setEncoding(*m_options.dialect.encoding);
    else if (encoding.binary)
        return unknownFormat(u"binary"_s, {{u"kind"_s, encoding.binaryKind}});
    const std::string head = m_text.head();
    if (std::all_of(head.begin(), head.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }) &&
        !m_text.goesOn())
        return unknownFormat(u"empty"_s);
    const DialectGuess guess = guessedDialect(head, m_text.goesOn(), m_options.dialect);
    m_detection.dialect = guess.dialect;
    m_detection.dialect.encoding = m_options.dialect.encoding.value_or(encoding.encoding);
    m_detection.dialectConfidence = guess.confidence;
    m_detection.twiceEncoded = encoding.twiceEncoded;
    return m_detection.dialect;
}

Result<bool> OrderFileReader::Private::detect()
{
    REGULARS_TRY(dialect, detectDialect());
    const TableSample sample = sampledTable(m_text.head(), dialect, m_text.goesOn());
    m_table.emplace(m_text, dialect, TableLimits{m_options.maximalCellBytes, m_options.maximalColumns});
    if (sample.rows.empty()) { // nothing there, or nothing within the limits
        REGULARS_CHECK(m_table->next());
        return unknownFormat(u"no_rows"_s);
    }
    REGULARS_CHECK(detectColumns(sample));
    if (dialect.hasHeader) {
        REGULARS_CHECK(m_table->next());
    }
    return true;
}

Result<bool> OrderFileReader::Private::detectColumns(const TableSample &sample)
{
    const bool hasHeader = m_detection.dialect.hasHeader;
    if (hasHeader) {
        m_headerCells = sample.rows.front();
        m_rawHeader = textsOf(m_headerCells);
    }
    m_columns = hasHeader ? m_headerCells.size() : sample.usualWidth().fields;
    QStringList names = m_rawHeader;
    while (names.size() < static_cast<qsizetype>(m_columns))
        names += QString();
    m_detection.header = uniqueHeaders(names);
    for (size_t row = hasHeader ? 1 : 0; row < sample.rows.size() && m_detection.sample.size() < sampledRows; ++row)
        m_detection.sample.push_back(textsOf(sample.rows[row]));

    ColumnGuess guess = guessedColumns(m_rawHeader, sample, m_detection.dialect);
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
    if (m_detection.sample.empty() && !m_text.goesOn())
        return unknownFormat(u"no_rows"_s);
    prepare(sample, guess);
    return true;
}

Result<ColumnMapping> OrderFileReader::Private::chosenMapping(const ColumnMapping &guessed) const
{
    const int count = static_cast<int>(m_columns);
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
                                 : currencyOfFile(mapping, m_rawHeader, sample, dialect, m_options.currency);
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
    if (speaksDayFirst(m_rawHeader))
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
    const auto cells = m_table->cells();
    const bool blank = std::all_of(cells.begin(), cells.end(),
                                   [](std::string_view cell) { return trimmedCell(cell).empty(); });
    if (blank || repeatsHeader())
        return;
    ++m_rows;
    if (!isRowOfTable())
        return;
    const auto row = m_interpreter->interpret(cells);
    if (row) {
        m_collector->add(*row, m_table->line(), m_table->rawText());
        return;
    }
    const bool hasNumber = m_numberColumn >= 0 && static_cast<size_t>(m_numberColumn) < cells.size();
    const std::string_view number = hasNumber ? identifierFromCell(cells[static_cast<size_t>(m_numberColumn)])
                                              : std::string_view();
    m_collector->reject(row.error(), number, m_table->line(), m_table->rawText());
}

/// Files put together from several have the header again and again.
bool OrderFileReader::Private::repeatsHeader() const
{
    const auto cells = m_table->cells();
    return !m_headerCells.empty() && cells[0] == m_headerCells[0] &&
           std::equal(cells.begin(), cells.end(), m_headerCells.begin(), m_headerCells.end());
}

/// A row must have as many fields as the table; blank ones may be too many, unmapped ones may be missing at its end.
bool OrderFileReader::Private::isRowOfTable()
{
    const auto cells = m_table->cells();
    const bool tooFew = cells.size() < m_neededColumns;
    const bool tooMany = cells.size() > m_columns &&
                         std::any_of(cells.begin() + static_cast<std::ptrdiff_t>(m_columns), cells.end(),
                                     [](std::string_view cell) { return !trimmedCell(cell).empty(); });
    const auto reject = [&](RowVerdict verdict, RowReason reason) {
        const QVariantMap args{{u"fields"_s, static_cast<qint64>(cells.size())},
                               {u"expected"_s, static_cast<qint64>(m_columns)}};
        m_collector->reject(verdict, reason, args, m_table->line(), m_table->rawText());
    };
    if (m_table->hasUnterminatedQuote()) {
        reject(tooFew || tooMany ? RowVerdict::Refused : RowVerdict::Noted, RowReason::UnterminatedQuote);
        return !tooFew && !tooMany;
    }
    if (tooFew || tooMany) {
        reject(RowVerdict::Refused, tooFew ? RowReason::TooFewFields : RowReason::TooManyFields);
        return false;
    }
    return true;
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
    return d->m_text.bytesRead();
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
