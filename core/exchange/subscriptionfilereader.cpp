// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/subscriptionfilereader.h"

#include "core/base/textfolding.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/importedcontact.h"
#include "core/exchange/shapefault.h"
#include "core/exchange/subscriptionwords.h"
#include "core/exchange/textpool.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerBatch = 4000;

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

} // namespace

Result<std::unique_ptr<SubscriptionFileReader>> SubscriptionFileReader::open(ByteSource &source,
                                                                             const SubscriptionFileOptions &options)
{
    auto reader = std::unique_ptr<SubscriptionFileReader>(new SubscriptionFileReader(options));
    REGULARS_CHECK(reader->detect(source));
    return reader;
}

Result<void> SubscriptionFileReader::detect(ByteSource &source)
{
    REGULARS_TRY(table, TableFile::open(source, m_options.dialect, {m_options.maximalCellBytes, m_options.maximalColumns}));
    m_table = std::move(table);
    m_detection.dialect = m_table->dialect();
    m_detection.twiceEncoded = m_table->isTwiceEncoded();
    m_detection.header = m_table->header();
    m_detection.sample = m_table->sampledRows();
    const SubscriptionGuess guess = guessedSubscriptionColumns(m_table->rawHeader());
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
    m_interpreter.emplace(SubscriptionShape{*mapping, order, m_detection.dialect.decimalMark, m_options.currency});
    m_neededColumns = static_cast<size_t>(mapping->lastColumn()) + 1;
    return {};
}

Result<SubscriptionMapping> SubscriptionFileReader::chosenMapping(const SubscriptionMapping &guessed) const
{
    const int count = static_cast<int>(m_table->columns());
    SubscriptionMapping mapping = guessed;
    if (!m_options.savedMapping.isEmpty()) {
        REGULARS_TRY(saved, subscriptionMappingFromJson(m_options.savedMapping, m_detection.header, count));
        mapping = saved;
    }
    if (m_options.mappingText.isEmpty())
        return mapping;
    return subscriptionMappingFromText(m_options.mappingText, m_detection.header, count, mapping);
}

Result<SubscriptionBatch> SubscriptionFileReader::next()
{
    SubscriptionBatch batch;
    for (qint64 row = 0; row < rowsPerBatch && !m_ended; ++row) {
        REGULARS_TRY(found, m_table->next());
        m_ended = !found;
        if (found)
            readRow(batch);
        if (m_rows > m_options.maximalRows)
            return unknownFormat(u"too_many_rows"_s, {{u"limit"_s, m_options.maximalRows}});
    }
    return batch;
}

void SubscriptionFileReader::readRow(SubscriptionBatch &batch)
{
    ++m_rows;
    if (m_options.onlyDates) {
        readDates();
        return;
    }
    if (!isRowOfTable(batch))
        return;
    std::optional<SubscriptionFault> fault;
    ImportedSubscription imported = m_interpreter->interpret(m_table->row().cells(), fault);
    imported.row = problem(RowReason::MissingValue);
    if (fault) {
        imported.row.reason = fault->reason;
        imported.row.field = nameOf(fault->field);
        imported.row.args = {{u"value"_s, fault->value}};
        batch.rejected.push_back(imported.row);
        return;
    }
    if (const auto first = m_lineOfKey.constFind(imported.key); !imported.key.isEmpty() && first != m_lineOfKey.constEnd()) {
        imported.row.reason = RowReason::RepeatedSubscription;
        imported.row.field = nameOf(SubscriptionField::Key);
        imported.row.args = {{u"value"_s, imported.key}, {u"line"_s, *first}};
        batch.rejected.push_back(imported.row);
        return;
    }
    identify(imported);
    batch.subscriptions.push_back(std::move(imported));
}

/// Without a number, a subscription is that of a customer to a plan from a day on, and the second such one is the second:
/// what has become of it since may be written otherwise in the next file.
void SubscriptionFileReader::identify(ImportedSubscription &imported)
{
    if (!imported.key.isEmpty()) {
        m_lineOfKey.insert(imported.key, imported.row.line);
        imported.identity = StableHash().add(imported.key.toStdString()).value();
        return;
    }
    const ImportedCustomer &customer = *imported.customer;
    const QString who = !customer.externalId.isEmpty() ? customer.externalId
                        : !customer.email.isEmpty()    ? customer.email
                        : !customer.phone.isEmpty()    ? customer.phone
                                                       : customer.name;
    const QString what =
        QStringList{folded(who), folded(imported.plan), imported.record.startedOn.toString(Qt::ISODate)}.join(u'\n');
    imported.identity = StableHash().add(what.toStdString()).add(quint64(m_alike[what]++)).value();
}

void SubscriptionFileReader::readDates()
{
    const auto cells = m_table->row().cells();
    for (const SubscriptionField field :
         {SubscriptionField::StartedOn, SubscriptionField::TermFrom, SubscriptionField::PausedFrom,
          SubscriptionField::PausedUntil, SubscriptionField::CancelledOn, SubscriptionField::EndsOn}) {
        const auto column = static_cast<size_t>(m_detection.mapping.column(field));
        if (!m_detection.mapping.has(field) || column >= cells.size())
            continue;
        if (const auto date = dateFromCell(trimmedCell(cells[column])); date && date->proves)
            m_proven = date->proves;
    }
}

RejectedRow SubscriptionFileReader::problem(RowReason reason) const
{
    RejectedRow row;
    row.line = m_table->row().line();
    row.verdict = RowVerdict::Refused;
    row.reason = reason;
    row.rawText = keptRow(m_table->row().rawText());
    return row;
}

bool SubscriptionFileReader::isRowOfTable(SubscriptionBatch &batch) const
{
    const auto fault = shapeFault(*m_table, m_neededColumns);
    if (fault)
        batch.rejected.push_back(*fault);
    return !fault || fault->verdict == RowVerdict::Noted;
}

} // namespace regulars
