// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardreader.h"

#include "core/exchange/vcardphoto.h"

#include <algorithm>

namespace regulars {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t cardsPerBatch = 2'000;
constexpr size_t mostRaw = 64 * 1024;
constexpr qint64 mostPhotoBytes = 32LL * 1024 * 1024; ///< of a batch, beyond its last card

bool marks(const VCardProperty &property, QLatin1StringView name)
{
    return property.name == name && property.value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
}

tl::unexpected<Error> unknownFormat(const QString &reason, QVariantMap args = {})
{
    args.insert(u"reason"_s, reason);
    return fail(ErrorCode::UnknownFormat, {}, std::move(args));
}

} // namespace

Result<std::unique_ptr<VCardReader>> VCardReader::openCards(ByteSource &source, const ContactFileOptions &options)
{
    auto reader = std::unique_ptr<VCardReader>(new VCardReader(source, options));
    REGULARS_TRY(encoding, reader->m_text.begin());
    reader->m_text.setEncoding(options.dialect.encoding.value_or(encoding.encoding));
    reader->m_detection.isVCard = true;
    reader->m_detection.vendor = u"vcard"_s;
    reader->m_detection.dialect.encoding = options.dialect.encoding.value_or(encoding.encoding);
    reader->m_detection.twiceEncoded = encoding.twiceEncoded;
    return reader;
}

Result<ContactBatch> VCardReader::next()
{
    ContactBatch batch;
    m_photoBytes = 0;
    while (!m_ended && batch.contacts.size() + batch.rejected.size() < cardsPerBatch && m_photoBytes < mostPhotoBytes) {
        REGULARS_TRY(found, m_lines.next());
        if (!found) {
            m_ended = true;
            if (m_card)
                end(batch, false);
        } else {
            take(batch);
        }
        if (m_rows > m_options.maximalRows)
            return unknownFormat(u"too_many_rows"_s, {{u"limit"_s, m_options.maximalRows}});
    }
    return batch;
}

void VCardReader::begin()
{
    ++m_rows;
    m_cardLine = m_lines.property().line;
    m_card.emplace(m_cardLine, m_options.today);
    m_photo.reset();
    m_raw = m_lines.rawText();
    m_depth = 0;
    m_agentFollows = false;
}

void VCardReader::take(ContactBatch &batch)
{
    const VCardProperty &property = m_lines.property();
    if (marks(property, "BEGIN"_L1)) {
        // One card within another belongs to an AGENT; anywhere else the end of the first one is missing.
        if (m_card && (m_depth > 0 || m_agentFollows)) {
            ++m_depth;
        } else {
            if (m_card)
                end(batch, false);
            begin();
        }
        m_agentFollows = false;
        return;
    }
    if (!m_card)
        return; // what stands between the cards is none
    if (m_raw.size() < mostRaw && !property.isData) {
        m_raw += '\n';
        m_raw.append(m_lines.rawText(), 0, mostRaw - m_raw.size());
    }
    if (marks(property, "END"_L1)) {
        if (m_depth > 0)
            --m_depth;
        else
            end(batch, true);
    } else if (property.name == "AGENT"_L1 && m_depth == 0) {
        m_agentFollows = property.value.trimmed().isEmpty();
        m_depth = property.value.trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive) ? 1 : 0;
    } else if (m_depth == 0) {
        if (property.isData)
            takeData(property);
        else if (!property.isBroken)
            m_card->take(property);
    }
}

void VCardReader::takeData(const VCardProperty &property)
{
    auto photo = m_photo ? std::nullopt : photoOf(property);
    if (photo)
        m_photo = std::move(photo);
    else
        ++m_photosLeftOut;
}

void VCardReader::end(ContactBatch &batch, bool finished)
{
    VCardContact card = std::move(*m_card);
    m_card.reset();
    const auto reject = [&](RowVerdict verdict, RowReason reason, const QString &field) {
        RejectedRow row;
        row.line = m_cardLine;
        row.verdict = verdict;
        row.reason = reason;
        row.field = field;
        row.rawText = keptRow(m_raw);
        batch.rejected.push_back(std::move(row));
    };
    if (!finished) {
        reject(RowVerdict::Refused, RowReason::UnfinishedCard, {});
        return;
    }
    if (card.isGroup()) {
        reject(RowVerdict::SetApart, RowReason::NotAPerson, {});
        return;
    }
    ImportedContact contact = card.finish();
    if (displayName(contact.customer).isEmpty()) {
        reject(RowVerdict::Refused, RowReason::MissingValue, nameOf(ContactField::Name));
        return;
    }
    for (RejectedRow &problem : card.problems()) {
        problem.rawText = keptRow(m_raw);
        batch.rejected.push_back(std::move(problem));
    }
    contact.rawText = keptRow(m_raw);
    if (m_photo)
        m_photoBytes += m_photo->content.size();
    contact.photo = std::move(m_photo);
    m_photo.reset();
    batch.contacts.push_back(std::move(contact));
}

} // namespace regulars
