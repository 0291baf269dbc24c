// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contacttablereader.h"

#include "core/base/textfolding.h"
#include "core/exchange/cellvalue.h"
#include "core/exchange/columnnames.h"
#include "core/exchange/contactguess.h"
#include "core/exchange/shapefault.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerBatch = 2'000;

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

} // namespace

Result<std::unique_ptr<ContactTableReader>> ContactTableReader::openTable(ByteSource &source,
                                                                          const ContactFileOptions &options)
{
    auto reader = std::unique_ptr<ContactTableReader>(new ContactTableReader);
    reader->m_options = options;
    REGULARS_CHECK(reader->detect(source));
    return reader;
}

Result<void> ContactTableReader::detect(ByteSource &source)
{
    REGULARS_TRY(table, TableFile::open(source, m_options.dialect, {m_options.maximalCellBytes, m_options.maximalColumns}));
    m_table = std::move(table);
    m_detection.dialect = m_table->dialect();
    m_detection.twiceEncoded = m_table->isTwiceEncoded();
    m_detection.header = m_table->header();
    m_detection.sample = m_table->sampledRows();
    const ContactGuess guess = guessedContactColumns(m_table->rawHeader(), m_table->sample());
    m_detection.vendor = guess.vendor;
    m_detection.mapping = guess.mapping;
    m_detection.ownFields = m_options.ownFields;
    mapOwnFields();
    const auto withFindings = [this](tl::unexpected<Error> error) {
        error.value().args.insert(u"header"_s, m_detection.header);
        error.value().args.insert(u"detection"_s, QVariant::fromValue(m_detection));
        return error;
    };
    const auto mapping = chosenMapping(m_detection.mapping);
    if (!mapping)
        return withFindings(tl::unexpected(mapping.error()));
    m_detection.mapping = *mapping;
    noteLeftOut();
    if (const QStringList missing = mapping->missing(); !missing.isEmpty())
        return withFindings(unknownFormat(u"missing_columns"_s, {{u"missing"_s, missing}}));
    if (m_table->hasNoRows())
        return unknownFormat(u"no_rows"_s);
    m_shape = {*mapping,        m_detection.header, guess.vendor,        m_options.dateOrder,
               m_options.today, m_options.zone,     m_options.ownFields, m_detection.dialect.decimalMark};
    if (!m_shape.dateOrder && guess.vendor == "square"_L1)
        m_shape.dateOrder = DateOrder::MonthDayYear;
    if (!m_shape.dateOrder && speaksDayFirst(m_table->rawHeader()))
        m_shape.dateOrder = DateOrder::DayMonthYear;
    m_neededColumns = static_cast<size_t>(mapping->lastColumn()) + 1;
    return {};
}

Result<ContactMapping> ContactTableReader::chosenMapping(const ContactMapping &guessed) const
{
    const int count = static_cast<int>(m_table->columns());
    ContactMapping mapping = guessed;
    if (!m_options.savedMapping.isEmpty()) {
        REGULARS_TRY(saved, contactMappingFromJson(m_options.savedMapping, m_detection.header, count));
        mapping = saved;
    }
    if (m_options.mappingText.isEmpty())
        return mapping;
    return contactMappingFromText(m_options.mappingText, m_detection.header, count, mapping);
}

// A column that means nothing else and is called like a field of the shop's own.
void ContactTableReader::mapOwnFields()
{
    for (int column = 0; column < m_detection.header.size(); ++column) {
        const QString name = folded(m_detection.header[column]);
        const bool known = std::any_of(m_options.ownFields.begin(), m_options.ownFields.end(),
                                       [&](const FieldDefinition &field) { return folded(field.name) == name; });
        if (known && m_detection.mapping.column(column).field == ContactField::Unused)
            m_detection.mapping.assign(column, {ContactField::Custom, {}, 0});
    }
}

void ContactTableReader::noteLeftOut()
{
    for (int column = 0; column < m_detection.header.size(); ++column) {
        const bool filled = std::any_of(m_detection.sample.begin(), m_detection.sample.end(),
                                        [=](const QStringList &row) { return !row.value(column).isEmpty(); });
        if (filled && m_detection.mapping.column(column).field == ContactField::Unused)
            m_detection.leftOut += m_detection.header[column];
    }
}

Result<ContactBatch> ContactTableReader::next()
{
    ContactBatch batch;
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

void ContactTableReader::readRow(ContactBatch &batch)
{
    ++m_rows;
    if (m_options.onlyDates) {
        readDates();
        return;
    }
    if (!isRowOfTable(batch))
        return;
    const TableReader &row = m_table->row();
    InterpretedContact interpreted = interpretedContact(m_shape, row.cells(), row.line(), row.rawText());
    if (interpreted.proves)
        m_proven = interpreted.proves;
    if (!interpreted.isRefused())
        batch.contacts.push_back(std::move(interpreted.contact));
    std::move(interpreted.problems.begin(), interpreted.problems.end(), std::back_inserter(batch.rejected));
}

void ContactTableReader::readDates()
{
    const auto cells = m_table->row().cells();
    for (size_t i = 0; i < cells.size(); ++i) {
        const ContactField field = m_shape.mapping.column(static_cast<int>(i)).field;
        if (field == ContactField::ConsentDate) {
            if (const auto date = dateFromCell(cells[i]); date && date->proves)
                m_proven = date->proves;
            continue;
        }
        if (field != ContactField::Birthday && field != ContactField::Date)
            continue;
        if (const auto written = birthdayFromCell(cells[i], m_options.today); written && written->proves)
            m_proven = written->proves;
    }
}

bool ContactTableReader::isRowOfTable(ContactBatch &batch)
{
    const auto fault = shapeFault(*m_table, m_neededColumns);
    if (fault)
        batch.rejected.push_back(*fault);
    return !fault || fault->verdict == RowVerdict::Noted;
}

} // namespace regulars
