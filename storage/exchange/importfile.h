// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/exchange/celldate.h"
#include "core/exchange/importkind.h"

#include <QtCore/QJsonObject>

namespace regulars {

class Connection;

/// What a person says about a file that is imported, whatever it holds.
struct ImportFileOptions
{
    QString file;
    QString sheet;          ///< of a spreadsheet: name or number from 1; empty: the first
    QString mappingText;    ///< "customer_id=0,date=1": see mappingFromText() and contactMappingFromText()
    QString mappingName;    ///< a saved mapping to start from; empty: one saved for files of this shape, if any
    QString source;         ///< the system that the file's numbers come from; empty: the vendor, or "file"
    QString rejectedFolder; ///< for the file of rejected rows; empty: beside the file
    std::optional<DateOrder> dateOrder;
    DialectOverrides dialect;
};

/// What a saved mapping is for.
[[nodiscard]] ImportKind kindOf(const QJsonObject &mapping);

/// Recognises what the file holds: by the saved mapping, by the one written by hand, else by its beginning. Errors:
/// FileNotFound, FileUnreadable, NotFound (mapping), those of the database.
[[nodiscard]] Result<ImportKind> recognisedKind(Connection &connection, const ImportFileOptions &options);

/// The mapping saved under the name, or for files of this shape unless the person maps by hand; empty when there is none.
/// Error: NotFound.
[[nodiscard]] Result<QJsonObject> savedMapping(Connection &connection, const ImportFileOptions &options, ImportKind kind,
                                               const QStringList &header);

/// The system that the file's numbers come from: as the person says, else the program that wrote it.
[[nodiscard]] QString sourceOf(const ImportFileOptions &options, const QString &vendor);

/// An import of the same bytes that was not undone.
struct EarlierImport
{
    Instant importedAt;
    QString fileName;
};

/// The latest import of a file with this hash. Throws SqlFailure.
[[nodiscard]] std::optional<EarlierImport> earlierImport(Connection &connection, const QString &hash);

/// A batch for the record of imports.
struct ImportBatch
{
    QString file;
    QString hash;
    QJsonObject mapping;
    qint64 rows = 0;
    qint64 ordersCreated = 0;
    qint64 ordersKnown = 0;
    qint64 returnsCreated = 0;
    qint64 customersCreated = 0;
    qint64 customersMatched = 0;
    qint64 rejected = 0;
};

class WriteSession;

/// Keeps the record of an import. Throws SqlFailure.
void recordBatch(WriteSession &session, const ImportBatch &batch);

/// Where the file of rejected rows may be written: the folder that was said, else beside the file, else beside the database.
[[nodiscard]] QStringList rejectedFolders(Connection &connection, const ImportFileOptions &options);

} // namespace regulars
