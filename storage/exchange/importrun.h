// SPDX-FileCopyrightText: 2026 The Regulars authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "storage/exchange/importfile.h"
#include "storage/exchange/importsource.h"
#include "storage/exchange/rejectedfile.h"
#include "storage/sql/canceltoken.h"

#include <algorithm>
#include <future>

namespace regulars {

// What the imports of orders, contacts and tickets have in common. A `Reader` has open(), detection(), next(), atEnd(),
// bytesRead() and rowsRead(); `Reading` is what its open() asks for.

inline constexpr qint64 wholeImport = 1'000; ///< an import's progress goes in thousandths

/// A file with its reader, which must not outlive it.
template<typename Reader>
struct OpenFile
{
    std::unique_ptr<ImportSource> source;
    std::unique_ptr<Reader> reader;
};

/// Adds what only the spreadsheet knows.
template<typename Detection>
[[nodiscard]] Detection withSheets(Detection detection, const ImportSource &source)
{
    detection.sheets = source.sheets();
    detection.sheet = source.sheet();
    return detection;
}

template<typename Reader, typename Reading>
[[nodiscard]] Result<OpenFile<Reader>> openFile(const ImportFileOptions &options, Reading reading)
{
    using Detection = std::remove_cvref_t<decltype(std::declval<const Reader &>().detection())>;
    REGULARS_TRY(source, ImportSource::open(options.file, options.sheet));
    reading.dialect = source->settled(reading.dialect);
    auto reader = Reader::open(*source, reading);
    if (!reader) {
        QVariantMap &args = reader.error().args;
        args.insert(QStringLiteral("file"), options.file);
        const auto key = QStringLiteral("detection");
        if (const QVariant found = args.value(key); found.canConvert<Detection>())
            args.insert(key, QVariant::fromValue(withSheets(found.value<Detection>(), *source)));
        return tl::unexpected(reader.error());
    }
    return OpenFile<Reader>{std::move(source), std::move(*reader)};
}

/// Opens the file with the mapping that was saved for it, which `reading` has then.
template<typename Reader, typename Reading>
[[nodiscard]] Result<OpenFile<Reader>> openAsSaved(Connection &connection, const ImportFileOptions &options, ImportKind kind,
                                                   Reading &reading)
{
    REGULARS_TRY(named, savedMapping(connection, options, kind, {}));
    reading.savedMapping = named;
    auto looked = openFile<Reader>(options, reading);
    if (!named.isEmpty())
        return looked;
    // A file that lacks a column by its own words may still have a mapping that a person made for it.
    const QStringList header = looked ? looked->reader->detection().header
                                      : looked.error().args.value(QStringLiteral("header")).toStringList();
    REGULARS_TRY(sameShape, savedMapping(connection, options, kind, header));
    reading.savedMapping = sameShape;
    return sameShape.isEmpty() ? std::move(looked) : openFile<Reader>(options, reading);
}

/// Dates like 03/04/2026 are read as a clear one is, wherever in the file it stands.
template<typename Reader, typename Reading>
[[nodiscard]] Result<std::optional<DateOrder>> provenDateOrder(const ImportFileOptions &options, Reading reading,
                                                               const CancelToken &cancel)
{
    reading.onlyDates = true;
    REGULARS_TRY(looked, openFile<Reader>(options, reading));
    while (!looked.reader->atEnd() && !looked.reader->provenDateOrder()) {
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        REGULARS_CHECK(looked.reader->next());
    }
    return looked.reader->provenDateOrder();
}

/// Hands the file to the importer. It is parsed in a thread of its own, one batch ahead of the one that is being stored.
/// `share`: of the whole progress.
template<typename Reader, typename Importer>
[[nodiscard]] Result<void> readAhead(OpenFile<Reader> &file, Importer &importer, qint64 share, const Progress &progress,
                                     const CancelToken &cancel)
{
    const qint64 size = std::max<qint64>(file.source->size(), 1);
    const auto parse = [&reader = *file.reader] { return reader.next(); };
    auto parsing = std::async(std::launch::async, parse);
    while (parsing.valid()) {
        auto batch = parsing.get();
        if (!batch)
            return tl::unexpected(batch.error());
        if (cancel.isCancelled())
            return fail(ErrorCode::Cancelled);
        const qint64 bytes = std::min(file.reader->bytesRead(), size);
        if (!file.reader->atEnd())
            parsing = std::async(std::launch::async, parse);
        importer.take(*batch);
        if (progress)
            progress(bytes * share / size, wholeImport);
    }
    return {};
}

/// Keeps the file of rejected rows. The last step: of an import that fails or is cancelled none stays behind.
template<typename Report>
[[nodiscard]] Result<void> keepRejected(RejectedFile &rejected, Report &report)
{
    REGULARS_TRY(file, rejected.finish());
    report.rejectedFile = file;
    return {};
}

/// The progress of what comes after reading.
[[nodiscard]] inline Progress afterReading(const Progress &progress, qint64 share)
{
    return [progress, share](qint64 done, qint64 total) {
        if (progress)
            progress(share + (wholeImport - share) * done / std::max<qint64>(total, 1), wholeImport);
    };
}

} // namespace regulars
