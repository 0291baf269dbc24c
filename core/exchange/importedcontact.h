// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/attachments/attachment.h"
#include "core/customers/customer.h"
#include "core/exchange/importedconsent.h"
#include "core/exchange/importedorder.h"

#include <optional>
#include <vector>

namespace regulars {

/// A person or company as a file of contacts tells of them: only what the file says, the rest is empty. Addresses that
/// are no plausible e-mail addresses or phone numbers are marked as not valid.
struct ImportedContact
{
    Customer customer;
    std::optional<NewFile> photo;
    QString externalId;              ///< by which the file's program knows them; empty if it does not say
    QList<ImportedConsent> consents; ///< refusals first
    qint64 line = 0;                 ///< physical line at which it begins, from 1
    QByteArray rawText;              ///< as in the file, in UTF-8; at most 64 KB of it
};

/// What one call of ContactReader::next() found. May be empty in the middle of a file.
struct ContactBatch
{
    std::vector<ImportedContact> contacts;
    std::vector<RejectedRow> rejected;
};

/// Puts right what a file may say of a customer but a record can't hold: texts are cut, tags and fields come once, the
/// first e-mail address and phone number that are valid are the primary ones unless the file has chosen.
void settleContact(Customer &customer);

/// At most 64 KB of a row, for the file of rejected rows.
[[nodiscard]] QByteArray keptRow(std::string_view rawText);

} // namespace regulars
