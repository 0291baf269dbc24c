// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file is read as contacts: vCards when it begins like them, else a table.

#include "core/exchange/contactreader.h"

#include <cstdint>
#include <cstdlib>

using namespace regulars;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    MemoryByteSource source({reinterpret_cast<const char *>(data), size});
    ContactFileOptions options;
    options.today = QDate(2026, 11, 22);
    options.maximalCellBytes = 4096;
    options.maximalColumns = 100;
    const auto reader = ContactReader::open(source, options);
    if (!reader)
        return 0;
    qint64 read = 0;
    while (!(*reader)->atEnd()) {
        const auto batch = (*reader)->next();
        if (!batch)
            return 0;
        for (const ImportedContact &contact : batch->contacts) {
            ++read;
            const bool primaries = contact.customer.contacts.isEmpty() || contact.customer.contact(ContactKind::Email) ||
                                   contact.customer.contact(ContactKind::Phone);
            if (displayName(contact.customer).isEmpty() || contact.line <= 0 || !primaries)
                std::abort(); // everybody has a name and a place
            for (const Error &error : validate(contact.customer)) {
                if (error.field != "email"_L1 && error.field != "phone"_L1)
                    std::abort(); // what is read can be saved
            }
        }
        for (const RejectedRow &row : batch->rejected)
            read += row.verdict == RowVerdict::Noted ? 0 : 1;
    }
    if (read != (*reader)->rowsRead())
        std::abort(); // no row is lost in silence
    return 0;
}
