// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactreader.h"
#include "core/exchange/tablefile.h"

namespace regulars {

/// Reads the contacts of a table.
class ContactTableReader final : public ContactReader
{
public:
    /// As ContactReader::open(), for tables.
    [[nodiscard]] static Result<std::unique_ptr<ContactTableReader>> openTable(ByteSource &source,
                                                                               const ContactFileOptions &options);

    [[nodiscard]] Result<ContactBatch> next() override;
    [[nodiscard]] bool atEnd() const override { return m_ended; }
    [[nodiscard]] qint64 bytesRead() const override { return m_table->bytesRead(); }

private:
    ContactTableReader() = default;
    [[nodiscard]] Result<void> detect(ByteSource &source);
    [[nodiscard]] Result<ContactMapping> chosenMapping(const ContactMapping &guessed) const;
    void mapOwnFields();
    void noteLeftOut();
    void readRow(ContactBatch &batch);
    void readDates();
    [[nodiscard]] bool isRowOfTable(ContactBatch &batch);

    ContactFileOptions m_options;
    std::unique_ptr<TableFile> m_table;
    ContactShape m_shape;
    size_t m_neededColumns = 0;
    bool m_ended = false;
};

} // namespace regulars
