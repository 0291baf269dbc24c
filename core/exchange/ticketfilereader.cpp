// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/ticketfilereader.h"

#include "core/exchange/cellvalue.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/importedcontact.h"
#include "core/exchange/shapefault.h"
#include "core/exchange/ticketwords.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerBatch = 4000;
constexpr size_t casesPerBatch = 1000;

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

} // namespace

Result<std::unique_ptr<TicketFileReader>> TicketFileReader::open(ByteSource &source, const TicketFileOptions &options)
{
    auto reader = std::unique_ptr<TicketFileReader>(new TicketFileReader(options));
    REGULARS_CHECK(reader->detect(source));
    return reader;
}

Result<void> TicketFileReader::detect(ByteSource &source)
{
    REGULARS_TRY(table, TableFile::open(source, m_options.dialect, {m_options.maximalCellBytes, m_options.maximalColumns}));
    m_table = std::move(table);
    m_detection.dialect = m_table->dialect();
    m_detection.twiceEncoded = m_table->isTwiceEncoded();
    m_detection.header = m_table->header();
    m_detection.sample = m_table->sampledRows();
    const TicketGuess guess = guessedTicketColumns(m_table->rawHeader());
    m_detection.vendor = guess.vendor;
    m_detection.mapping = guess.mapping;
    const auto withFindings = [this](tl::unexpected<Error> error) {
        error.value().args.insert(u"header"_s, m_detection.header);
        error.value().args.insert(u"detection"_s, QVariant::fromValue(m_detection));
        return error;
    };
    const auto mapping = chosenMapping(guess.mapping);
    if (!mapping)
        return withFindings(tl::unexpected(mapping.error()));
    m_detection.mapping = *mapping;
    if (const QStringList missing = mapping->missing(); !missing.isEmpty())
        return withFindings(unknownFormat(u"missing_columns"_s, {{u"missing"_s, missing}}));
    if (m_table->hasNoRows())
        return unknownFormat(u"no_rows"_s);
    auto order = m_options.dateOrder;
    if (!order && speaksDayFirst(m_table->rawHeader()))
        order = DateOrder::DayMonthYear;
    m_interpreter.emplace(TicketShape{*mapping, guess.vendor, order, m_options.zone, m_detection.header});
    m_neededColumns = static_cast<size_t>(mapping->lastColumn()) + 1;
    return {};
}

Result<TicketMapping> TicketFileReader::chosenMapping(const TicketMapping &guessed) const
{
    const int count = static_cast<int>(m_table->columns());
    TicketMapping mapping = guessed;
    if (!m_options.savedMapping.isEmpty()) {
        REGULARS_TRY(saved, ticketMappingFromJson(m_options.savedMapping, m_detection.header, count));
        mapping = saved;
    }
    if (m_options.mappingText.isEmpty())
        return mapping;
    return ticketMappingFromText(m_options.mappingText, m_detection.header, count, mapping);
}

Result<TicketBatch> TicketFileReader::next()
{
    TicketBatch batch;
    for (qint64 row = 0; row < rowsPerBatch && !m_ended; ++row) {
        REGULARS_TRY(found, m_table->next());
        m_ended = !found;
        if (found)
            readRow(batch);
        if (m_rows > m_options.maximalRows)
            return unknownFormat(u"too_many_rows"_s, {{u"limit"_s, m_options.maximalRows}});
    }
    if (m_ended)
        giveCases(batch);
    return batch;
}

void TicketFileReader::readRow(TicketBatch &batch)
{
    ++m_rows;
    if (m_options.onlyDates) {
        readDates();
        return;
    }
    if (!isRowOfTable(batch)) {
        refuseCase(m_interpreter->keyOf(m_table->row().cells()));
        return;
    }
    TicketLogRow row = m_interpreter->interpret(m_table->row().cells());
    row.ticket.sourceLine = m_table->row().line();
    if (m_detection.mapping.isOfEvents())
        takeEvent(std::move(row), batch);
    else
        takeTicket(std::move(row), batch);
}

void TicketFileReader::readDates()
{
    const auto cells = m_table->row().cells();
    for (const TicketField field :
         {TicketField::Opened, TicketField::Closed, TicketField::Updated, TicketField::FirstReply, TicketField::Time}) {
        const auto column = static_cast<size_t>(m_detection.mapping.column(field));
        if (!m_detection.mapping.has(field) || column >= cells.size())
            continue;
        if (const auto date = dateFromCell(trimmedCell(cells[column])); date && date->proves)
            m_proven = date->proves;
    }
}

RejectedRow TicketFileReader::problem(RowVerdict verdict, RowReason reason) const
{
    RejectedRow row;
    row.line = m_table->row().line();
    row.verdict = verdict;
    row.reason = reason;
    row.rawText = keptRow(m_table->row().rawText());
    return row;
}

/// Tells what is wrong with a row; of one that is refused the first reason, so that it counts once.
void TicketFileReader::tellFaults(const TicketLogRow &row, TicketBatch &batch) const
{
    for (const TicketFault &fault : row.faults) {
        RejectedRow rejected = problem(fault.verdict, fault.reason);
        rejected.field = nameOf(fault.field);
        rejected.args = {{u"value"_s, fault.value}};
        batch.rejected.push_back(rejected);
        if (fault.verdict == RowVerdict::Refused)
            return;
    }
}

void TicketFileReader::takeTicket(TicketLogRow row, TicketBatch &batch)
{
    tellFaults(row, batch);
    if (row.isRefused())
        return;
    if (const auto first = m_lineOfKey.constFind(row.ticket.key); first != m_lineOfKey.constEnd()) {
        RejectedRow rejected = problem(RowVerdict::Refused, RowReason::RepeatedTicket);
        rejected.field = nameOf(TicketField::Key);
        rejected.args = {{u"value"_s, row.ticket.key}, {u"line"_s, *first}};
        batch.rejected.push_back(rejected);
        return;
    }
    m_lineOfKey.insert(row.ticket.key, row.ticket.sourceLine);
    batch.tickets.push_back(std::move(row.ticket));
}

/// Of a ticket that lacks an event nothing is true any more.
void TicketFileReader::refuseCase(const QString &key)
{
    if (key.isEmpty() || !m_detection.mapping.isOfEvents())
        return;
    Case &one = caseOf(key);
    if (one.refusedLine == 0)
        one.refusedLine = m_table->row().line();
}

TicketFileReader::Case &TicketFileReader::caseOf(const QString &key)
{
    if (!m_byKey.contains(key)) {
        m_byKey.insert(key, m_cases.size());
        m_cases.push_back({});
        m_cases.back().ticket.key = key;
    }
    return m_cases[m_byKey.value(key)];
}

void TicketFileReader::takeEvent(TicketLogRow row, TicketBatch &batch)
{
    tellFaults(row, batch);
    if (row.isRefused()) {
        refuseCase(row.ticket.key);
        return;
    }
    Case &one = caseOf(row.ticket.key);
    if (one.rows.empty())
        one.ticket = std::move(row.ticket);
    else
        one.ticket.log.push_back(std::move(row.ticket.log.front()));
    one.rows.push_back(problem(RowVerdict::Refused, RowReason::TicketRefused));
}

/// Every row was read: what belongs to a ticket is in its order, and those of which a row is missing are left out.
void TicketFileReader::giveCases(TicketBatch &batch)
{
    const size_t end = std::min(m_cases.size(), m_given + casesPerBatch);
    for (; m_given < end; ++m_given) {
        Case one = std::move(m_cases[m_given]);
        if (one.refusedLine > 0) {
            for (RejectedRow &row : one.rows) {
                row.field = nameOf(TicketField::Key);
                row.args = {{u"value"_s, one.ticket.key}, {u"line"_s, one.refusedLine}};
                batch.rejected.push_back(std::move(row));
            }
            continue;
        }
        std::stable_sort(one.ticket.log.begin(), one.ticket.log.end(),
                         [](const ImportedActivity &a, const ImportedActivity &b) { return a.at < b.at; });
        one.ticket.openedAt = one.ticket.log.front().at;
        batch.tickets.push_back(std::move(one.ticket));
    }
}

bool TicketFileReader::isRowOfTable(TicketBatch &batch) const
{
    const auto fault = shapeFault(*m_table, m_neededColumns);
    if (fault)
        batch.rejected.push_back(*fault);
    return !fault || fault->verdict == RowVerdict::Noted;
}

} // namespace regulars
