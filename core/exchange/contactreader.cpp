// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactreader.h"

#include "core/exchange/contacttablereader.h"
#include "core/exchange/peekedbytesource.h"
#include "core/exchange/vcardreader.h"

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headBytes = 1024;

/// A reader with the source that it reads through.
class ReaderOfPeeked final : public ContactReader
{
public:
    explicit ReaderOfPeeked(ByteSource &source) : m_source(source) {}

    Result<void> open(const ContactFileOptions &options)
    {
        REGULARS_TRY(head, m_source.peek(headBytes));
        if (beginsLikeVCard(head)) {
            REGULARS_TRY(cards, VCardReader::openCards(m_source, options));
            m_reader = std::move(cards);
        } else {
            REGULARS_TRY(table, ContactTableReader::openTable(m_source, options));
            m_reader = std::move(table);
        }
        m_detection = m_reader->detection();
        return {};
    }

    Result<ContactBatch> next() override
    {
        auto batch = m_reader->next();
        m_rows = m_reader->rowsRead();
        m_photosLeftOut = m_reader->photosLeftOut();
        m_proven = m_reader->provenDateOrder();
        return batch;
    }
    [[nodiscard]] bool atEnd() const override { return m_reader->atEnd(); }
    [[nodiscard]] qint64 bytesRead() const override { return m_reader->bytesRead(); }

private:
    PeekedByteSource m_source;
    std::unique_ptr<ContactReader> m_reader;
};

} // namespace

bool ContactReader::beginsLikeVCard(std::string_view head)
{
    QByteArray text(head.data(), static_cast<qsizetype>(head.size()));
    text.replace(QByteArray(1, '\0'), QByteArray()); // UTF-16
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    else if (text.startsWith("\xFF\xFE") || text.startsWith("\xFE\xFF"))
        text.remove(0, 2);
    return text.trimmed().toUpper().startsWith("BEGIN:VCARD");
}

Result<std::unique_ptr<ContactReader>> ContactReader::open(ByteSource &source, const ContactFileOptions &options)
{
    auto reader = std::make_unique<ReaderOfPeeked>(source);
    REGULARS_CHECK(reader->open(options));
    return reader;
}

} // namespace regulars
