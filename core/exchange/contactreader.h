// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bytesource.h"
#include "core/exchange/contactmapping.h"
#include "core/exchange/contactrow.h"
#include "core/exchange/dialect.h"
#include "core/exchange/importedcontact.h"
#include "core/fields/fielddefinition.h"

#include <QtCore/QTimeZone>

#include <memory>

namespace regulars {

/// What a person (or the shop's settings) says about a file of contacts.
struct ContactFileOptions
{
    DialectOverrides dialect;
    QString mappingText;      ///< "email=0,phone:work=1": see contactMappingFromText()
    QJsonObject savedMapping; ///< as made by toJson(ContactMapping); the text is applied after it
    std::optional<DateOrder> dateOrder;
    QList<FieldDefinition> ownFields; ///< of the shop, that columns may fill
    QTimeZone zone = QTimeZone::utc();
    QDate today;            ///< for years in two digits
    bool onlyDates = false; ///< only to see what order of day and month the birthdays prove: no contact is handed out
    qint64 maximalCellBytes = 8 * 1024 * 1024;
    int maximalColumns = 4096;
    qint64 maximalRows = 5'000'000;
};

/// What was found out about a file of contacts before it is read.
struct ContactFileDetection
{
    bool isVCard = false;
    QStringList sheets; ///< of a spreadsheet, for whoever opened it
    QString sheet;      ///< the one that is read
    Dialect dialect;    ///< of a table
    bool twiceEncoded = false;
    QString vendor; ///< see ContactGuess; "vcard"
    QStringList header;
    ContactMapping mapping;
    QList<FieldDefinition> ownFields; ///< that a column may be chosen for: its label is the uid or the name
    std::vector<QStringList> sample;
    /// Columns that hold something but mean nothing to us, and are left out.
    QStringList leftOut;
};

/// Reads the contacts of a file. Not thread-safe; meant for a worker thread.
class ContactReader
{
public:
    virtual ~ContactReader() = default;

    /// Looks at the beginning of the file: vCards, else a table. The source must outlive the reader. Fails with
    /// UnknownFormat, args["reason"] = empty | binary (kind) | no_rows | missing_columns (missing) | too_many_columns, or
    /// with the error of the mapping or of the source. Where only the mapping is wrong, args has header and detection, too.
    [[nodiscard]] static Result<std::unique_ptr<ContactReader>> open(ByteSource &source,
                                                                     const ContactFileOptions &options = {});
    /// Whether the beginning of a file is that of vCards.
    [[nodiscard]] static bool beginsLikeVCard(std::string_view head);

    [[nodiscard]] const ContactFileDetection &detection() const { return m_detection; }
    /// The next piece. Fails with UnknownFormat as TableReader, reason too_many_rows (limit), or with the source's error.
    [[nodiscard]] virtual Result<ContactBatch> next() = 0;
    [[nodiscard]] virtual bool atEnd() const = 0;
    [[nodiscard]] virtual qint64 bytesRead() const = 0;
    /// Rows or cards read so far.
    [[nodiscard]] qint64 rowsRead() const { return m_rows; }
    /// Pictures that can't be taken, second ones, sounds and keys that were met.
    [[nodiscard]] qint64 photosLeftOut() const { return m_photosLeftOut; }
    /// The order of day and month that the dates read so far prove.
    [[nodiscard]] std::optional<DateOrder> provenDateOrder() const { return m_proven; }

protected:
    ContactFileDetection m_detection;
    qint64 m_rows = 0;
    qint64 m_photosLeftOut = 0;
    std::optional<DateOrder> m_proven;
};

} // namespace regulars
