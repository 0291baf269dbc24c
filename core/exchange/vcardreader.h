// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactreader.h"
#include "core/exchange/vcardcontact.h"

namespace regulars {

/// Reads vCards of the versions 2.1, 3.0 and 4.0, also several of them mixed in a file. A card without end is refused and
/// the next one read; a card within a card (AGENT) is left out.
class VCardReader final : public ContactReader
{
public:
    /// Fails with UnknownFormat, args["reason"] = empty | no_rows, or with the error of the source.
    [[nodiscard]] static Result<std::unique_ptr<VCardReader>> openCards(ByteSource &source,
                                                                        const ContactFileOptions &options);

    [[nodiscard]] Result<ContactBatch> next() override;
    [[nodiscard]] bool atEnd() const override { return m_ended; }
    [[nodiscard]] qint64 bytesRead() const override { return m_text.bytesRead(); }

private:
    VCardReader(ByteSource &source, const ContactFileOptions &options) : m_options(options), m_text(source), m_lines(m_text)
    {
    }
    void take(ContactBatch &batch);
    void takeData(const VCardProperty &property);
    void begin();
    void end(ContactBatch &batch, bool finished);

    ContactFileOptions m_options;
    TextStream m_text;
    VCardLines m_lines;
    std::optional<VCardContact> m_card;
    std::optional<NewFile> m_photo; ///< of the card
    qint64 m_photoBytes = 0;        ///< of the batch
    std::string m_raw;              ///< of the card
    int m_depth = 0;                ///< of cards within the card
    bool m_agentFollows = false;
    qint64 m_cardLine = 0;
    bool m_ended = false;
};

} // namespace regulars
